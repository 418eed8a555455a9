"""What can be promised or traded, in words: as the end of "I will" and of "You give"."""

from game.content.texts import Texts
from game.engine.model.deals import Offer
from game.engine.model.terms import Package, Term
from game.wording.authored import card_title, issue_title, option_title, party_name, seat_name
from game.wording.language import _, listed
from game.wording.names import instrument_name, tag_name

GAP = "\N{HORIZONTAL ELLIPSIS}"
"""What stands where something has not been chosen yet."""


def act_words(texts: Texts, term: Term, *, me: str = "", you: str = "") -> str:
    """Return a promised act as what follows "I will", with a gap for all that is open.

    Args:
        texts: What authors wrote.
        term: The act; an empty kind, an empty id and an amount of 0 are still to be chosen.
        me: The id of the seat that speaks, for money that goes to it.
        you: The id of the seat that is spoken to.
    """
    match term.kind:
        case "play_tag":
            what = tag_name(term.of) if term.of else GAP
            words = _("play a card on {what}").format(what=what)
        case "play_instrument":
            what = instrument_name(term.of) if term.of else GAP
            words = _("play a card of the kind “{what}”").format(what=what)
        case "not_coerce":
            who = party_name(texts, term.of) if term.of else GAP
            words = _("put no pressure on {who}").format(who=who)
        case "let_pass":
            who = party_name(texts, term.of) if term.of else GAP
            words = _("let the assembly act on {who}").format(who=who)
        case "pay":
            who = {"": GAP, me: _("me"), you: _("you")}.get(term.of) or seat_name(texts, term.of)
            words = _("pay {who} {funds}").format(who=who, funds=funds_words(term.amount))
        case "approve":
            issue = issue_title(texts, term.of) if term.of else GAP
            option = option_title(texts, term.of, term.option) if term.option else GAP
            words = _("accept a text with “{option}” on {issue}").format(option=option, issue=issue)
        case _:
            words = GAP
    return words


def good_words(texts: Texts, term: Term) -> str:
    """Return something traded as what follows "You give", with a gap for all that is open."""
    match term.kind:
        case "funds":
            words = funds_words(term.amount)
        case "show_card":
            what = card_title(texts, term.of) if term.of else GAP
            words = _("a look at the card “{what}”").format(what=what)
        case "show_interest":
            what = issue_title(texts, term.of) if term.of else GAP
            words = _("the true weight of {what}").format(what=what)
        case "agree_theme":
            what = tag_name(term.of) if term.of else GAP
            words = _("a word to work on {what} in this round").format(what=what)
        case "vote":
            issue = issue_title(texts, term.of) if term.of else GAP
            option = option_title(texts, term.of, term.option) if term.option else GAP
            words = _("a sure yes in these talks to a text with “{option}” on {issue}").format(
                option=option, issue=issue
            )
        case _:
            words = GAP
    return words


def funds_words(amount: int) -> str:
    """Return a sum of money; 0 is one that is still open."""
    return _("funds of {amount}").format(amount=amount or GAP)


def goods_words(texts: Texts, terms: tuple[Term, ...]) -> str:
    """Return one side of a package; "nothing" when it is empty."""
    return listed([good_words(texts, term) for term in terms]) or _("nothing")


def package_words(texts: Texts, package: Package, *, offered_by_me: bool) -> str:
    """Return a package as its reader sees it: what you give, and what they give."""
    mine, theirs = package.gives, package.wants
    if not offered_by_me:
        mine, theirs = theirs, mine
    return _("You give {mine}; they give {theirs}.").format(
        mine=goods_words(texts, mine), theirs=goods_words(texts, theirs)
    )


def exchange_words(texts: Texts, package: Package) -> str:
    """Return a package as one exchange, whoever reads it: this for that."""
    return _("{gives} for {wants}").format(
        gives=goods_words(texts, package.gives), wants=goods_words(texts, package.wants)
    )


def offer_words(texts: Texts, offer: Offer) -> str:
    """Return everything an offer holds: one exchange, or several to choose from."""
    exchanges = [exchange_words(texts, package) for package in offer.packages]
    if len(exchanges) == 1:
        return exchanges[0]
    numbered = (f"({number}) {text}" for number, text in enumerate(exchanges, start=1))
    return _("a choice of {choice}").format(choice="; ".join(numbered))
