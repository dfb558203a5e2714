// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.time.Instant;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionRefusal;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionNotAdopted;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Decision;

/** What follows for the joint ambition from what the parties decided on it. */
final class AmbitionConclusion {
    private AmbitionConclusion() {}

    /** Takes over what a round decided, if it decided on exactly what was frozen. */
    static Decision of(Ambition ambition, Conclusion decided, Instant now) {
        var frozen = ambition.versions().frozen(decided.subject().version());
        return decided.checkDecidedOn(
                        ambition.wijkaanpak(), frozen, AmbitionRefusal.UNKNOWN_VERSION, AmbitionRefusal.DIGEST_DIFFERS)
                .then(() -> {
                    var concluded = concluded(ambition, decided, now);
                    var deferred = ambition.versions().deferred();
                    return deferred.isEmpty()
                            ? Decision.accepted(concluded)
                            : Decision.accepted(
                                    concluded, ambition.evolve(concluded).taken(deferred, decided.by(), now));
                });
    }

    private static AmbitionEvent concluded(Ambition ambition, Conclusion decided, Instant now) {
        var id = ambition.id();
        var wijkaanpak = ambition.wijkaanpak();
        var number = decided.subject().version();
        var digest = decided.subject().digest();
        var round = decided.round();
        var criteria = ambition.inForce().version() + 1;
        var all = Audience.ofWijkaanpak();
        return decided.agreed()
                ? new AmbitionAdopted(id, wijkaanpak, number, digest, round, criteria, all, decided.by(), now)
                : new AmbitionNotAdopted(id, wijkaanpak, number, digest, round, all, decided.by(), now);
    }
}
