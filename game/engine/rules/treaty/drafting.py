"""The single negotiating text: one draft that all amend, instead of drafts that compete."""

from game.engine.model.draft import Draft
from game.engine.model.treaty_events import ClauseDrafted
from game.engine.rules.treaty.table import amend, move_to, terms, treaty_of


def write_clause(draft: Draft, by: str, issue: str, option: str) -> None:
    """Change one clause; nobody has accepted the new text yet. A broken treaty is taken up anew."""
    if treaty_of(draft).stage == "broken":
        move_to(draft, "talking", pressed=(), survived=10_000)
    state = treaty_of(draft)
    at = terms(draft.scenario).number[issue]
    before = state.text[at]
    amend(
        draft,
        text=(*state.text[:at], option, *state.text[at + 1 :]),
        changed=draft.round,
        accepted=(False,) * len(state.accepted),
        signed=(False,) * len(state.signed),
        walk_aways=(),
        refused=(),
    )
    draft.events.append(ClauseDrafted(by, issue, before, option))
