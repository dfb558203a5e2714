// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.round.RoundRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;
import static nl.wijkakkoord.platform.decision.Decision.refused;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.round.RoundCommand.OpenRound;
import nl.wijkakkoord.platform.decision.Check;

/**
 * Whether a round cites an ambition or says why not, once the parties adopted one. That is asked of what comes after an
 * ambition: not of how the parties decide, nor of what an ambition is made from and made of. It is asked of any type of
 * subject that is not known here.
 *
 * @param agreed the versions that were agreed in this wijkaanpak, and among whom
 * @param audience of the round
 */
record AmbitionCheck(Map<SubjectRef, Audience> agreed, Audience audience) {

    private static final Set<String> BEFORE_AN_AMBITION = Set.of(
            SubjectType.PROCEDURE,
            SubjectType.OVERVIEW_OF_INTERESTS,
            SubjectType.DEFINITION,
            SubjectType.AMBITION,
            SubjectType.CRITERIA_CHANGE);

    Check check(OpenRound command, String type) {
        var cited = command.cites().stream().anyMatch(AmbitionCheck::isAmbition);
        var reasoned =
                command.withoutAmbition() != null && !command.withoutAmbition().isBlank();
        return refuseWhen(cited && command.withoutAmbition() != null, AMBITION_CITED_AND_DECLINED)
                .and(() -> cited || reasoned || BEFORE_AN_AMBITION.contains(type)
                        ? Check.passed()
                        : Check.of(adopted()
                                .map(ambition -> refused(AMBITION_NOT_CITED, ambition.id(), ambition.version()))));
    }

    /** The latest that everybody in the round may know of: nobody can be asked to cite another. */
    private Optional<SubjectRef> adopted() {
        return agreed.keySet().stream()
                .filter(AmbitionCheck::isAmbition)
                .filter(ambition -> agreed.get(ambition).covers(audience))
                .max(Comparator.comparingInt(SubjectRef::version));
    }

    private static boolean isAmbition(SubjectRef ref) {
        return ref.type().equals(SubjectType.AMBITION);
    }
}
