"""The preparation sheet in words: what each line is called, and what to write on it."""

from game.wording.language import _, later

_FIELDS = {
    "interests": (
        later("Interests"),
        later("What does your side really need, and why?"),
    ),
    "batna": (
        later("If there is no agreement"),
        later("What will you do if the talks fail? How good is that for you?"),
    ),
    "target": (
        later("Target"),
        later("What would be a very good result that you could still give reasons for?"),
    ),
    "walk_away": (
        later("Walk-away line"),
        later("What is the least you would accept before you rather go?"),
    ),
    "guesses": (
        later("Guesses about the others"),
        later("What do the others need, and what will they do if the talks fail?"),
    ),
}


def field_name(field: str) -> str:
    """Return what a line of the sheet is called."""
    return _(_FIELDS[field][0])


def field_question(field: str) -> str:
    """Return the question that a line of the sheet answers."""
    return _(_FIELDS[field][1])
