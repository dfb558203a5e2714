// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.decision.Confidential;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.timeline.DutchDay;

/**
 * Who may see what: everybody what is public, the parties of a wijkaanpak and its auditors what is for them, and who is named
 * what is for those; on which days, {@link Readers} says. To others it is as if it were not there.
 */
public class Access {
    private final Readers readers;

    Access(Readers readers) {
        this.readers = readers;
    }

    public boolean maySee(Actor actor, UUID wijkaanpak) {
        return maySee(actor, wijkaanpak, Audience.ofWijkaanpak());
    }

    public boolean maySee(Actor actor, UUID wijkaanpak, Audience audience) {
        return readers.maySee(actor.organisation(), wijkaanpak, audience);
    }

    /** Whether the actor may see something of a wijkaanpak. */
    public boolean maySee(Actor actor, Visible state) {
        return state instanceof Confidential confidential
                ? isOwn(actor, confidential)
                        || readers.mayRead(actor.organisation(), state.wijkaanpak(), state.audience())
                : maySee(actor, state.wijkaanpak(), state.audience());
    }

    /**
     * How much the actor sees of a state that it may see. Who takes no part sees of what is public only that, and not how
     * much else was recorded; who left sees what names it as it was on its last day.
     */
    public Sight sightOf(Actor actor, Visible state) {
        return switch (state.audience().kind()) {
            case WIJKAANPAK -> Sight.WHOLE;
            case PUBLIC -> maySee(actor, state.wijkaanpak()) ? Sight.WHOLE : Sight.PUBLIC_PART;
            case ORGANISATIONS ->
                readsUntil(actor, state.wijkaanpak()).map(Sight::before).orElse(Sight.WHOLE);
        };
    }

    /** Whether the actor may see what was recorded then for that audience. */
    public boolean maySee(Actor actor, UUID wijkaanpak, Audience audience, Instant recorded) {
        return maySee(actor, wijkaanpak, audience)
                && (audience.kind() != Audience.Kind.ORGANISATIONS
                        || wijkaanpak == null
                        || readsUntil(actor, wijkaanpak)
                                .map(end -> recorded.isBefore(end))
                                .orElse(true));
    }

    /** The end of the last day of an organisation that left; for lists, which are chosen from in SQL. */
    public Optional<Instant> readsUntil(Actor actor, UUID wijkaanpak) {
        return readers.lastDayOf(actor.organisation(), wijkaanpak).map(Access::endOf);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(DutchDay.ZONE).toInstant();
    }

    /** Whether it is of the actor's organisation, or of one in whose place that is. */
    public boolean isOwn(Actor actor, Confidential state) {
        return state.isOf(actor.organisation())
                || readers.predecessors(state.wijkaanpak(), actor.organisation()).stream()
                        .anyMatch(state::isOf);
    }

    /** Whether what is of that organisation is of the actor's: because it is that one, or is in its place. */
    public boolean speaksFor(Actor actor, UUID wijkaanpak, OrganisationId other) {
        return actor.organisation().equals(other)
                || readers.predecessors(wijkaanpak, actor.organisation()).contains(other);
    }

    /** Whether nothing of the wijkaanpak is kept from the actor, an auditor; for lists, which are chosen from in SQL. */
    public boolean seesAll(Actor actor, UUID wijkaanpak) {
        return readers.seesAll(actor.organisation(), wijkaanpak);
    }

    /** @throws RefusedException unknown-resource, also when the wijkaanpak exists but is not the actor's to see */
    public void mustSee(Actor actor, UUID wijkaanpak) {
        if (!maySee(actor, wijkaanpak)) {
            throw new RefusedException(RequestRefusal.UNKNOWN_RESOURCE);
        }
    }
}
