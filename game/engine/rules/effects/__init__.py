"""The effect language: one file for each verb; the verb in YAML is the name of its file."""

from collections.abc import Callable, Mapping

from game.engine.model.specs import Effect
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

VERBS: Mapping[str, Callable[..., Effect]] = {
    "block": Block,
    "close_channel": CloseChannel,
    "convene": Convene,
    "draw": Draw,
    "escalation": Escalation,
    "fulfil": Fulfil,
    "funds": Funds,
    "grievance": Grievance,
    "guarantee": Guarantee,
    "include": Include,
    "influence": Influence,
    "instruct": Instruct,
    "invent": Invent,
    "learn": Learn,
    "link": Link,
    "open_channel": OpenChannel,
    "pay": Pay,
    "protect": Protect,
    "purse": Purse,
    "readiness": Readiness,
    "schedule": Schedule,
    "sharpen": Sharpen,
    "standing": Standing,
    "support": Support,
    "train": Train,
    "transfer": Transfer,
    "trust": Trust,
}
"""Every verb with the record that carries it out; record fields are the YAML parameters."""

__all__ = ["VERBS"]
