// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.time.Instant;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.ConcludeAmbition;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionRefusal;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionNotAdopted;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;

/** What follows for the joint ambition from what the parties decided on it. */
final class Conclusion {
    private Conclusion() {}

    /** Takes over what a round decided, if it decided on exactly what was frozen. */
    static Decision of(Ambition ambition, ConcludeAmbition command, Instant now) {
        var subject = command.subject();
        return Check.refuseWhen(
                        !command.wijkaanpak().equals(ambition.wijkaanpak()),
                        AmbitionRefusal.UNKNOWN_VERSION,
                        subject.version())
                .and(() -> ambition.versions().checkFrozen(subject))
                .then(() -> {
                    var concluded = concluded(ambition, command, now);
                    var deferred = ambition.versions().deferred();
                    return deferred.isEmpty()
                            ? Decision.accepted(concluded)
                            : Decision.accepted(
                                    concluded, ambition.evolve(concluded).taken(deferred, command.by(), now));
                });
    }

    private static AmbitionEvent concluded(Ambition ambition, ConcludeAmbition command, Instant now) {
        var id = ambition.id();
        var wijkaanpak = ambition.wijkaanpak();
        var number = command.subject().version();
        var digest = command.subject().digest();
        var round = command.round();
        var criteria = ambition.inForce().version() + 1;
        var all = Audience.ofWijkaanpak();
        return command.agreed()
                ? new AmbitionAdopted(id, wijkaanpak, number, digest, round, criteria, all, command.by(), now)
                : new AmbitionNotAdopted(id, wijkaanpak, number, digest, round, all, command.by(), now);
    }
}
