// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.platform.decision.Fold;
import org.jspecify.annotations.Nullable;

/** From when until when organisations took part; one that came back has several, and what belonged to one ended with it. */
public record Stays(List<Stay> all) {
    public static final Fold<Stays, WijkaanpakEvent> FOLD =
            new Fold<>(new Stays(List.of()), WijkaanpakEvent.class, Stays::evolve);

    /** @param until last day, null when open */
    public record Stay(
            OrganisationId organisation,
            Instant admittedAt,
            @Nullable LocalDate until) {}

    private Stays evolve(WijkaanpakEvent event) {
        return switch (event) {
            case PartyAdmitted e -> and(new Stay(e.organisation(), e.at(), null));
            case PartyLeft e -> ending(e);
            default -> this;
        };
    }

    private Stays and(Stay stay) {
        var more = new ArrayList<>(all);
        more.add(stay);
        return new Stays(List.copyOf(more));
    }

    private Stays ending(PartyLeft event) {
        var last = of(event.organisation(), event.at()).orElseThrow();
        return new Stays(all.stream()
                .map(stay -> stay == last ? new Stay(last.organisation(), last.admittedAt(), event.until()) : stay)
                .toList());
    }

    /** The one that what was recorded at that moment belongs to. */
    public Optional<Stay> of(OrganisationId organisation, Instant recordedAt) {
        return all.stream()
                .filter(stay -> stay.organisation().equals(organisation)
                        && !stay.admittedAt().isAfter(recordedAt))
                .reduce((_, later) -> later);
    }
}
