"""The numbers of the treaty rules; their values are an author's, in `scenarios/rules.yaml`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TreatyNumbers:
    """The numbers of the treaty rules, each explained in `scenarios/rules.yaml`.

    Attributes:
        readiness_counts: Percent of readiness that comes off the reservation value.
        pain_line: Escalation from which the conflict hurts.
        pain_counts: Percent of the escalation above it that comes off the reservation value.
        stalemate_step: Points off for each round without a change of the text.
        stalemate_most: Points that a stalemate takes off at the most.
        power_counts: Percent of the power above an even balance that comes on top.
        ripe_escalation: Points of pain for escalation at its highest.
        ripe_stalemate: Points of pain for a stalemate at its longest.
        ripe_grievance: Points of pain for grievance at its highest.
        ripe_idea: Points of a way out for each idea that has left its room.
        ripe_ideas: Points for ideas at the most.
        ripe_trust: Points for full trust of leaders.
        ripe_channels: Points where every channel to the others is open.
        band: Points to either side of a reservation value that others see.
        band_step: Points to which they are rounded outwards.
        coercion_readies: Points of readiness for each coercive card.
        war_readies: Points of readiness for each round of war.
        readiness_falls: Points of readiness lost in each round that neither happens.
        trusting: Trust from which a why-question is answered truly.
        wary: Trust below which the answer may be false.
        wary_true: Percent of true answers between the two.
        distrust_vague: Percent of vague answers below; the others are false.
        line_support: Points of support that a red line brings.
        crossing_support: Points of support that crossing it costs.
        crossing_standing: Points of standing that it costs the government.
        face: Percent left of that cost where there is a way out with honour.
        pressed_value: Worth of a clause below which it may be pressed.
        pressed_weight: Weight of an issue from which that matters.
        pressed_grievance: Points of grievance that a pressed clause leaves.
        transfer_meets: Needs met from which a people likes an idea that it hears of.
        transfer_fails: Needs met up to which it dislikes it.
        transfer_support: Points of support that this brings or costs.
        ratify_line: Points that ratification needs.
        ratify_trust: Percent of the trust of communities above 50 that counts for a yes.
        ratify_needs: Percent of the needs met above 50 that counts for a yes.
        ratify_pressed: Points off for each pressed clause.
        refused_support: Points of support that a failed ratification costs.
        fulfil_by_trust: Percent of average trust that is carried out in each round by itself.
        base: Hazard of a round, or of half a year, in hundredths of a percent.
        trust_even: Trust at which a level neither helps nor harms.
        trust_slope: Percent of the hazard for 100 points of trust, at each level.
        trust_least: Percent that is left by the best trust.
        guarantee_slope: Percent of the hazard that a full guarantee takes away.
        needs_even: Average needs met that neither help nor harm.
        root_line: Needs met on the worst clause below which a root cause is left.
        root_slope: Percent of the hazard for 100 points below that line.
        pressed_ratio: Percent for each pressed clause.
        pressed_most: Percent for pressed clauses at the most.
        grievance_slope: Percent of the hazard for 100 points of grievance.
        calm: Escalation that neither helps nor harms.
        escalation_least: Percent for escalation at the least.
        escalation_most: The same at the most.
        behind_slope: Percent of the hazard for 100 points behind the schedule.
        behind_least: Percent for a treaty far ahead of it.
        behind_most: Percent for a treaty far behind it.
        one_leg_gap: Points by which one kind of peacebuilding may be behind another.
        one_leg: Percent for a peace in which one is further behind.
        consulted: Percent for a treaty on which people outside government were asked.
        seat: Percent for one where they had a seat.
        seat_with_influence: Percent for one whose text also holds an idea of theirs.
        least: Percent below which the product of all never falls.
        most: Percent above which it never rises.
        collapse_escalation: Points of escalation when a treaty breaks.
        collapse_trust: Points of trust lost then at each level.
        sustainable: Percent of futures that hold, from which peace counts as sustainable.
    """

    readiness_counts: int
    pain_line: int
    pain_counts: int
    stalemate_step: int
    stalemate_most: int
    power_counts: int
    ripe_escalation: int
    ripe_stalemate: int
    ripe_grievance: int
    ripe_idea: int
    ripe_ideas: int
    ripe_trust: int
    ripe_channels: int
    band: int
    band_step: int
    coercion_readies: int
    war_readies: int
    readiness_falls: int
    trusting: int
    wary: int
    wary_true: int
    distrust_vague: int
    line_support: int
    crossing_support: int
    crossing_standing: int
    face: int
    pressed_value: int
    pressed_weight: int
    pressed_grievance: int
    transfer_meets: int
    transfer_fails: int
    transfer_support: int
    ratify_line: int
    ratify_trust: int
    ratify_needs: int
    ratify_pressed: int
    refused_support: int
    fulfil_by_trust: int
    base: int
    trust_even: int
    trust_slope: int
    trust_least: int
    guarantee_slope: int
    needs_even: int
    root_line: int
    root_slope: int
    pressed_ratio: int
    pressed_most: int
    grievance_slope: int
    calm: int
    escalation_least: int
    escalation_most: int
    behind_slope: int
    behind_least: int
    behind_most: int
    one_leg_gap: int
    one_leg: int
    consulted: int
    seat: int
    seat_with_influence: int
    least: int
    most: int
    collapse_escalation: int
    collapse_trust: int
    sustainable: int
