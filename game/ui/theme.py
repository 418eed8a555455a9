"""Colours: three themes and the contrast between any two colours; pure.

Everything that carries meaning also carries an icon, a name or a place: ten tracks
cannot be told apart by colour alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

Colour = tuple[int, int, int]

TRACKS = ("1", "1.5", "2", "3", "4", "5", "6", "7", "8", "9")
"""The ten tracks by number, in the order of the rulebook."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours. Text 4.5:1 on all three grounds, graphics 3:1; see ``contrast``."""

    name: str
    ground: Colour
    """What the window is filled with."""
    panel: Colour
    """Surfaces that lie on the ground: cards, panels, buttons."""
    sunken: Colour
    """The empty part of a gauge, a text field, a tab not chosen."""
    ink: Colour
    """Text and what matters."""
    soft_ink: Colour
    """Text that matters less; still 4.5:1."""
    line: Colour
    """Borders that only separate; they carry no meaning."""
    accent: Colour
    """The one colour that says: press here, look here, chosen."""
    on_accent: Colour
    """Text on the accent, on a track, on a party and on an escalation level."""
    focus: Colour
    """The ring round what the keyboard would press."""
    good: Colour
    bad: Colour
    warn: Colour
    shadow: int
    """How dark the softest shadow is, 0 (none) to 255."""
    tracks: Mapping[str, Colour]
    """By number as text: ``"1"``, ``"1.5"`` … ``"9"``."""
    parties: tuple[Colour, ...]
    """For the parties in the order of the scenario; the last one is for third parties."""
    levels: tuple[Colour, Colour, Colour]
    """Leaders, influentials, communities."""
    escalation: tuple[Colour, ...]
    """The nine steps of the ladder, calm to war; also a scale in grey."""
    land: tuple[Colour, ...]
    """The land of the parties on the map, in their order; the last one is nobody's."""
    sea: Colour
    water: Colour
    """Rivers and lakes."""
    heat: tuple[Colour, Colour]
    """A frontier at the lowest and at the highest step of the ladder."""

    def party(self, index: int | None) -> Colour:
        """Return the colour of the party with this index, or of a third party for None."""
        return self.parties[-1] if index is None else self.parties[index % 3]

    def escalation_step(self, step: int) -> Colour:
        """Return the colour of a step of the ladder, 1 to 9."""
        return self.escalation[max(1, min(9, step)) - 1]


def rgb(code: str) -> Colour:
    """Read a colour such as ``#1c2733``."""
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)


def blend(one: Colour, other: Colour, share: float) -> Colour:
    """Mix two colours; ``share`` 0 gives the first, 1 the other."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _palette(codes: str) -> tuple[Colour, ...]:
    return tuple(rgb(code) for code in codes.split())


def _tracks(codes: str) -> Mapping[str, Colour]:
    return MappingProxyType(dict(zip(TRACKS, _palette(codes), strict=True)))


def _three(codes: str) -> tuple[Colour, Colour, Colour]:
    first, second, third = _palette(codes)
    return first, second, third


LIGHT = Theme(
    name="light",
    ground=rgb("#f1ebdf"),
    panel=rgb("#fffdf8"),
    sunken=rgb("#e9e2d3"),
    ink=rgb("#1c2733"),
    soft_ink=rgb("#4d5864"),
    line=rgb("#d8cfbc"),
    accent=rgb("#0f5f6b"),
    on_accent=rgb("#ffffff"),
    focus=rgb("#b3480f"),
    good=rgb("#1f6b45"),
    bad=rgb("#a8281f"),
    warn=rgb("#8a5200"),
    shadow=70,
    tracks=_tracks(
        "#2c56ba #6b4eae #137386 #925411 #22744e #1c66a0 #b32c27 #85409c #4b6719 #a82768",
    ),
    parties=_palette("#2561b0 #a84015 #8248a8 #566170"),
    levels=_three("#3b479b #206698 #13716e"),
    escalation=_palette(
        "#1f7d70 #2b7550 #48702b #715a06 #7a4c05 #863c08 #8d2c14 #821517 #5f0f26",
    ),
    land=_palette("#a8c9f4 #fccba8 #dcc0f0 #efe8d3"),
    sea=rgb("#d6eef4"),
    water=rgb("#58a9dc"),
    heat=(rgb("#f5b301"), rgb("#c1121f")),
)

DARK = Theme(
    name="dark",
    ground=rgb("#121a22"),
    panel=rgb("#1d2732"),
    sunken=rgb("#2a3643"),
    ink=rgb("#f2f0ea"),
    soft_ink=rgb("#b9c2cb"),
    line=rgb("#3a4856"),
    accent=rgb("#6fd0d8"),
    on_accent=rgb("#0d141b"),
    focus=rgb("#ffb454"),
    good=rgb("#6fd39b"),
    bad=rgb("#ff9d92"),
    warn=rgb("#f2bd5a"),
    shadow=150,
    tracks=_tracks(
        "#a0b6eb #b9abdb #19b6d5 #eb8c1f #33c07e #58abe6 #e89390 #cfa7dd #82b629 #e693bc",
    ),
    parties=_palette("#64a7f2 #f18853 #c38ee7 #a7b1bc"),
    levels=_three("#99a6f2 #63aee3 #48cab8"),
    escalation=_palette(
        "#2ea091 #40a874 #6daa41 #b99e15 #dc970c #fa8d39 #fb9176 #fc9591 #fc99b2",
    ),
    land=_palette("#31568a #84492a #63437f #3a4854"),
    sea=rgb("#12303d"),
    water=rgb("#5fb4dd"),
    heat=(rgb("#ffc44d"), rgb("#ff6a5c")),
)

HIGH_CONTRAST = Theme(
    name="high contrast",
    ground=rgb("#000000"),
    panel=rgb("#000000"),
    sunken=rgb("#1a1a1a"),
    ink=rgb("#ffffff"),
    soft_ink=rgb("#e6e6e6"),
    line=rgb("#ffffff"),
    accent=rgb("#ffe14d"),
    on_accent=rgb("#000000"),
    focus=rgb("#00e5ff"),
    good=rgb("#7dffa8"),
    bad=rgb("#ffb0a8"),
    warn=rgb("#ffd27a"),
    shadow=0,
    tracks=_tracks(
        "#b5c7ff #d3c4ff #5fe0f5 #ffb45c #6ff0ac #8fd0ff #ffb3b0 #e8c2f5 #b6ec52 #ffb8d9",
    ),
    parties=_palette("#8cc2ff #ffa980 #ddb8ff #d0d7de"),
    levels=_three("#bcc6ff #8cd0ff #6ff0dd"),
    escalation=_palette(
        "#33b09f #46b87f #77ba48 #cbad17 #f0a40d #fba461 #fca893 #fdaca9 #fdb1c4",
    ),
    land=_palette("#123a6e #5c2c10 #45215f #262626"),
    sea=rgb("#00141c"),
    water=rgb("#6fd0ff"),
    heat=(rgb("#ffd400"), rgb("#ff7a7a")),
)

THEMES: Mapping[str, Theme] = MappingProxyType(
    {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)},
)
