"""The settings: how the screen shows itself, and which key does what."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.keys import DEFAULT_KEYS, binding_of, key_for, spoken
from game.ui.layout import SMALL, TARGET, columns_that_fit
from game.ui.nodes import Node, Role, Slider
from game.ui.preferences import Preferences, Speed
from game.ui.scenes.front.choose import Choose, Option
from game.ui.scenes.front.page import Page
from game.ui.scenes.front.panel import Panel, panels
from game.ui.text import Style
from game.ui.theme import THEMES
from game.ui.ways import Way
from game.wording.language import _, later

_THEMES = {
    "light": later("Light"),
    "dark": later("Dark"),
    "high contrast": later("High contrast"),
}
_SPEEDS: dict[Speed, str] = {
    "normal": later("Normal"),
    "fast": later("Fast"),
    "off": later("Off"),
}
KEY_NAMES = {
    "help": later("Rules and words"),
    "close": later("Back"),
    "confirm": later("Lay the card, or the main button"),
    "undo": later("Take back"),
    "log": later("Everything that happened"),
    "look": later("Look at the hand"),
    "next": later("Onward"),
    "brief": later("Your brief"),
    "situation": later("How things stand"),
    "hint": later("Hint of a lesson"),
    "pause": later("Pause"),
    "mute": later("Sound on or off"),
    "full screen": later("Full screen"),
    "screenshot": later("Picture of the screen"),
    "larger text": later("Larger text"),
    "smaller text": later("Smaller text"),
}
"""What can be done by a key, in the order in which it is shown; the cards have 1 to 9."""

_FREE = (*"abcdefghijklmnopqrstuvwxyz", *(f"f{number}" for number in range(1, 13)))
"""Keys that may be given to something else."""


class SettingsPage(Page[None]):
    """Change the preferences; each change is seen and kept at once."""

    def __init__(self, open_folder: Callable[[], str], *, notice: str = "") -> None:
        """Offer to open the folder of the settings; show a notice about their file."""
        self.title = _("Settings")
        self._open_folder = open_folder
        self._notice = notice

    def entered(self) -> None:
        """Say what there is to say about the file."""
        if self._notice:
            self.host.notify(self._notice)

    def ways(self) -> Sequence[Way]:
        """Return the button that opens the folder."""
        return [Way("folder", _("Open folder"), self._show_folder, "folder")]

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay reading, movement and keys beside one another."""
        return panels(canvas, area, (self._screen, self._keys), self.title)

    def _screen(self, column: Column) -> None:
        now = self.host.preferences
        panel = Panel(column, "screen")
        panel.heading(_("Screen"))
        percent = Slider(
            round(now.text_scale * 100), 100, 200, self._set_scale, step=25, show=_percent
        )
        panel.slider("text-size", _("Text size"), percent)
        themes = {name: _(_THEMES[name]) for name in THEMES}
        self._choice(panel, "theme", _("Colours"), themes, now.theme)
        speeds = {str(name): _(label) for name, label in _SPEEDS.items()}
        self._choice(panel, "animations", _("Movement"), speeds, now.animations)
        panel.toggle("full-screen", _("Full screen"), self._turn_full_screen, on=now.full_screen)
        panel.toggle("sound", _("Sound"), self._turn_sound, on=not now.muted)
        panel.close()

    def _choice(
        self, panel: Panel, name: str, label: str, choices: Mapping[str, str], present: str
    ) -> None:
        """Place a label and a button for each choice, in as many columns as fit."""
        canvas = panel.canvas
        panel.text(f"{name}-label", label, Style())
        widest = max(canvas.text_width(words, Style(weight=500)) for words in choices.values())
        gap, needed = canvas.px(12), widest + canvas.px(36)
        count = columns_that_fit(panel.width, needed, gap, len(choices))
        rows = -(-len(choices) // count)
        height = rows * canvas.em(TARGET) + (rows - 1) * gap
        cells = panel.take(height).grid(count, rows, gap)
        panel.add(
            *(
                Node(
                    f"{name}-{choice}",
                    cell,
                    Role.BUTTON,
                    words,
                    chosen=choice == present,
                    action=partial(self._set, name, choice),
                )
                for (choice, words), cell in zip(choices.items(), cells, strict=False)
            )
        )

    def _keys(self, column: Column) -> None:
        canvas = column.canvas
        panel = Panel(column, "keys", 8)
        panel.heading(_("Keys"))
        soft = Style(SMALL, 400, canvas.theme.soft_ink)
        panel.text("keys-how", _("Press one to give it another key."), soft)
        chosen = self.host.preferences.keys
        for binding, label in KEY_NAMES.items():
            words = f"{_(label)}: {spoken(key_for(binding, chosen))}"
            room = panel.width - canvas.px(40)
            height = canvas.text_height(words, Style(), room) + canvas.px(8)
            strip = panel.take(max(canvas.em(TARGET), height))
            ask = partial(self._ask, binding)
            panel.add(Node(f"key-{binding}", strip, Role.ITEM, words, action=ask))
        panel.close()

    def _ask(self, binding: str) -> None:
        """Ask which key should do something; what is taken is not offered."""
        chosen = self.host.preferences.keys
        usual, present = DEFAULT_KEYS[binding], key_for(binding, chosen)
        free = [key for key in _FREE if not binding_of(key, chosen)]
        offered = dict.fromkeys([present, usual, *free])
        options = [Option(key, spoken(key), "keyboard") for key in offered]
        title = _("Which key for: {what}?").format(what=_(KEY_NAMES[binding]))
        self.host.push(Choose(title, options, present), partial(self._give, binding))

    def _give(self, binding: str, key: str) -> None:
        keys = {**self.host.preferences.keys, binding: key}
        if key == DEFAULT_KEYS[binding]:
            del keys[binding]
        self._change(replace(self.host.preferences, keys=MappingProxyType(keys)))

    def _set(self, name: str, choice: str) -> None:
        if name == "theme":
            self._change(replace(self.host.preferences, theme=choice))
        else:
            speed = next(speed for speed in _SPEEDS if speed == choice)
            self._change(replace(self.host.preferences, animations=speed))

    def _set_scale(self, percent: int) -> None:
        self._change(replace(self.host.preferences, text_scale=percent / 100))

    def _turn_full_screen(self) -> None:
        now = self.host.preferences
        self._change(replace(now, full_screen=not now.full_screen))

    def _turn_sound(self) -> None:
        now = self.host.preferences
        self._change(replace(now, muted=not now.muted))

    def _change(self, preferences: Preferences) -> None:
        self.host.change(preferences)

    def _show_folder(self) -> None:
        self.host.notify(self._open_folder())


def _percent(number: int) -> str:
    return f"{number} %"
