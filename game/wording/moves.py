"""A move as something that one could do, in words: what an adviser names it."""

from functools import singledispatch

from game.content.texts import Texts
from game.engine import Action, Agree, Commit, Ready, State
from game.engine.model.bargaining_actions import (
    AcceptOffer,
    AnswerInvitation,
    DeclineOffer,
    Invite,
    MakeOffer,
    MakePromise,
)
from game.engine.model.deals import Deals
from game.engine.model.treaty_actions import AskWhy, DraftClause, DrawRedLine, TableIdea
from game.wording.authored import (
    card_title,
    issue_title,
    option_title,
    party_name,
    seat_name,
    target_name,
)
from game.wording.language import _, later
from game.wording.names import tag_name
from game.wording.promises import promise_sentence
from game.wording.terms import package_words


def move_words(known: State, texts: Texts, action: Action) -> str:
    """Return a move as what one could do.

    Args:
        known: What the seat knows.
        texts: What authors wrote.
        action: The move, of a kind that is a seat's own choice.

    Raises:
        KeyError: For a kind that nobody would be advised to do.
    """
    return _told(action, known, texts)


@singledispatch
def _told(action: Action, _known: State, _texts: Texts) -> str:
    return _(_ON_THE_TEXT[action.kind])


_ON_THE_TEXT = {
    "approve": later("Accept the text"),
    "unapprove": later("Take your yes to the text back"),
    "sign": later("Sign the treaty"),
    "unsign": later("Take your signature back"),
}


@_told.register
def _card(action: Commit, known: State, texts: Texts) -> str:
    title = card_title(texts, action.card)
    target = target_name(texts, known.scenario.cards[action.card].target, action.target)
    return _("{card}, on {target}").format(card=title, target=target) if target else title


@_told.register
def _wait(action: Ready, known: State, _texts: Texts) -> str:
    if known.commitments[known.scenario.seat_number[action.seat]]:
        return _("Stop here, and keep the rest")
    return _("Wait, and keep the influence")


@_told.register
def _theme(action: Agree, _known: State, _texts: Texts) -> str:
    return _("Work on {theme}").format(theme=tag_name(action.tag))


@_told.register
def _invite(action: Invite, _known: State, texts: Texts) -> str:
    told = _("Ask {seat} to play on {theme} together")
    return told.format(seat=seat_name(texts, action.to), theme=tag_name(action.tag))


@_told.register
def _invited(action: AnswerInvitation, _known: State, texts: Texts) -> str:
    told = _("Say yes to {seat}") if action.yes else _("Say no to {seat}")
    return told.format(seat=seat_name(texts, action.by))


@_told.register
def _word(action: MakePromise, _known: State, texts: Texts) -> str:
    told = _("Promise {seat}: “{sentence}”")
    sentence = promise_sentence(texts, action).text
    return told.format(seat=seat_name(texts, action.to), sentence=sentence)


@_told.register
def _offer(action: MakeOffer, _known: State, texts: Texts) -> str:
    packages = [package_words(texts, one, offered_by_me=True) for one in action.packages]
    told = _("Offer {seat}: {packages}")
    return told.format(seat=seat_name(texts, action.to), packages=_(" Or: ").join(packages))


@_told.register(AcceptOffer)
@_told.register(DeclineOffer)
def _answer(action: AcceptOffer | DeclineOffer, known: State, texts: Texts) -> str:
    offers = (known.deals or Deals()).offers
    maker = next(one.seat for one in offers if one.number == action.offer)
    yes = isinstance(action, AcceptOffer)
    told = _("Take the offer of {seat}") if yes else _("Decline the offer of {seat}")
    return told.format(seat=seat_name(texts, maker))


@_told.register
def _ask(action: AskWhy, _known: State, texts: Texts) -> str:
    told = _("Ask {party} why “{issue}” matters to them")
    party = party_name(texts, action.party)
    return told.format(party=party, issue=issue_title(texts, action.issue))


@_told.register(DraftClause)
@_told.register(TableIdea)
@_told.register(DrawRedLine)
def _on_option(action: DraftClause | TableIdea | DrawRedLine, _known: State, texts: Texts) -> str:
    option = option_title(texts, action.issue, action.option)
    told = _(_ON_OPTIONS[action.kind])
    return told.format(issue=issue_title(texts, action.issue), option=option)


_ON_OPTIONS = {
    "draft_clause": later("Write “{option}” into the text, on {issue}"),
    "table_idea": later("Table the idea “{option}”, on {issue}"),
    "draw_red_line": later("Say in public that you will never accept “{option}”, on {issue}"),
}
