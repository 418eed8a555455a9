"""The treaty table: issues as rows, options as tokens, and what the text means to whom."""

from dataclasses import dataclass

from game.content.texts import Texts
from game.engine import SeatView, State, explain
from game.engine.model.treaty import Idea, IssueSpec, OptionSpec, TreatySpec, TreatyState
from game.engine.model.treaty_actions import DraftClause
from game.engine.rules.treaty.table import clauses, represented, terms, treaty_of
from game.engine.rules.treaty.utility import utility
from game.ui.present.treaty_parties import OwnSide, PartySide, own_side, party_sides, text_risk
from game.wording import reason
from game.wording.authored import issue_title, option_title
from game.wording.interests import fact_words
from game.wording.names import treaty_stage_name
from game.wording.treaty import (
    asked_for_by,
    needs_words,
    red_line_of,
    step_words,
    treaty_now,
    value_words,
    worth_words,
)


@dataclass(frozen=True, slots=True)
class OptionToken:
    """One way to settle an issue.

    Attributes:
        id: The option.
        title: What it is called.
        text: What it means.
        chosen: Whether it stands in the text.
        mark: `locked` for an idea that only the own room knows, `heard` for one that is public
            and not yet tabled, `tabled` for one that was brought; empty for any other.
        asked_by: Ids of the parties that ask for it in public.
        lines: Ids of the parties that have drawn a red line against it.
        value: What it is worth to the own party, 0 to 100; None for a seat without one.
        worth: What the whole text would be worth to the own party with it, in hundredths.
        needs: For each party's id how far it meets the needs of its people, 0 to 100.
        told: All of that in sentences.
        action: How the view's seat would write it into the text; None for a seat that cannot.
        refusal: Why it cannot be written now, and what to do; empty when it can.
    """

    id: str
    title: str
    text: str
    chosen: bool
    mark: str
    asked_by: tuple[str, ...]
    lines: tuple[str, ...]
    value: int | None
    worth: int | None
    needs: dict[str, int]
    told: tuple[str, ...]
    action: DraftClause | None
    refusal: str


@dataclass(frozen=True, slots=True)
class IssueRow:
    """An issue with its options.

    Attributes:
        id: The issue.
        title: What it is called.
        text: What it is about.
        weight: How much it weighs for the own party, 0 to 100; None for a seat without one.
        reason: The interest of the own side behind its position; empty for a third party.
        options: Those the seat has heard of.
        chosen: The id of the option in the text; empty while the clause is open.
        known: What the seat has been told about others on this issue, one sentence each.
    """

    id: str
    title: str
    text: str
    weight: int | None
    reason: str
    options: tuple[OptionToken, ...]
    chosen: str
    known: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TreatyTable:
    """The single negotiating text as a seat, or everybody, may see it.

    Attributes:
        stage: The stage of the treaty by code.
        stage_name: The same in words.
        now: What it is the time for, in one sentence.
        history: Each step so far with its round.
        rows: The issues, in order.
        parties: Each party's side, in the order of the scenario.
        own: What the text means to the view's own party; None without one.
        risk: How likely the whole text would be to break, in one sentence; empty while open.
        risk_parts: What counts in that, one phrase each.
        governs: Whether the view's seat drafts, accepts and signs.
    """

    stage: str
    stage_name: str
    now: str
    history: tuple[str, ...]
    rows: tuple[IssueRow, ...]
    parties: tuple[PartySide, ...]
    own: OwnSide | None
    risk: str
    risk_parts: tuple[str, ...]
    governs: bool


@dataclass(frozen=True, slots=True)
class _Look:
    """Who looks at the table, with what is needed to tell it."""

    view: SeatView
    texts: Texts
    spec: TreatySpec
    treaty: TreatyState
    own: int | None

    @property
    def state(self) -> State:
        return self.view.known

    @property
    def parties(self) -> tuple[str, ...]:
        return tuple(party.id for party in self.state.scenario.parties)


def own_party(view: SeatView) -> int | None:
    """Return the number of the party a view's seat belongs to; None for the public and others."""
    scenario = view.known.scenario
    return scenario.seats[scenario.seat_number[view.seat]].affiliation if view.seat else None


