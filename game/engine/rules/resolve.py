"""Resolution: cards are revealed, news is answered, and the conflict takes its course.

Coercion resolves first, because what it does to channels, purses and escalation decides what
the rest can do; then the other cards in the order of the tracks. Within one of these two steps
strength is read once, at its beginning, so nobody gains from being earlier.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from game.engine.model.draft import Draft
from game.engine.model.events import Cause, NewsAnswered, RoundClosed
from game.engine.model.ids import TRACKS
from game.engine.model.ops import set_channel
from game.engine.model.plays import Play
from game.engine.model.specs import CardSpec
from game.engine.rules.drift import drift
from game.engine.rules.elections import hold_elections
from game.engine.rules.flow import let_support_follow, let_trust_flow
from game.engine.rules.joint import (
    Prepared,
    Reveal,
    crowds,
    joint_factor,
    theme_of,
    tracks_on_themes,
)
from game.engine.rules.ladder import level
from game.engine.rules.occasions import card_play, public_play
from game.engine.rules.outcome import decide, leaves_a_treaty
from game.engine.rules.playability import unplayable
from game.engine.rules.promises.due import hindrances, let_go, settle_due
from game.engine.rules.reveal import resolve_all, reveal
from game.engine.rules.systems import Company
from game.engine.rules.systems import close_round as close_systems
from game.engine.rules.systems.company import company_of
from game.engine.rules.treaty.ending import tell_years
from game.engine.rules.treaty.rounds import close_round
from game.engine.rules.watch import watch

Done = tuple[CardSpec, Play]
"""A card that took effect, with its play."""


def resolve_round(draft: Draft) -> None:
    """Carry out every commitment and close the round."""
    hindered = hindrances(draft)
    reveals = _in_order(draft)
    draft.commitments = [()] * len(draft.commitments)
    coercion = [item for item in reveals if item[1].coercive]
    others = [item for item in reveals if not item[1].coercive]
    tracks, company = tracks_on_themes(draft, reveals), company_of(draft, reveals)
    done = _reveal_step(draft, coercion, tracks, company)
    coerced = {dyad for _, play in done for dyad in play.dyads}
    done += _reveal_step(draft, others, tracks, company)
    _answer_news(draft, done)
    let_trust_flow(draft)
    let_support_follow(draft)
    drift(draft, coerced)
    close_round(draft, coerced)
    close_systems(draft)
    hold_elections(draft)
    _close_embassies(draft)
    _close_round(draft, hindered)


def _in_order(draft: Draft) -> list[Reveal]:
    seats = draft.scenario.seats
    order = sorted(range(len(seats)), key=lambda seat: (TRACKS.index(seats[seat].track), seat))
    return [
        (seat, draft.scenario.cards[commitment.card], commitment.target)
        for seat in order
        for commitment in draft.commitments[seat]
    ]


def _reveal_step(
    draft: Draft, step: list[Reveal], tracks: Counter[str], company: Company
) -> list[Done]:
    """Reveal the cards of one step, all prepared from the position before the first of them."""
    prepared = [_prepare(draft, one, tracks, company) for one in step]
    crowd = crowds(draft, prepared)
    return [
        (reveals.card, reveals.play)
        for reveals in prepared
        if reveal(draft, reveals._replace(play=replace(reveals.play, crowd=crowd)))
    ]


def _prepare(draft: Draft, one: Reveal, tracks: Counter[str], company: Company) -> Prepared:
    seat, card, target = one
    theme = theme_of(draft, seat, card)
    together = tracks[theme] if theme else 0
    joint = joint_factor(draft, theme, together)
    play = card_play(draft, seat, card, target, joint, company=company)
    refusal = unplayable(draft, seat, card, play.dyads)
    return Prepared(card, play, theme, together, refusal)


def _answer_news(draft: Draft, done: list[Done]) -> None:
    if not draft.news:
        return
    news = draft.scenario.events[draft.news]
    if not (news.if_answered or news.if_unanswered):
        return
    seats = dict.fromkeys(play.cause.seat for card, play in done if card.tags & news.answered_by)
    draft.events.append(NewsAnswered(news.id, tuple(seats)))
    play = public_play(draft, Cause("event", news.id))
    resolve_all(draft, news.if_answered if seats else news.if_unanswered, play)


def _close_embassies(draft: Draft) -> None:
    """Close the embassies of a dyad at the peak of its conflict (claim C06)."""
    scenario = draft.scenario
    if "channels" not in scenario.modules:
        return
    cause = Cause("rule", "embassies_close")
    for dyad in range(len(scenario.dyads)):
        if level(draft, dyad) >= scenario.numbers.embassies_close_at:
            set_channel(draft, dyad, "embassy", cause, opened=False)


def _close_round(draft: Draft, hindered: Mapping[int, str]) -> None:
    for dyad in range(len(draft.scenario.dyads)):
        at_the_abyss = level(draft, dyad) == 9
        draft.abyss[dyad] = draft.abyss[dyad] + 1 if at_the_abyss else 0
    draft.lasting = [one for one in draft.lasting if one.until > draft.round]
    watch(draft)
    settle_due(draft, hindered)
    draft.events.append(RoundClosed(draft.round, tuple(draft.gauges)))
    if leaves_a_treaty(draft):
        tell_years(draft)
    draft.outcome = decide(draft)
    if draft.outcome:
        let_go(draft)
