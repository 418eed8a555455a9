"""Which icon stands for what."""

_INSTRUMENTS = {
    "briefing": "memorandum",
    "campaign": "petition",
    "convening": "people",
    "facilitation": "hand",
    "fact_finding": "fact-finding",
    "good_offices": "good-offices",
    "jobs": "reconstruction",
    "network": "link-chain",
    "press": "newspaper",
    "sanctuary": "ritual",
    "service": "relief",
    "statement": "publication",
    "workshop": "seminar",
}
"""The instruments whose icon has another name than they have."""


def instrument_icon(instrument: str) -> str:
    """Return the name of the icon for a kind of act."""
    return _INSTRUMENTS.get(instrument, instrument)


def channel_icon(*, is_open: bool) -> str:
    """Return the name of the icon for an open or a closed channel."""
    return "channel-open" if is_open else "channel-closed"
