"""What stands for some rounds, looked up."""

from game.engine.model.draft import Position


def is_lasting(position: Position, what: str, of: int = 0) -> bool:
    """Tell whether something, a key of `LASTING`, stands now for its owner's number."""
    return any(
        one.what == what and one.of == of and one.until >= position.round
        for one in position.lasting
    )
