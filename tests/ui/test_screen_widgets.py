"""What is drawn: large enough, inside its place, whole, in every theme and size."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from game.ui.canvas import Canvas
from game.ui.dialog import Choice, Dialog
from game.ui.geometry import Rect
from game.ui.nodes import INTERACTIVE, Node, Role
from game.ui.picture import render_scene_to_surface
from game.ui.preferences import Preferences
from game.ui.scene import Scene
from game.ui.text import Style
from game.ui.theme import THEMES
from game.ui.widgets.card import CardFace, Cost
from tests.ui.gallery import BoardScene, CardsScene, ControlsScene
from tests.ui.pilot import Pilot

SIZES = ((640, 480), (1280, 720), (1920, 1080), (3840, 2160))
HD = (1920, 1080)


@dataclass(frozen=True)
class Written:
    """One text as it was drawn: where it had to be, its true size and its lines."""

    rect: Rect
    text: str
    size: int
    lines: tuple[str, ...]
    widest: int
    height: int


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[Written]:
    """Return a list that fills with every text drawn from now on."""
    texts: list[Written] = []
    draw = Canvas.text

    def recording(canvas: Canvas, rect: Rect, text: str, style: Style) -> Rect:
        used = draw(canvas, rect, text, style)
        letters, size = canvas.supplies.letters, canvas.em(style.size)
        if style.fit:
            floor = round(size * 0.7 / max(1.0, canvas.metrics.text_scale))
            size, lines = letters.fitted(text, (floor, size), style.weight, rect.size)
        else:
            lines = letters.lines(text, size, style.weight, rect.w)
        widest = max((letters.width(line, size, style.weight) for line in lines), default=0)
        texts.append(Written(rect, text, size, lines, widest, used.h))
        return used

    monkeypatch.setattr(Canvas, "text", recording)
    return texts


def test_nothing_on_the_projected_board_is_small(written: list[Written]) -> None:
    """At 1080p no text is under 28 pixels; track names and values are at least 44."""
    render_scene_to_surface(BoardScene(), HD, Preferences())
    large = {"Government", "Mediators", "Religion", "Media", "42", "61", "18"}

    assert min(text.size for text in written) >= 28
    assert min(text.size for text in written if text.text in large) >= 44
    assert large <= {text.text for text in written}


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("make", [BoardScene, CardsScene, ControlsScene])
def test_text_fits_its_box_and_is_whole(
    make: type[Scene[object]], scale: float, written: list[Written]
) -> None:
    """At 100 to 200 % no line is wider or higher than its box and nothing is cut off."""
    render_scene_to_surface(make(), HD, Preferences(text_scale=scale))

    for text in written:
        assert text.widest <= text.rect.w, text
        assert text.height <= text.rect.h + text.size // 2, text
        assert " ".join(text.lines).split() == text.text.split(), text


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_language_forty_percent_longer_fits(scale: float, written: list[Written]) -> None:
    """Controls and dialogs hold labels 40 % longer than English without cutting them."""
    render_scene_to_surface(ControlsScene(1.4), HD, Preferences(text_scale=scale))
    choices = [Choice("a", "Bleiben ~~~~~~~"), Choice("b", "Sichern und gehen ~~~~~~~")]
    dialog = Dialog("Den Tisch verlassen? ~~~~~~~~~", "Alles ist gesichert. ~~~~ " * 6, choices)
    dialog.overlay = False
    render_scene_to_surface(dialog, HD, Preferences(text_scale=scale))

    for text in written:
        assert text.widest <= text.rect.w, text
        assert not text.lines[-1].endswith("…") or text.text.endswith("…"), text


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("make", [BoardScene, CardsScene, ControlsScene])
def test_every_size_and_theme_is_drawn_over_its_ground(
    make: type[Scene[object]], size: tuple[int, int], theme: str
) -> None:
    """A picture has its size, shows the theme's ground in a corner and something upon it."""
    picture = render_scene_to_surface(make(), size, Preferences(theme=theme))
    ground = THEMES[theme].ground

    assert picture.get_size() == size
    assert picture.get_at((size[0] - 1, size[1] - 1))[:3] == ground
    assert any(picture.get_at((x, size[1] // 3))[:3] != ground for x in range(size[0]))


@pytest.mark.parametrize("make", [BoardScene, CardsScene, ControlsScene])
def test_targets_are_at_least_44_pixels(make: type[Scene[object]]) -> None:
    """At 1080p everything that can be pressed is 44 pixels high and wide."""
    nodes = [node for node in Pilot(make(), HD).stack.top.nodes if node.role in INTERACTIVE]

    assert nodes
    assert all(min(node.rect.size) >= 44 for node in nodes)


@pytest.mark.parametrize("make", [BoardScene, CardsScene, ControlsScene])
def test_no_font_or_icon_is_missing(make: type[Scene[object]]) -> None:
    """Everything the layer itself draws with is shipped."""
    pilot = Pilot(make())
    pilot.picture()

    assert pilot.supplies.notices.take() == []


def test_the_back_of_a_card_tells_lesson_and_source(written: list[Written]) -> None:
    """Turned over, a card shows why it works and where that is written, not its price."""

    class Back(Scene[None]):
        def build(self, canvas: Canvas) -> list[Node]:
            face = CardFace(
                "Workshop",
                "2",
                "workshop",
                (Cost("funds", 3),),
                lesson="Ideas need a door.",
                source="Handbook, 2",
                turned=True,
            )
            where = Rect(canvas.px(40), canvas.px(40), 400, 560)
            return [Node("card", where, Role.CARD, face.title, paint=face.paint)]

    render_scene_to_surface(Back(), HD, Preferences())

    assert {"Workshop", "Ideas need a door.", "Handbook, 2"} <= {text.text for text in written}
    assert "3" not in {text.text for text in written}
