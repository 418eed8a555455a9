"""A refused move in words: what is wrong, and what to do about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine.model.refusals import Refusal
from game.wording.authored import issue_title, option_title, party_name, seat_name, two_parties
from game.wording.bargaining_refusals import ABOUT_THE_TREATY, ABOUT_WORDS_AND_DEALS
from game.wording.ladder import level_title
from game.wording.language import _, later, listed
from game.wording.names import (
    level_name,
    offer_status_name,
    phase_name,
    tag_name,
    treaty_stage_name,
)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a move is refused, as one sentence each.

    Attributes:
        wrong: What is wrong.
        remedy: What the player can do about it.
    """

    wrong: str
    remedy: str

    @property
    def sentence(self) -> str:
        """Both sentences, one after the other."""
        return f"{self.wrong} {self.remedy}"


_WORDS: Mapping[str, tuple[str, str, str]] = {
    "unknown_seat": (
        later("There is no seat called {seat} at this table."),
        later("Choose one of the seats on the board."),
        later("there is no such seat"),
    ),
    "wrong_phase": (
        later("This cannot be done now: the phase is {phase}."),
        later(
            "Themes, promises and offers belong to Talks, cards to Planning, notes to Talks and "
            "Review."
        ),
        later("it is not the time for it"),
    ),
    "stale": (
        later("The table has already moved on: it is round {round}, {phase}."),
        later("Have a look at the board, then decide again."),
        later("the table has moved on"),
    ),
    "session_over": (
        later("The session is over."),
        later("Look back at it in the debrief, or begin a new one."),
        later("the session is over"),
    ),
    "seats_not_ready": (
        later("Still planning: {seats}."),
        later("Wait until they are ready, or end their time."),
        later("some seats are still planning"),
    ),
    "away_already": (
        later("A bot plays for {seat} already."),
        later("Let it play, or take the seat back."),
        later("a bot plays for the seat already"),
    ),
    "not_away": (
        later("Nobody plays for {seat} just now."),
        later("There is nothing to take back; go on playing."),
        later("nobody plays for the seat"),
    ),
    "bots_seat": (
        later("A bot has played {seat} from the beginning."),
        later("Only a seat that a person plays can be handed over."),
        later("a bot plays the seat anyway"),
    ),
    "no_themes": (
        later("This session is played without themes."),
        later("Go on to planning; cards can be played as they are."),
        later("there are no themes in this session"),
    ),
    "unknown_theme": (
        later("No card in this session has the theme {tag}."),
        later("Choose a theme that stands on your cards."),
        later("no card has this theme"),
    ),
    "same_theme": (
        later("That is what you have already agreed to."),
        later("Choose another theme, or go on talking."),
        later("that is agreed already"),
    ),
    "empty_note": (
        later("There is nothing to put on record yet."),
        later("Write a sentence first."),
        later("the note is empty"),
    ),
    "long_note": (
        later("The note has {have} letters; {most} is the most."),
        later("Say it in fewer words."),
        later("the note is too long"),
    ),
    "not_in_hand": (
        later("This card is not in your hand."),
        later("Choose one of the cards you hold."),
        later("the card is not in the hand"),
    ),
    "all_committed": (
        later("You have committed as many cards as a round allows: {most}."),
        later("Take one back if you would rather play this one."),
        later("no more cards can be committed"),
    ),
    "wrong_target": (
        later("This card cannot be played on that."),
        later("Choose one of the targets that the card offers."),
        later("it cannot be played on that"),
    ),
    "not_enough_influence": (
        later("This takes influence of {need}, and you have {have} left."),
        later("Take another card back or choose a cheaper one; more comes at the next briefing."),
        later("there was not enough influence left"),
    ),
    "not_enough_funds": (
        later("This takes funds of {need}, and you have {have} left."),
        later("Ask a seat that has money to pay you, or choose a cheaper card."),
        later("there was not enough money left"),
    ),
    "not_enough_support": (
        later("This needs {need} support for a settlement in {party}; it stands at {have}."),
        later("Win people over first: citizens, activists, religion and media can help."),
        later("too few people at home support a settlement"),
    ),
    "not_enough_link": (
        later("This needs a link of {need} between the tracks; it stands at {have}."),
        later("Strengthen the link first; communications do it best."),
        later("the link between the tracks is too weak"),
    ),
    "not_enough_standing": (
        later("This needs a standing of {need}; yours is {have}."),
        later("Earn standing first, or ask a seat that is better respected."),
        later("the seat is not respected enough"),
    ),
    "not_enough_trust": (
        later("This needs trust of {need} among {level} of {dyad}; it stands at {have}."),
        later("Build trust on that level first, or ask a track that reaches it."),
        later("there is too little trust"),
    ),
    "no_channel": (
        later("There is no open channel between {dyad}."),
        later("Open a back channel first; tracks 1.5 and 2 have the cards for it."),
        later("there is no open channel"),
    ),
    "wrong_level": (
        later(
            "This fits levels {lowest} to {highest} of the ladder; the conflict stands on {step}."
        ),
        later("Keep it for a time when the conflict stands there."),
        later("the conflict stands on another level of the ladder"),
    ),
    "no_consent": (
        later("{party} does not let a mission in."),
        later(
            "Ask its government for its consent; from level {step} on the assembly may act alone."
        ),
        later("the host does not let a mission in"),
    ),
    "not_yours_to_permit": (
        later("You hold neither a veto nor the consent for {party}."),
        later("Ask the seat that holds it, and offer something for it."),
        later("that leave is another seat's to give"),
    ),
    "permitted_already": (
        later("That is what you have said already about {party}."),
        later("Say the opposite to take it back."),
        later("that has been said already"),
    ),
    "coercion_blocked": (
        later("Your side is kept from putting on pressure in this round."),
        later("Choose a card without pressure, or wait until the block ends."),
        later("that side is kept from putting on pressure"),
    ),
    "not_committed": (
        later("This card is not among those you have committed."),
        later("Choose one of the cards that lie face down before you."),
        later("the card was not committed"),
    ),
    "already_ready": (
        later("You have already finished planning."),
        later("Take a card back or commit another one if you want to change your plan."),
        later("planning is finished already"),
    ),
    **ABOUT_WORDS_AND_DEALS,
    **ABOUT_THE_TREATY,
}