def treaty_table(view: SeatView, texts: Texts) -> TreatyTable:
    """Return the table as a seat, or by the public view everybody, may see it.

    Raises:
        ValueError: When the scenario has no treaty.
    """
    state = view.known
    treaty = treaty_of(state)
    look = _Look(view, texts, terms(state.scenario), treaty, own_party(view))
    risk, risk_parts = text_risk(view, texts)
    return TreatyTable(
        stage=treaty.stage,
        stage_name=treaty_stage_name(treaty.stage),
        now=treaty_now(treaty.stage),
        history=tuple(step_words(stage, number) for stage, number in treaty.steps),
        rows=tuple(_row(look, number) for number in range(len(look.spec.issues))),
        parties=party_sides(view, texts, look.own),
        own=None if look.own is None else own_side(view, texts, look.own),
        risk=risk,
        risk_parts=risk_parts,
        governs=bool(view.seat) and represented(state.scenario, view.seat) is not None,
    )


def _row(look: _Look, number: int) -> IssueRow:
    issue, texts = look.spec.issues[number], look.texts
    told = texts.issues[issue.id]
    own = look.own
    return IssueRow(
        id=issue.id,
        title=issue_title(texts, issue.id),
        text=told.text,
        weight=None if own is None else issue.weights[own],
        reason="" if own is None else told.reasons.get(look.parties[own], ""),
        options=tuple(_token(look, number, option) for option in issue.options),
        chosen=look.treaty.text[number],
        known=_known(look, issue),
    )


def _known(look: _Look, issue: IssueSpec) -> tuple[str, ...]:
    view = look.view
    if not view.seat:
        return ()
    scenario = view.known.scenario
    facts = look.treaty.knowledge[scenario.seat_number[view.seat]]
    return tuple(fact_words(scenario, look.texts, fact) for fact in facts if fact.issue == issue.id)


def _token(look: _Look, number: int, option: OptionSpec) -> OptionToken:
    issue, view = look.spec.issues[number], look.view
    asked_by = tuple(
        party
        for party, wanted in zip(look.parties, issue.positions, strict=True)
        if wanted == option.id
    )
    lines = tuple(
        look.parties[line.party]
        for line in look.treaty.red_lines
        if (line.issue, line.option) == (issue.id, option.id)
    )
    governs = bool(view.seat) and represented(view.known.scenario, view.seat) is not None
    action = DraftClause(view.seat, issue.id, option.id) if governs else None
    refusal = explain(view.known, action) if action else None
    worth = _worth_with(look, number, option)
    return OptionToken(
        id=option.id,
        title=option_title(look.texts, issue.id, option.id),
        text=look.texts.issues[issue.id].options[option.id].text,
        chosen=look.treaty.text[number] == option.id,
        mark=_mark(look, issue, option),
        asked_by=asked_by,
        lines=lines,
        value=None if look.own is None else option.values[look.own],
        worth=worth,
        needs=dict(zip(look.parties, option.needs, strict=True)),
        told=_told(look, option, asked_by, lines, worth),
        action=action,
        refusal=reason(look.texts, refusal).sentence if refusal else "",
    )


def _mark(look: _Look, issue: IssueSpec, option: OptionSpec) -> str:
    idea = Idea(issue.id, option.id)
    if not option.locked:
        return ""
    if idea in look.treaty.tabled:
        return "tabled"
    return "heard" if idea in look.treaty.transferred else "locked"


def _worth_with(look: _Look, number: int, option: OptionSpec) -> int | None:
    if look.own is None:
        return None
    chosen = list(clauses(look.state))
    chosen[number] = option
    return utility(look.spec, look.own, chosen)


def _told(
    look: _Look,
    option: OptionSpec,
    asked_by: tuple[str, ...],
    lines: tuple[str, ...],
    worth: int | None,
) -> tuple[str, ...]:
    told = [asked_for_by(look.texts, asked_by), red_line_of(look.texts, lines)]
    told.append(needs_words(look.texts, dict(zip(look.parties, option.needs, strict=True))))
    if look.own is not None and worth is not None:
        before = utility(look.spec, look.own, clauses(look.state))
        told += [value_words(option.values[look.own]), worth_words(before, worth)]
    return tuple(sentence for sentence in told if sentence)
