// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.subject;

import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.subjects.FrozenVersion;
import nl.wijkakkoord.contracts.subjects.SubjectEvent;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.web.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * A version that was put before the parties, for who may see what was put before them. It is made of the very sections
 * that were published, never computed anew.
 */
public record SubmittedVersion(
        FrozenVersion frozen, @Nullable UUID wijkaanpak, Audience audience) implements Visible {

    /**
     * The answer to who reads a version: the same bytes for ever, so its digest is its {@code ETag}.
     *
     * @throws RefusedException unknown-resource, also when the version of that number is a draft
     */
    public static ResponseEntity<FrozenVersion> read(
            Resources resources, String type, UUID subject, int number, Actor actor) {
        var none = new SubmittedVersion(FrozenVersion.none(type, subject, number), null, Audience.ofWijkaanpak());
        var fold = new Fold<>(none, SubjectEvent.class, SubmittedVersion::with);
        var frozen = resources.find(subject, fold, Moment.now(), actor).state().frozen();
        return ResponseEntity.ok().eTag("\"" + frozen.digest() + "\"").body(frozen);
    }

    private SubmittedVersion with(SubjectEvent event) {
        if (!event.type().equals(frozen.type()) || event.version() != frozen.version()) {
            return this;
        }
        var evolved = frozen.evolve(event);
        return event instanceof SubjectSubmitted e
                ? new SubmittedVersion(evolved, e.wijkaanpak(), e.audience())
                : new SubmittedVersion(evolved, wijkaanpak, audience);
    }
}
