"""The effects of a card in words: short, for its face, and independent of any position."""

from collections.abc import Iterator
from functools import singledispatch

from game.engine.model.numbers import Numbers
from game.engine.model.specs import CardSpec, Effect
from game.engine.rules.effects.block import Block
from game.engine.rules.effects.close_channel import CloseChannel
from game.engine.rules.effects.convene import Convene
from game.engine.rules.effects.draw import Draw
from game.engine.rules.effects.escalation import Escalation
from game.engine.rules.effects.fulfil import Fulfil
from game.engine.rules.effects.funds import Funds
from game.engine.rules.effects.grievance import Grievance
from game.engine.rules.effects.guarantee import Guarantee
from game.engine.rules.effects.include import Include
from game.engine.rules.effects.influence import Influence
from game.engine.rules.effects.instruct import Instruct
from game.engine.rules.effects.invent import Invent
from game.engine.rules.effects.learn import Learn
from game.engine.rules.effects.link import Link
from game.engine.rules.effects.open_channel import OpenChannel
from game.engine.rules.effects.pay import Pay
from game.engine.rules.effects.protect import Protect
from game.engine.rules.effects.purse import Purse
from game.engine.rules.effects.readiness import Readiness
from game.engine.rules.effects.schedule import Schedule
from game.engine.rules.effects.sharpen import Sharpen
from game.engine.rules.effects.standing import Standing
from game.engine.rules.effects.support import Support
from game.engine.rules.effects.train import Train
from game.engine.rules.effects.transfer import Transfer
from game.engine.rules.effects.trust import Trust
from game.wording.language import _, later, ngettext, signed
from game.wording.names import assembly_name, channel_name, lasting_name, rank_name, talk_name

_TRUST = {
    "leaders": later("Leaders' trust {amount}"),
    "influentials": later("Influentials' trust {amount}"),
    "communities": later("Communities' trust {amount}"),
}
_SUPPORT = {
    "target": later("Support {amount}"),
    "own": later("Support at home {amount}"),
    "all": later("Support everywhere {amount}"),
}
_GRIEVANCE = {
    "target": later("Grievance {amount}"),
    "own": later("Grievance at home {amount}"),
    "all": later("Grievance everywhere {amount}"),
}
_FUNDS = {
    "self": later("Own funds {amount}"),
    "target": later("Their funds {amount}"),
    "all": later("Everybody's funds {amount}"),
}
_INFLUENCE = {
    "self": later("Own influence {amount}"),
    "target": later("Their influence {amount}"),
    "all": later("Everybody's influence {amount}"),
}
_STANDING = {
    "self": later("Own standing {amount}"),
    "target": later("Their standing {amount}"),
    "all": later("Everybody's standing {amount}"),
}
_READINESS = {
    "target": later("Readiness to settle {amount}"),
    "own": later("Readiness to settle at home {amount}"),
    "all": later("Readiness to settle everywhere {amount}"),
}
_FULFIL = {
    "political": later("Political peace work {amount}"),
    "economic": later("Economic peace work {amount}"),
    "social": later("Social peace work {amount}"),
}
_INCLUDE = {
    "consulted": later("People outside government are consulted"),
    "seat": later("People outside government get a seat"),
}
_TRANSFER = {
    "self": later("Own ideas reach the public"),
    "target": later("Their ideas reach the public"),
    "all": later("Everybody's ideas reach the public"),
}
_TRAIN = {
    "self": later("Own people trained"),
    "target": later("Their people trained"),
    "all": later("Everybody trained"),
}
_DRAW = {
    "self": later("Draw {cards}"),
    "target": later("They draw {cards}"),
    "all": later("Everybody draws {cards}"),
}


@singledispatch
def effect_words(effect: Effect) -> str:
    """Return one effect in a few words, as it stands on the face of a card.

    Raises:
        TypeError: When the effect language has a verb without words.
    """
    raise TypeError(f"no words for the effect {effect!r}")


def effects_words(effects: tuple[Effect, ...]) -> str:
    """Return several effects in one line."""
    return ", ".join(map(effect_words, effects))


def card_effects(card: CardSpec, numbers: Numbers) -> tuple[str, ...]:
    """Return all that a card does for certain: at once, by its pressure, and round by round."""
    return tuple(_card_effects(card, numbers))


def initiative_words(card: CardSpec) -> str:
    """Return what a card sets going, or an empty text when it sets nothing going."""
    spec = card.initiative
    if spec is None:
        return ""
    text = ngettext("Next briefing: {effects}", "Next {rounds} briefings: {effects}", spec.rounds)
    return text.format(rounds=spec.rounds, effects=effects_words(spec.effects))


def _card_effects(card: CardSpec, numbers: Numbers) -> Iterator[str]:
    yield from _what_it_is(card)
    yield from map(effect_words, card.effects)
    if card.coercive:
        left = numbers.grievance_by_instrument[card.instrument]
        yield effect_words(Grievance(left))
    if card.initiative:
        yield initiative_words(card)


