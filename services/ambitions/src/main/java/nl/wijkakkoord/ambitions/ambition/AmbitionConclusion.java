// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.ChangeCriteria;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionRefusal;
import nl.wijkakkoord.ambitions.criterion.CriteriaReplaced;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionNotAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.CriteriaChanged;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;

/** What follows for the joint ambition from what the parties decided on it. */
final class AmbitionConclusion {
    private AmbitionConclusion() {}

    /** Takes over what a round decided, if it decided on exactly what was frozen. */
    static Decision of(Ambition ambition, Conclusion decided, Instant now) {
        var frozen = ambition.versions().frozen(decided.subject().version());
        return decided.checkDecidedOn(
                        ambition.wijkaanpak(), frozen, AmbitionRefusal.UNKNOWN_VERSION, AmbitionRefusal.DIGEST_DIFFERS)
                .then(() -> Decision.accepted(List.<Event>copyOf(events(ambition, decided, now))));
    }

    /** The parties agreed to change criteria of what they adopted. */
    static Decision change(Ambition ambition, ChangeCriteria command, Instant now) {
        return Check.refuseWhen(ambition.versions().adopted().isEmpty(), AmbitionRefusal.NOT_ADOPTED)
                .thenRecord(() ->
                        changed(ambition, command.change(), command.round(), command.objectives(), command.by(), now));
    }

    /** What they agreed to change while this version was written or before them holds in it too (ADR 0029). */
    private static List<AmbitionEvent> events(Ambition ambition, Conclusion decided, Instant now) {
        var events = new ArrayList<AmbitionEvent>();
        events.add(concluded(ambition, decided, now));
        var after = ambition.evolve(events.getLast());
        for (var change : carried(ambition, decided)) {
            events.add(changed(after, change.change(), change.round(), change.after(), decided.by(), now));
            after = after.evolve(events.getLast());
        }
        var deferred = ambition.versions().deferred();
        if (!deferred.isEmpty()) {
            events.add(after.taken(deferred, decided.by(), now));
        }
        return events;
    }

    private static List<CriteriaReplaced> carried(Ambition ambition, Conclusion decided) {
        var version = ambition.versions().version(decided.subject().version()).orElseThrow();
        return decided.agreed() ? ambition.inForce().carriedInto(version.text(), version.writtenOn()) : List.of();
    }

    private static CriteriaChanged changed(
            Ambition ambition, UUID change, UUID round, List<CriteriaOf> objectives, By by, Instant now) {
        return new CriteriaChanged(
                ambition.id(),
                ambition.wijkaanpak(),
                ambition.versions().adopted().orElseThrow().number(),
                ambition.inForce().version() + 1,
                change,
                round,
                objectives,
                Audience.ofWijkaanpak(),
                by,
                now);
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
