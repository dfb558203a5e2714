// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.subject;

import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.subjects.FrozenVersion;
import nl.wijkakkoord.contracts.subjects.SubjectEvent;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A version that was put before the parties, for who may see what was put before them. It is made of the very sections
 * that were published, never computed anew.
 */
public record SubmittedVersion(
        FrozenVersion frozen, @Nullable UUID wijkaanpak, Audience audience) implements Visible {

    /** Of the version of that number, however far it has come. */
    static Fold<SubmittedVersion, SubjectEvent> fold(String type, UUID subject, int number) {
        var none = new SubmittedVersion(FrozenVersion.none(type, subject, number), null, Audience.ofWijkaanpak());
        return new Fold<>(none, SubjectEvent.class, SubmittedVersion::evolve);
    }

    private SubmittedVersion evolve(SubjectEvent event) {
        if (!event.type().equals(frozen.type()) || event.version() != frozen.version()) {
            return this;
        }
        var evolved = frozen.evolve(event);
        return event instanceof SubjectSubmitted e
                ? new SubmittedVersion(evolved, e.wijkaanpak(), e.audience())
                : new SubmittedVersion(evolved, wijkaanpak, audience);
    }
}
