// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * How the parties decide together. A round keeps the terms it opened with.
 *
 * @param quorum how many deciding parties must have taken a position
 * @param visibility whether positions are seen at once, or sealed until the round closes
 * @param also what must be so too, null when the rule is all
 * @param silence what it means that a party says nothing, null for {@code NEVER}
 * @param openers who may open such a round, close it early, move and cancel it; null for whoever may prepare decisions
 * @param departure what becomes of a position when its party leaves the wijkaanpak, null for {@code POSITION_STANDS}
 * @param choice how is chosen among rivals that pass, null for {@code APPROVAL}
 * @param tie what comes after a tie or a cycle among them, null for {@code NOTHING}
 * @param noticeDays how many days after a notice was received a party may still answer; exactly where silence agrees after it
 */
public record ProcedureTerms(
        List<OrganisationId> deciding,
        List<OrganisationId> advising,
        List<OrganisationId> informed,
        DecisionRule rule,
        int quorum,
        Visibility visibility,
        @Nullable List<FurtherRule> also,
        @Nullable Silence silence,
        @Nullable List<OrganisationId> openers,
        @Nullable AfterDeparture departure,
        @Nullable Choice choice,
        @Nullable Tie tie,
        @Nullable Integer noticeDays) {

    public enum AfterDeparture {
        /** It counts as it was said (ADR 0018). */
        POSITION_STANDS,
        /** Who left counts as one that left without a position. */
        POSITION_LAPSES
    }

    public enum Silence {
        /** Silence never agrees, and stands in the way where all must agree. */
        NEVER,
        /** Silence does not stand in the way where all must agree. */
        NO_OBJECTION,
        /** Silence agrees with the one version, once a notice was proven to have come and its days are over. */
        AGREES_AFTER_NOTICE
    }

    public enum Choice {
        /** The one that most agree with. */
        APPROVAL,
        /** The one that is preferred to each other (Condorcet), by what parties rank. */
        RANKED
    }

    public enum Tie {
        /** None of them is agreed. */
        NOTHING,
        /** A lot is drawn among them, that anybody can check. */
        LOT
    }

    public enum Visibility {
        OPEN,
        SEALED_UNTIL_CLOSING
    }

    public ProcedureTerms {
        deciding = List.copyOf(deciding);
        advising = List.copyOf(advising);
        informed = List.copyOf(informed);
    }

    /** Of which no more was agreed. */
    public ProcedureTerms(
            List<OrganisationId> deciding,
            List<OrganisationId> advising,
            List<OrganisationId> informed,
            DecisionRule rule,
            int quorum,
            Visibility visibility,
            @Nullable List<FurtherRule> also,
            @Nullable Silence silence) {
        this(deciding, advising, informed, rule, quorum, visibility, also, silence, null, null, null, null, null);
    }

    /** Of homes or people that a rule counts, each once. */
    public List<String> countedSegments() {
        var further = also == null ? List.<FurtherRule>of() : also;
        return further.stream()
                .map(FurtherRule::segments)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /**
     * These terms among others, read with who is in whose place; what rests on who has no part in them falls away.
     *
     * @param keepsVeto whether a veto of that organisation passes to who is in its place
     */
    public ProcedureTerms among(
            List<OrganisationId> deciding,
            List<OrganisationId> advising,
            List<OrganisationId> informed,
            UnaryOperator<OrganisationId> now,
            Predicate<OrganisationId> keepsVeto) {
        return new ProcedureTerms(
                deciding,
                advising,
                informed,
                rule.among(deciding, now),
                Math.min(quorum, deciding.size()),
                visibility,
                also == null ? null : FurtherRule.among(also, deciding, advising, now, keepsVeto),
                silence,
                openers == null ? null : openers.stream().map(now).distinct().toList(),
                departure,
                choice,
                tie,
                noticeDays);
    }

    /** Whether who left takes its position with it. */
    public boolean positionsLapse() {
        return departure == AfterDeparture.POSITION_LAPSES;
    }
}
