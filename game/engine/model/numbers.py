"""The numbers of the causal model; their values are an author's, in `scenarios/rules.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of the causal model (rulebook §6), each explained in `scenarios/rules.yaml`.

    Attributes:
        hand_size: Cards a seat holds after drawing.
        commitments: Cards a seat may commit in one round.
        stage_factors: Percent by track and stage, for cards that state none of their own.
        standing_floor: Percent on a seat's cards at standing 0; at 100 it is 100 higher.
        joint_bonus: Percent added for each further track that plays on an agreed theme.
        joint_ceiling: Percent that a joint bonus never exceeds.
        crowded: Percent that a push loses for each other one on its gauge without agreement.
        crowded_floor: Percent that is left of it in any crowd.
        protected: Percent on harmful changes to something protected.
        grievance_by_instrument: What each coercive instrument leaves behind.
        flow: Percent of the gap that trust flows to a neighbouring level at link 100.
        unsettled: Escalation that the unsolved quarrel itself adds in each round.
        low_trust_line: Average trust below which escalation drifts up.
        low_trust_divisor: Points of missing trust for one point of escalation.
        grievance_divisor: Points of the two grievances together for one point of escalation.
        support_line: Average support above which escalation drifts down.
        support_divisor: Points of support above the line for one point of escalation.
        restraint: Escalation that fades in a dyad in a round without coercion in it.
        spiral: Escalation that violence adds in each round of the war stage.
        trust_fades: Percent of their trust that leaders, influentials and communities lose in
            each round.
        war_wear: Points of trust that they lose on top in a round of war.
        link_wear: Link lost in each round.
        grievance_heals: Grievance that fades in each round without coercion.
        support_follows: Percent of the gap that support moves towards trust of communities.
        embassies_close_at: The level of escalation at which embassies close.
        abyss_rounds: Rounds in a row at level 9 that end the session in total war.
        election_income: Influence that a government's income is short of before an election.
        election_reservation: Points that it must be offered more then.
        election_line: Support for a settlement from which it is confirmed.
        election_trust: Trust of leaders lost with a government that is not.
        election_support: Support that a confirmed government gains.
        election_influence: Influence that it gains.
        new_government: Percent on the hazard of a treaty that a government did not sign itself.
        new_government_trusted: The same where communities trust each other.
        new_government_line: Trust of communities from which they do.
        assembly_passes: Percent with which a card that needs the assembly passes there.
        assembly_vetoed: The same where a veto is held over a party it reaches.
        assembly_enforces_at: The level of escalation from which it may act without consent.
        rank_rise: Trust of leaders when a higher rank is sent than ever before.
        rank_fall: Trust of leaders lost when a lower one is sent than the last time.
        talk_mix: Percent added for each other way of talking used of late.
        capital_bubble: Percent on communities' trust from money and decrees without a partner
            on the spot.
        meetings: Percent on a seat's first, second and further meetings with the same people.
        meetings_scatter: Rounds without a meeting after which the group is gone.
        tainted: Percent on a seat's cards towards a party its home is at odds with.
        taint_lasts: Rounds for which coercion by its home is held against a seat.
        friction_chance: Percent chance that leaders take offence at ideas they were not told of.
        friction_trust: Trust of leaders it then costs.
        friction_standing: Standing it costs the seat.
        briefing_lasts: Rounds, besides the current one, for which a briefing of leaders is enough.
        voters_line: Support from which voters want their government to talk.
        voters_discount: Influence that talking then costs less.
        goodwill_trust: Trust of leaders when a step is answered by a step.
        goodwill_calm: Escalation that it takes away.
        goodwill_support: Support that a step costs at home when nobody answers it.
        trained: Percent on what trained hands do.
        spoiler_cost: What a spoiler pays out of its purse to act.
        spoiler_trust: Trust of leaders that it destroys.
        spoiler_grievance: Grievance of its party from which a limited one acts.
        spoiler_guarantee: The guarantee from which a greedy one no longer acts.
        spoiler_hazard: Percent on the hazard of a treaty while one can act.
        noise: Points by which readings of trust are off at the most, 1 or more.
        kept_standing: Standing that a kept promise brings its seat.
        kept_trust: Trust of leaders that it brings, between two parties.
        broken_standing: Standing that a broken one costs.
        broken_trust: Trust of leaders that it costs.
        word_in_public: Percent on both where everybody heard the promise.
        word_fades: Percent that a promise, kept or broken, still counts a round later.
        word_start_kept: Promises that a seat counts as having kept before its first.
        word_start_all: Promises that it counts as having given by then, 1 or more.
        promises_open: Promises of one seat that may be open at a time.
        invitation_link: The link from which every seat hears every other.
    """

    hand_size: int
    commitments: int
    stage_factors: Mapping[str, tuple[int, int, int, int]]
    standing_floor: int
    joint_bonus: int
    joint_ceiling: int
    crowded: int
    crowded_floor: int
    protected: int
    grievance_by_instrument: Mapping[str, int]
    flow: int
    unsettled: int
    low_trust_line: int
    low_trust_divisor: int
    grievance_divisor: int
    support_line: int
    support_divisor: int
    restraint: int
    spiral: int
    trust_fades: tuple[int, int, int]
    war_wear: tuple[int, int, int]
    link_wear: int
    grievance_heals: int
    support_follows: int
    embassies_close_at: int
    abyss_rounds: int
    election_income: int
    election_reservation: int
    election_line: int
    election_trust: int
    election_support: int
    election_influence: int
    new_government: int
    new_government_trusted: int
    new_government_line: int
    assembly_passes: int
    assembly_vetoed: int
    assembly_enforces_at: int
    rank_rise: int
    rank_fall: int
    talk_mix: int
    capital_bubble: int
    meetings: tuple[int, ...]
    meetings_scatter: int
    tainted: int
    taint_lasts: int
    friction_chance: int
    friction_trust: int
    friction_standing: int
    briefing_lasts: int
    voters_line: int
    voters_discount: int
    goodwill_trust: int
    goodwill_calm: int
    goodwill_support: int
    trained: int
    spoiler_cost: int
    spoiler_trust: int
    spoiler_grievance: int
    spoiler_guarantee: int
    spoiler_hazard: int
    noise: int
    kept_standing: int
    kept_trust: int
    broken_standing: int
    broken_trust: int
    word_in_public: int
    word_fades: int
    word_start_kept: int
    word_start_all: int
    promises_open: int
    invitation_link: int
