"""What a seat has written and heard: preparation sheet, dossier of guesses, and facts."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine import SeatView, mandates_of
from game.engine.model.sheets import SHEET_FIELDS, Hunch, Sheet
from game.engine.rules.sheets import sheet_of
from game.wording import party_name
from game.wording.authored import issue_title, mandate_title, option_title
from game.wording.interests import fact_words
from game.wording.sheets import field_name, field_question


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A line of the preparation sheet: its code, its name, its question, and what is written."""

    field: str
    name: str
    question: str
    text: str


@dataclass(frozen=True, slots=True)
class DossierRow:
    """What a seat thinks and has heard about one issue of one other party.

    Attributes:
        party: The id of the party.
        party_name: What it is called.
        issue: The id of the issue.
        issue_title: What it is called.
        position: The option it asks for in public, by title.
        weight: The guessed weight, 0 to 100; None without a guess.
        option: The id of the option guessed to be liked best; empty without a guess.
        option_title: The same by title.
        round: When the guess was noted; 0 without one.
        heard: What has been said or found out about it, one sentence each.
    """

    party: str
    party_name: str
    issue: str
    issue_title: str
    position: str
    weight: int | None
    option: str
    option_title: str
    round: int
    heard: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MandateShown:
    """A mandate of the view's own seat: what it asks, and whether it is met as things stand."""

    id: str
    title: str
    goal: str
    text: str
    against: bool
    met: bool


def preparation(view: SeatView) -> tuple[SheetLine, ...]:
    """Return the preparation sheet of the view's seat, every line of it.

    Raises:
        ValueError: When there are no sheets in this session.
        KeyError: When the view is the public one.
    """
    written = {line.field: line.text for line in sheet_of(view.known, view.seat).lines}
    return tuple(
        SheetLine(field, field_name(field), field_question(field), written.get(field, ""))
        for field in SHEET_FIELDS
    )


def dossier(view: SeatView, texts: Texts) -> tuple[DossierRow, ...]:
    """Return a row for each issue of every other party; empty without a treaty."""
    state = view.known
    if state.treaty is None or not view.seat:
        return ()
    sheet = sheet_of(state, view.seat) if state.sheets is not None else Sheet()
    guesses = {(guess.party, guess.issue): guess for guess in sheet.dossier}
    return tuple(_rows(view, texts, guesses))


def own_mandates(view: SeatView, texts: Texts) -> tuple[MandateShown, ...]:
    """Return the mandates of the view's seat; empty for the public."""
    if not view.seat:
        return ()
    return tuple(
        MandateShown(
            id=mandate,
            title=mandate_title(texts, mandate),
            goal=texts.mandates[mandate].goal,
            text=texts.mandates[mandate].text,
            against=texts.mandates[mandate].against,
            met=met,
        )
        for mandate, met in mandates_of(view.known, view.seat)
    )


def _rows(
    view: SeatView, texts: Texts, guesses: dict[tuple[str, str], Hunch]
) -> Iterator[DossierRow]:
    scenario, treaty = view.known.scenario, view.known.treaty
    if scenario.treaty is None or treaty is None:
        return
    seat = scenario.seat_number[view.seat]
    own, facts = scenario.seats[seat].affiliation, treaty.knowledge[seat]
    for number, party in enumerate(scenario.parties):
        if number == own:
            continue
        for issue in scenario.treaty.issues:
            guess = guesses.get((party.id, issue.id))
            yield DossierRow(
                party=party.id,
                party_name=party_name(texts, party.id),
                issue=issue.id,
                issue_title=issue_title(texts, issue.id),
                position=option_title(texts, issue.id, issue.positions[number]),
                weight=guess.weight if guess else None,
                option=guess.option if guess else "",
                option_title=option_title(texts, issue.id, guess.option) if guess else "",
                round=guess.round if guess else 0,
                heard=tuple(
                    fact_words(scenario, texts, fact)
                    for fact in facts
                    if (fact.party, fact.issue) == (number, issue.id)
                ),
            )
