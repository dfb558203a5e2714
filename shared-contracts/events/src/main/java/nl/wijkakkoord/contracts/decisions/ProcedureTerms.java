// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.List;
import java.util.Objects;
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
        @Nullable Choice choice,
        @Nullable Tie tie,
        @Nullable Integer noticeDays) {

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

    /** These terms among others, read with who is in whose place; what rests on who has no part in them falls away. */
    public ProcedureTerms among(
            List<OrganisationId> deciding,
            List<OrganisationId> advising,
            List<OrganisationId> informed,
            UnaryOperator<OrganisationId> now) {
        return new ProcedureTerms(
                deciding,
                advising,
                informed,
                rule.among(deciding, now),
                Math.min(quorum, deciding.size()),
                visibility,
                also == null ? null : FurtherRule.among(also, deciding, advising, now),
                silence,
                choice,
                tie,
                noticeDays);
    }
}
