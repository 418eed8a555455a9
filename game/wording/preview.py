"""What a player reads before committing a card: its cost, what it would do, its odds."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine.model.actions import Commit
from game.engine.model.events import Changed, ChannelChanged, Event, Lasts
from game.engine.model.gauges import Gauge
from game.engine.model.ids import LASTING
from game.engine.model.specs import CardSpec
from game.engine.model.state import State
from game.engine.rules.effects.draw import Draw
from game.engine.rules.effects.include import Include
from game.engine.rules.effects.invent import Invent
from game.engine.rules.effects.learn import Learn
from game.engine.rules.effects.schedule import Schedule
from game.engine.rules.effects.transfer import Transfer
from game.engine.rules.preview import Preview
from game.wording.authored import dyad_name, gauge_title, seat_name, target_name
from game.wording.cards import cost_words, odds_words
from game.wording.changes import factor_words, limit_words
from game.wording.effects import effect_words, initiative_words
from game.wording.estimates import about
from game.wording.language import _, capital, from_to, later, listed, signed, times
from game.wording.names import channel_name, lasting_name, tag_name
from game.wording.refusals import reason


@dataclass(frozen=True, slots=True)
class PreviewWords:
    """A card's prospects, ready to be read.

    Attributes:
        cost: What it costs.
        now: What it would do if it were revealed alone now, one line each.
        odds: What chance adds, with its odds; empty when nothing hangs on chance.
        otherwise: What it would do if chance strikes, one line each.
        hangs_on: What others may do about it, one line each, with the odds.
        joint: How it could be played together with another track; empty without themes.
        refusal: Why it cannot be committed and what to do; empty when it can.
    """

    cost: str
    now: tuple[str, ...]
    odds: str
    otherwise: tuple[str, ...]
    hangs_on: tuple[str, ...]
    joint: str
    refusal: str


_HANGS_ON = {
    "assembly": later("The assembly must agree: it does in {percent} of 100 cases."),
    "veto": later("{seat} may stop this in the assembly: it passes in {percent} of 100 cases."),
    "garbled": later("It is a long way: each idea is lost in {percent} of 100 cases."),
    "friction": later("Leaders have not been told: they take offence in {percent} of 100 cases."),
}


def preview_words(
    state: State,
    texts: Texts,
    action: Commit,
    shown: Preview,
    estimates: Collection[int] = (),
) -> PreviewWords:
    """Return a preview in words.

    Args:
        state: The state that was asked; a view's `known` will do.
        texts: What authors wrote.
        action: The commitment.
        shown: What the engine says would come of it.
        estimates: Indices of the gauges that are only estimated, see `SeatView`.
    """
    card, gauges = state.scenario.cards[action.card], state.scenario.table.gauges
    guessed = frozenset(gauges[index] for index in estimates)
    likely = _lines(texts, card, shown.expected, guessed)
    return PreviewWords(
        cost=cost_words(card.cost),
        now=tuple(likely) or (_("Nothing would change now."),),
        odds=_("{odds} that it goes like this:").format(odds=capital(odds_words(shown.chance)))
        if shown.chance
        else "",
        hangs_on=hangs_on(texts, shown),
        otherwise=tuple(_lines(texts, card, shown.otherwise, guessed)),
        joint=_joint(state, texts, card, shown),
        refusal=reason(texts, shown.refusal).sentence if shown.refusal else "",
    )


def hangs_on(texts: Texts, shown: Preview) -> tuple[str, ...]:
    """Return what others may do about a card, one sentence each, with the odds and by whom."""
    seat = seat_name(texts, shown.vetoed_by) if shown.vetoed_by else ""
    return tuple(
        _(_HANGS_ON[rule]).format(percent=chance, seat=seat) for rule, chance in shown.odds
    )


def odds_of(chance: int) -> str:
    """Return how likely it is that chance turns a card into something else."""
    return _("{odds} that it turns out otherwise.").format(odds=capital(odds_words(chance)))


def _lines(
    texts: Texts, card: CardSpec, events: tuple[Event, ...], guessed: frozenset[Gauge]
) -> Iterator[str]:
    """Tell events as prospects; what has no number of its own is told as the card says it."""
    if not events:
        return
    yield from _changes(texts, events, guessed)
    for event in events:
        if isinstance(event, ChannelChanged):
            opens = _("open") if event.opened else _("closed")
            channel = capital(channel_name(event.channel))
            yield f"{channel}, {dyad_name(texts, event.dyad)}: {opens}"
        elif isinstance(event, Lasts):
            of = target_name(texts, LASTING[event.what], event.of)
            what = lasting_name(event.what)
            yield _("{what}, {of}: this round and {rounds} more").format(
                what=what, of=of, rounds=event.rounds
            )
    yield from (effect_words(effect) for effect in card.effects if _is_told(effect))
    if card.initiative:
        yield initiative_words(card)


def _changes(texts: Texts, events: tuple[Event, ...], guessed: frozenset[Gauge]) -> Iterator[str]:
    """Tell each number once, from before the card to after it."""
    by_gauge: dict[Gauge, list[Changed]] = {}
    for event in events:
        if isinstance(event, Changed) and event.cause.kind != "cost":
            by_gauge.setdefault(event.gauge, []).append(event)
    for gauge, changes in by_gauge.items():
        moved = from_to(changes[0].before, changes[-1].after)
        told = about(moved) if gauge in guessed else moved
        line = f"{gauge_title(texts, gauge)}: {told}"
        yield line + (_how(changes[0]) if len(changes) == 1 else "")


def _is_told(effect: object) -> bool:
    """Tell whether an effect is read from the card: what is drawn, found or later is not known."""
    return isinstance(effect, Draw | Schedule | Invent | Learn | Transfer | Include)


def _how(event: Changed) -> str:
    """Return how the net amount came about, and whether a limit was met."""
    told = (factor_words(factor) for factor in event.factors)
    factors = [words for words in told if words]
    how = f" ({', '.join([signed(event.base), *factors])})" if factors else ""
    note = limit_words(event)
    return f"{how}. {note}" if note else how


def _joint(state: State, texts: Texts, card: CardSpec, shown: Preview) -> str:
    """Return what playing together would bring, and who has agreed so far."""
    if "themes" not in state.scenario.modules:
        return ""
    if not shown.theme:
        themes = listed(sorted(map(tag_name, card.tags)))
        return _("Played alone. Its themes, to agree on in Talks: {themes}.").format(themes=themes)
    offer = _("If one more track plays on {theme}: {factor}.").format(
        theme=tag_name(shown.theme), factor=times(shown.joint)
    )
    if not shown.partners:
        return f"{offer} {_('Nobody else has agreed so far.')}"
    partners = listed([seat_name(texts, seat) for seat in shown.partners])
    return f"{offer} {_('Agreed so far: {seats}.').format(seats=partners)}"
