"""A whole session told so that a person can read it: numbers, hands, choices, ledger."""

from collections.abc import Iterator

from game.bots.roster import seat_bots
from game.content.library import Pack
from game.engine import credibility, digest
from game.engine.model.events import CardsDrawn, PhaseBegan
from game.engine.rules.treaty.ratification import ratification_parts
from game.engine.rules.treaty.reservation import reservation
from game.engine.rules.treaty.table import clauses, terms, treaty_of
from game.engine.rules.treaty.utility import utility
from game.session.drive import advance, let_act
from game.session.setup import Setup
from game.session.table import Table
from game.wording import card_title, ledger_lines, party_name, seat_name, target_name
from game.wording.authored import issue_title, option_title

SEED = 9
BOTS = "normal"


def tell(pack: Pack) -> str:
    """Play a scenario at its default length between normal bots and write it all down."""
    scenario = pack.scenario
    setup = Setup(scenario.id, scenario.rounds, SEED).with_bots(scenario, BOTS)
    table = Table.start(pack, setup, None)
    lines = [f"# {pack.texts.scenario.title}: seed {SEED}, {BOTS} bots, {scenario.rounds} rounds"]
    lines += _ledger(table, 0)
    bots = seat_bots(setup.bots, SEED)
    while table.state.phase != "over":
        told = len(list(table.ledger()))
        for _ in let_act(table, bots):
            pass
        if table.state.phase == "talks" and table.state.treaty:
            lines += _ledger(table, told)
            told = len(list(table.ledger()))
            lines += ["", *_text(table)]
        if table.state.phase == "planning":
            lines += ["", *_plans(table)]
        advance(table)
        lines += _ledger(table, told)
        if table.state.phase == "review":
            lines += ["", *_numbers(table)]
    return "\n".join([*lines, "", f"digest {digest(table.state)}", ""])


def _ledger(table: Table, after: int) -> Iterator[str]:
    """Tell the events after a place in the ledger; what was planned in secret is told apart."""
    entries = list(table.ledger())
    lines = ledger_lines(
        table.pack.scenario, table.pack.texts, tuple(entry.event for entry in entries)
    )
    for entry, line in list(zip(entries, lines, strict=True))[after:]:
        if isinstance(entry.event, PhaseBegan):
            yield ""
            yield f"## Round {entry.event.round}, {entry.event.phase}"
        elif entry.event.kind not in ("committed", "seat_ready") and not isinstance(
            entry.event, CardsDrawn
        ):
            yield f"- {line.sentence}"


def _text(table: Table) -> Iterator[str]:
    """Tell how the negotiating text stands after talks, and what it is worth to each party."""
    scenario, texts, state = table.pack.scenario, table.pack.texts, table.state
    spec, treaty = terms(scenario), treaty_of(state)
    yield f"The text ({treaty.stage})"
    for issue, option in zip(spec.issues, treaty.text, strict=True):
        chosen = option_title(texts, issue.id, option) if option else "open"
        yield f"  {issue_title(texts, issue.id)}: {chosen}"
    flags = zip(treaty.accepted, treaty.signed, strict=True)
    for party, (accepted, signed) in enumerate(flags):
        worth, least = utility(spec, party, clauses(state)), reservation(state, party)
        votes = sum(part.amount for part in ratification_parts(state, party))
        said = "signed" if signed else "accepted" if accepted else "not accepted"
        name = party_name(texts, scenario.parties[party].id)
        yield f"  {name}: worth {worth}, walks away below {least}, votes {votes}, {said}"


def _plans(table: Table) -> Iterator[str]:
    """Tell what each seat holds, what it could do, and what it has committed."""
    scenario, texts, state = table.pack.scenario, table.pack.texts, table.state
    for seat, hand, plans in zip(scenario.seats, state.hands, state.commitments, strict=True):
        number = scenario.seat_number[seat.id]
        means = scenario.table.influence(number), scenario.table.funds(number)
        influence, funds = (state.gauges[index] for index in means)
        yield f"{seat_name(texts, seat.id)} (influence {influence}, funds {funds})"
        yield f"  holds   {', '.join(card_title(texts, card) for card in hand) or 'nothing'}"
        for plan in plans:
            on = target_name(texts, scenario.cards[plan.card].target, plan.target)
            yield f"  commits {card_title(texts, plan.card)}{on and f' on {on}'}"


def _numbers(table: Table) -> Iterator[str]:
    for gauge, value in zip(table.pack.scenario.table.gauges, table.state.gauges, strict=True):
        if gauge.kind not in ("funds", "influence", "standing"):
            name = " ".join(part for part in (gauge.kind, gauge.of, gauge.level) if part)
            yield f"    {name:<50}{value:>4}"
    if table.state.promises is not None:
        for seat in table.pack.scenario.seats:
            word = credibility(table.state, seat.id)
            if word.weights:
                yield f"    {f'credibility {seat.id}':<50}{word.percent:>4}"