def _what_it_is(card: CardSpec) -> Iterator[str]:
    """Give what the systems of the documents read from a card."""
    if card.rank:
        yield rank_name(card.rank)
    if card.talk:
        yield talk_name(card.talk)
    if card.assembly:
        yield assembly_name(card.assembly)
    if card.goodwill:
        yield _("A step of goodwill")


@effect_words.register
def _trust(effect: Trust) -> str:
    return _amount(_TRUST[effect.level], effect.amount)


@effect_words.register
def _escalation(effect: Escalation) -> str:
    return _amount(later("Escalation {amount}"), effect.amount)


@effect_words.register
def _support(effect: Support) -> str:
    return _amount(_SUPPORT[effect.whose], effect.amount)


@effect_words.register
def _grievance(effect: Grievance) -> str:
    return _amount(_GRIEVANCE[effect.whose], effect.amount)


@effect_words.register
def _link(effect: Link) -> str:
    return _amount(later("Link {amount}"), effect.amount)


@effect_words.register
def _funds(effect: Funds) -> str:
    return _amount(_FUNDS[effect.who], effect.amount)


@effect_words.register
def _influence(effect: Influence) -> str:
    return _amount(_INFLUENCE[effect.who], effect.amount)


@effect_words.register
def _standing(effect: Standing) -> str:
    return _amount(_STANDING[effect.who], effect.amount)


@effect_words.register
def _pay(effect: Pay) -> str:
    return _("Give them funds of {amount}").format(amount=effect.amount)


@effect_words.register
def _draw(effect: Draw) -> str:
    cards = ngettext("{count} card", "{count} cards", effect.cards).format(count=effect.cards)
    return _(_DRAW[effect.who]).format(cards=cards)


@effect_words.register
def _open_channel(effect: OpenChannel) -> str:
    return _("Open: {channel}").format(channel=channel_name(effect.channel))


@effect_words.register
def _close_channel(effect: CloseChannel) -> str:
    return _("Close: {channel}").format(channel=channel_name(effect.channel))


@effect_words.register
def _protect(effect: Protect) -> str:
    return _lasting(effect.what, effect.rounds)


@effect_words.register
def _block(effect: Block) -> str:
    return _lasting("coercion", effect.rounds)


@effect_words.register
def _train(effect: Train) -> str:
    text = ngettext("{who}: one more round", "{who}: {rounds} more rounds", effect.rounds)
    return text.format(who=_(_TRAIN[effect.who]), rounds=effect.rounds)


@effect_words.register
def _convene(effect: Convene) -> str:
    return _lasting("convened", effect.rounds)


@effect_words.register
def _instruct(effect: Instruct) -> str:
    return _lasting("free_hand", effect.rounds)


@effect_words.register
def _schedule(effect: Schedule) -> str:
    text = ngettext(
        "In {rounds} round: {effects}", "In {rounds} rounds: {effects}", effect.in_rounds
    )
    return text.format(rounds=effect.in_rounds, effects=effects_words(effect.effects))


@effect_words.register
def _readiness(effect: Readiness) -> str:
    return _amount(_READINESS[effect.whose], effect.amount)


@effect_words.register
def _guarantee(effect: Guarantee) -> str:
    return _amount(later("Guarantees {amount}"), effect.amount)


@effect_words.register
def _fulfil(effect: Fulfil) -> str:
    return _amount(_FULFIL[effect.kind], effect.amount)


@effect_words.register
def _purse(effect: Purse) -> str:
    return _amount(later("Purses of spoilers {amount}"), effect.amount)


@effect_words.register
def _include(effect: Include) -> str:
    return _(_INCLUDE[effect.step])


@effect_words.register
def _sharpen(effect: Sharpen) -> str:
    return _lasting("measured", effect.rounds)


@effect_words.register
def _invent(effect: Invent) -> str:
    text = ngettext("Find {count} new option", "Find {count} new options", effect.ideas)
    return text.format(count=effect.ideas)


@effect_words.register
def _learn(effect: Learn) -> str:
    text = ngettext(
        "Learn what {count} issue means to them",
        "Learn what {count} issues mean to them",
        effect.issues,
    )
    return text.format(count=effect.issues)


@effect_words.register
def _transfer(effect: Transfer) -> str:
    told = [_(_TRANSFER[effect.who])]
    if effect.public:
        told.append(_("people hear of them"))
    if effect.distortion:
        told.append(_("each lost in {percent} %").format(percent=effect.distortion))
    return ", ".join(told)


def _amount(pattern: str, amount: int) -> str:
    return _(pattern).format(amount=signed(amount))


def _lasting(what: str, rounds: int) -> str:
    """Return a protection that holds for the rest of this round and some more."""
    text = ngettext(
        "{what}: this round and the next", "{what}: this round and {rounds} more", rounds
    )
    return text.format(rounds=rounds, what=lasting_name(what))
