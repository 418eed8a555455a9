"""What a new government does not take over from the one before it."""

from game.engine.model.draft import Draft
from game.engine.rules.treaty.table import STANDS, amend, swapped, treaty_of


def change_government(draft: Draft, party: int) -> tuple[str, ...]:
    """Let a party's yes, its waiting signature and its red lines fall.

    A text that has been ratified binds the new government; that it never signed it counts in
    the hazard from now on.

    Returns:
        What fell: of `approval`, `signature` and `red_lines` those that there were.
    """
    if draft.treaty is None:
        return ()
    state = treaty_of(draft)
    if state.stage in STANDS:
        amend(draft, new_government=draft.scenario.parties[party].id)
        approval = signature = False
    else:
        approval, signature = state.accepted[party], state.signed[party]
        amend(
            draft,
            accepted=swapped(state.accepted, party, to=False),
            signed=swapped(state.signed, party, to=False),
        )
    lines = tuple(line for line in state.red_lines if line.party != party)
    amend(draft, red_lines=lines)
    fell = {
        "approval": approval,
        "signature": signature,
        "red_lines": len(lines) < len(state.red_lines),
    }
    return tuple(name for name, did in fell.items() if did)