CODES = frozenset(_WORDS)
"""Every code of refusal that has words."""


def reason(texts: Texts, refusal: Refusal) -> Reason:
    """Return a refusal in the language in use."""
    wrong, remedy, _short = _WORDS[refusal.code]
    named = _named(texts, dict(refusal.data))
    return Reason(_(wrong).format(**named), _(remedy).format(**named))


def reason_in_short(code: str) -> str:
    """Return a code of refusal without its particulars, as the end of a sentence."""
    return _(_WORDS[code][2])


def _named(texts: Texts, data: dict[str, int | str]) -> dict[str, int | str]:
    """Return a refusal's particulars with names in the place of ids."""
    named = dict(data)
    for name, value in data.items():
        if name in _FIXED:
            named[name] = _FIXED[name](str(value))
        elif name in _AUTHORED:
            named[name] = _AUTHORED[name](texts, str(value))
    if "option" in data and "issue" in data:
        named["option"] = option_title(texts, str(data["issue"]), str(data["option"]))
    if "highest" in data:
        named["step"] = level_title(int(data["have"]))
    return named


def _seat(texts: Texts, seat: str) -> str:
    """Return a seat's name; one that does not exist keeps the word it was asked for by."""
    return seat_name(texts, seat) if seat in texts.seats else seat


def _party(texts: Texts, party: str) -> str:
    """Return a party's name, in the same way."""
    return party_name(texts, party) if party in texts.parties else party


def _seats(texts: Texts, seats: str) -> str:
    return listed([seat_name(texts, seat) for seat in seats.split(", ")])


def _parties(texts: Texts, parties: str) -> str:
    return listed([party_name(texts, party) for party in parties.split(", ")])


_FIXED: Mapping[str, Callable[[str], str]] = {
    "level": level_name,
    "phase": phase_name,
    "tag": tag_name,
    "stage": treaty_stage_name,
    "status": offer_status_name,
}
_AUTHORED: Mapping[str, Callable[[Texts, str], str]] = {
    "seat": _seat,
    "seats": _seats,
    "party": _party,
    "parties": _parties,
    "dyad": two_parties,
    "issue": issue_title,
}
