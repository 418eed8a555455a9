"""Where the table stands: round, phase, who is awaited, and what to do now in one sentence."""

from collections.abc import Callable
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine import SeatView, State
from game.wording import _, ngettext, outcome_name, phase_name, seat_name, tag_name
from game.wording.language import listed


@dataclass(frozen=True, slots=True)
class TablePhase:
    """What the head of the screen says.

    Attributes:
        round: Such as "Round 3 of 8".
        phase: What the phase is called.
        prompt: What to do now, in one sentence.
        waiting: Names of the seats that are still planning; empty in other phases.
        agreed: One sentence for each theme that seats have agreed to.
        next: What the button that moves the table on says; empty at the end.
    """

    round: str
    phase: str
    prompt: str
    waiting: tuple[str, ...]
    agreed: tuple[str, ...]
    next: str


def table_phase(view: SeatView, texts: Texts) -> TablePhase:
    """Tell where the table stands, to a seat or, by the public view, to everybody."""
    state = view.known
    return TablePhase(
        round=_("Round {round} of {rounds}").format(
            round=state.round, rounds=state.scenario.rounds
        ),
        phase=phase_name(state.phase),
        prompt=_PROMPTS[state.phase](view, texts),
        waiting=_waiting(state, texts),
        agreed=_agreed(state, texts),
        next=_next(state),
    )


def _next(state: State) -> str:
    ends = state.phase == "review" and bool(state.outcome)
    words = {
        "briefing": _("Begin the talks"),
        "talks": _("Begin planning"),
        "planning": _("Turn the cards over"),
        "resolution": _("Look back"),
        "review": _("See the ending") if ends else _("Next round"),
        "over": "",
    }
    return words[state.phase]


def _waiting(state: State, texts: Texts) -> tuple[str, ...]:
    if state.phase != "planning":
        return ()
    seats = zip(state.scenario.seats, state.ready, strict=True)
    return tuple(seat_name(texts, seat.id) for seat, ready in seats if not ready)


def _agreed(state: State, texts: Texts) -> tuple[str, ...]:
    by_theme: dict[str, list[str]] = {}
    for seat, theme in zip(state.scenario.seats, state.themes, strict=True):
        if theme:
            by_theme.setdefault(theme, []).append(seat_name(texts, seat.id))
    return tuple(
        _("On {theme}: {seats}.").format(theme=tag_name(theme), seats=listed(names))
        for theme, names in sorted(by_theme.items())
    )


def _briefing(view: SeatView, texts: Texts) -> str:
    state = view.known
    if not state.news:
        return _("No news today. Look at the board: what needs you most?")
    title = texts.events[state.news].title
    return _("Read the news aloud: “{title}”. Who of you can answer it?").format(title=title)


def _talks(view: SeatView, _texts: Texts) -> str:
    if "themes" in view.known.scenario.modules:
        return _("Talk to each other. Agree on a theme to make your cards stronger together.")
    return _("Talk to each other: what do you need, and what can you offer?")


def _planning(view: SeatView, texts: Texts) -> str:
    state = view.known
    waiting = listed(list(_waiting(state, texts)))
    if not waiting:
        return _("Everybody is ready. Turn the cards over.")
    if not view.seat or state.ready[state.scenario.seat_number[view.seat]]:
        return _("Still planning: {seats}.").format(seats=waiting)
    left = state.scenario.numbers.commitments - len(
        state.commitments[state.scenario.seat_number[view.seat]]
    )
    if not left:
        return _("Your cards lie face down. Say that you are ready, or take one back.")
    return ngettext(
        "Choose one more card if you like, then say that you are ready.",
        "Choose up to {count} cards, then say that you are ready.",
        left,
    ).format(count=left)


def _resolution(_view: SeatView, _texts: Texts) -> str:
    return _("Watch what your cards do, step by step. Stop at any line and ask why.")


def _review(view: SeatView, _texts: Texts) -> str:
    if view.known.outcome:
        return _("That was the last round. Take a moment for the question, then see the ending.")
    return _("Take a moment for the question. One sentence from you is enough.")


def _over(view: SeatView, _texts: Texts) -> str:
    return _("The session has ended: {outcome}. Now look back at it together.").format(
        outcome=outcome_name(view.known.outcome)
    )


_PROMPTS: dict[str, Callable[[SeatView, Texts], str]] = {
    "briefing": _briefing,
    "talks": _talks,
    "planning": _planning,
    "resolution": _resolution,
    "review": _review,
    "over": _over,
}
