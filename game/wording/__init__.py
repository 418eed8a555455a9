"""What the engine says in codes, told in sentences in the player's language.

This face is what other rooms use. `use_language` chooses the language; every other function
answers in it, at the moment it is asked.
"""

from game.wording.advice import account_words, advice_words
from game.wording.authored import (
    card_title,
    dyad_name,
    gauge_title,
    news_title,
    party_name,
    seat_name,
    target_name,
    two_parties,
)
from game.wording.cards import CardWords, card_words, cost_words
from game.wording.changes import cause_words
from game.wording.ending import Driver, Ending, ending
from game.wording.handbook import glossary, rules_on_one_page
from game.wording.handbook.entry import Entry
from game.wording.history import Standing, standings
from game.wording.ladder import ladder_name, ladder_names, ladder_sentence, standing_at
from game.wording.language import PSEUDO, _, language, ngettext, stretched, use_language
from game.wording.ledger import ledger_lines, said
from game.wording.lines import Line
from game.wording.names import (
    channel_name,
    gauge_kind,
    gauge_name,
    instrument_name,
    level_name,
    module_name,
    outcome_name,
    phase_name,
    stage_name,
    tag_name,
    tag_title,
    track_name,
    track_number,
    track_short,
    treaty_stage_name,
)
from game.wording.preview import PreviewWords, preview_words
from game.wording.questions import Question, question
from game.wording.refusals import Reason, reason
from game.wording.rules import rule_name, rule_why

__all__ = [
    "PSEUDO",
    "CardWords",
    "Driver",
    "Ending",
    "Entry",
    "Line",
    "PreviewWords",
    "Question",
    "Reason",
    "Standing",
    "_",
    "account_words",
    "advice_words",
    "card_title",
    "card_words",
    "cause_words",
    "channel_name",
    "cost_words",
    "dyad_name",
    "ending",
    "gauge_kind",
    "gauge_name",
    "gauge_title",
    "glossary",
    "instrument_name",
    "ladder_name",
    "ladder_names",
    "ladder_sentence",
    "language",
    "ledger_lines",
    "level_name",
    "module_name",
    "news_title",
    "ngettext",
    "outcome_name",
    "party_name",
    "phase_name",
    "preview_words",
    "question",
    "reason",
    "rule_name",
    "rule_why",
    "rules_on_one_page",
    "said",
    "seat_name",
    "stage_name",
    "standing_at",
    "standings",
    "stretched",
    "tag_name",
    "tag_title",
    "target_name",
    "track_name",
    "track_number",
    "track_short",
    "treaty_stage_name",
    "two_parties",
    "use_language",
]
