"""What a card would do now, told before it is committed."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.engine.model.actions import Commit
from game.engine.model.draft import Draft
from game.engine.model.events import Changed, Event, RuleRolled, visible
from game.engine.model.plays import Play
from game.engine.model.refusals import Refusal
from game.engine.model.specs import CardSpec, Effect
from game.engine.model.state import State
from game.engine.model.treaty_events import IdeasTransferred
from game.engine.rules.effects.schedule import Schedule
from game.engine.rules.effects.transfer import Transfer
from game.engine.rules.joint import joint_factor, theme_of
from game.engine.rules.legal import explain
from game.engine.rules.occasions import card_play
from game.engine.rules.reveal import carry_out, expect, pay_cost, resolve_all
from game.engine.rules.systems import assembly, friction
from game.engine.rules.systems.company import company_of


@dataclass(frozen=True, slots=True)
class Preview:
    """A card's prospects if it were revealed alone, now.

    Attributes:
        refusal: Why it cannot be committed, or None.
        expected: The ledger lines when its risk does not happen (with no luck: all lines).
        chance: Percent for the risk; 0 without one, and when luck is off.
        otherwise: The ledger lines when the risk happens.
        each_briefing: The ledger lines of one briefing of the initiative it would set going.
        later: What it puts off when its risk does not happen: in how many rounds, which lines.
        theme: The agreed theme it would be played on, or empty.
        partners: Ids of the seats of other tracks that have agreed to that theme.
        joint: Percent on its effects if one further track on the theme really plays.
        odds: What else chance decides: the rule (`assembly`, `veto`, `friction`, `garbled`) and
            the percent with which it happens.
        vetoed_by: The id of the seat whose veto stands against it in the assembly, or empty.
    """

    refusal: Refusal | None
    expected: tuple[Event, ...]
    chance: int
    otherwise: tuple[Event, ...]
    each_briefing: tuple[Event, ...]
    later: tuple[tuple[int, tuple[Event, ...]], ...]
    theme: str
    partners: tuple[str, ...]
    joint: int
    odds: tuple[tuple[str, int], ...]
    vetoed_by: str = ""


def preview(state: State, action: Commit) -> Preview:
    """Tell what a commitment would bring.

    It tells no secret, so a `SeatView.known` will do: that cards would be drawn stands on the
    card, and which ones nobody can know.

    Raises:
        KeyError: When the seat, card or target does not exist in the scenario.
    """
    scenario = state.scenario
    seat, card = scenario.seat_number[action.seat], scenario.cards[action.card]
    certain = state.no_luck or card.risk is None
    theme = theme_of(state, seat, card)
    expected = _imagined(state, action, happened=False)
    odds = _odds(state, action)
    otherwise = () if certain else _public(_imagined(state, action, happened=True))
    return Preview(
        refusal=explain(state, action),
        expected=_public(expected),
        chance=0 if certain or card.risk is None else card.risk.chance,
        otherwise=otherwise,
        each_briefing=_one_briefing(state, action),
        later=tuple(_put_off(state, expected)),
        theme=theme,
        partners=_partners(state, seat, theme),
        joint=joint_factor(state, theme, 2)[0].percent,
        odds=odds,
        vetoed_by=_vetoed_by(state, action) if "veto" in dict(odds) else "",
    )


def _imagined(state: State, action: Commit, *, happened: bool) -> Draft:
    """Reveal the card alone, on a draft that nobody will see."""
    draft = Draft(state)
    card, play = _prepared(draft, action, "card")
    pay_cost(draft, card, play)
    if draft.no_luck:
        expect(draft, card, play)
    else:
        carry_out(draft, card, play, happened=happened)
    return draft


def _one_briefing(state: State, action: Commit) -> tuple[Event, ...]:
    draft = Draft(state)
    card, play = _prepared(draft, action, "initiative")
    if card.initiative:
        resolve_all(draft, card.initiative.effects, play)
    return _public(draft)


def _put_off(state: State, imagined: Draft) -> Iterator[tuple[int, tuple[Event, ...]]]:
    for pending in imagined.pending[len(state.pending) :]:
        draft = Draft(state)
        resolve_all(draft, pending.effects, pending.play)
        yield pending.round - state.round, _public(draft)


def _prepared(draft: Draft, action: Commit, kind: str) -> tuple[CardSpec, Play]:
    scenario = draft.scenario
    seat, card = scenario.seat_number[action.seat], scenario.cards[action.card]
    own = [(seat, scenario.cards[one.card], one.target) for one in draft.commitments[seat]]
    company = company_of(draft, [*own, (seat, card, action.target)])
    return card, card_play(draft, seat, card, action.target, kind=kind, company=company)


def _public(draft: Draft) -> tuple[Event, ...]:
    """Return what everybody may know beforehand."""
    return tuple(
        event for event in draft.events if visible(event, "") and not _is_about_ideas(event)
    )


def _is_about_ideas(event: Event) -> bool:
    """Tell whether a line would say which ideas leave a room, and how many: nobody knows yet."""
    if isinstance(event, Changed):
        return event.cause.id == "idea_in_public"
    return isinstance(event, IdeasTransferred | RuleRolled)


def _odds(state: State, action: Commit) -> tuple[tuple[str, int], ...]:
    card, play = _prepared(Draft(state), action, "card")
    passes = assembly.chance_of(state, card, play)
    rule = "veto" if assembly.vetoed_by(state, play) else "assembly"
    offence = friction.chance_of(state, play.actor, card)
    lost = _distortion(card.effects)
    return (
        *(((rule, passes),) if passes < 100 else ()),
        *((("friction", offence),) if "friction" in state.scenario.modules and offence else ()),
        *((("garbled", lost),) if lost and not state.no_luck else ()),
    )


def _vetoed_by(state: State, action: Commit) -> str:
    return assembly.vetoed_by(state, _prepared(Draft(state), action, "card")[1])


def _distortion(effects: tuple[Effect, ...]) -> int:
    """Return the chance, in percent, that an idea carried out by some effects is garbled."""
    return max((_lost(effect) for effect in effects), default=0)


def _lost(effect: Effect) -> int:
    if isinstance(effect, Schedule):
        return _distortion(effect.effects)
    return effect.distortion if isinstance(effect, Transfer) else 0


def _partners(state: State, seat: int, theme: str) -> tuple[str, ...]:
    own = state.scenario.seats[seat].track
    return tuple(
        other.id
        for other, agreed in zip(state.scenario.seats, state.themes, strict=True)
        if theme and agreed == theme and other.track != own
    )
