"""A whole session told so that a person can read it: numbers, hands, choices, ledger."""

from collections.abc import Iterator

from game.bots.roster import seat_bots
from game.content.library import Pack
from game.engine import digest
from game.engine.model.events import CardsDrawn, PhaseBegan
from game.session.drive import advance, let_act
from game.session.setup import Setup
from game.session.table import Table
from game.wording import card_title, ledger_lines, seat_name, target_name

SEED = 9
BOTS = "simple"


def tell(pack: Pack) -> str:
    """Play a scenario at its default length between simple bots and write it all down."""
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
