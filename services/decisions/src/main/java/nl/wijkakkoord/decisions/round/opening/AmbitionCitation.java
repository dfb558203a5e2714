// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.opening;

import static nl.wijkakkoord.decisions.round.opening.OpeningRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;
import static nl.wijkakkoord.platform.decision.Decision.refused;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.round.command.RoundCommand.OpenRound;
import nl.wijkakkoord.platform.decision.Check;

/**
 * Row 1-02: whether a round cites an ambition or says why not, once the parties adopted one. Each subject says whether
 * that is asked of it.
 *
 * @param agreed the versions that were agreed in this wijkaanpak, and among whom
 * @param audience of the round
 */
record AmbitionCitation(Map<SubjectRef, Audience> agreed, Audience audience) {

    /** @param must whether it is asked of what is decided on */
    Check check(OpenRound command, boolean must) {
        var cited = command.cites().stream().anyMatch(AmbitionCitation::isAmbition);
        var reasoned =
                command.withoutAmbition() != null && !command.withoutAmbition().isBlank();
        return refuseWhen(cited && command.withoutAmbition() != null, AMBITION_CITED_AND_DECLINED)
                .and(() -> cited || reasoned || !must ? Check.passed() : checkNoneAdopted());
    }

    private Check checkNoneAdopted() {
        return Check.of(adopted().map(ambition -> refused(AMBITION_NOT_CITED, ambition.id(), ambition.version())));
    }

    /** The latest that everybody in the round may know of: nobody can be asked to cite another. */
    private Optional<SubjectRef> adopted() {
        return agreed.keySet().stream()
                .filter(AmbitionCitation::isAmbition)
                .filter(ambition -> agreed.get(ambition).covers(audience))
                .max(Comparator.comparingInt(SubjectRef::version));
    }

    private static boolean isAmbition(SubjectRef ref) {
        return ref.type().equals(SubjectType.AMBITION);
    }
}
