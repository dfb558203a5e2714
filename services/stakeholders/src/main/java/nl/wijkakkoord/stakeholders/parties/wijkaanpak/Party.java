// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyInvited;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.stakeholders.parties.correction.CorrectionRules;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that was invited or takes part.
 *
 * @param invitedAt null for the initiator
 * @param admittedAt null as long as it did not accept
 * @param until last day on which it takes part, null when open
 * @param corrected ids of the events in whose place a correction stands
 */
public record Party(
        OrganisationId organisation,
        PartyKind kind,
        String name,
        @Nullable Instant invitedAt,
        @Nullable Instant admittedAt,
        @Nullable LocalDate until,
        Set<UUID> corrected) {
    public static Party of(PartyInvited event) {
        return new Party(event.organisation(), event.kind(), event.name(), event.at(), null, null, Set.of());
    }

    /** Who started the wijkaanpak. */
    public static Party of(PartyAdmitted event) {
        return new Party(event.organisation(), event.kind(), event.name(), null, event.at(), null, Set.of());
    }

    public Party accepting(PartyAdmitted event) {
        return new Party(organisation, event.kind(), event.name(), invitedAt, event.at(), null, corrected);
    }

    /** Who comes in the place of another and took no part. */
    public static Party of(PartySucceeded event) {
        return new Party(event.successor(), event.kind(), event.name(), null, event.at(), null, Set.of());
    }

    /** Nothing changes for who took part already. */
    public Party succeeding(PartySucceeded event) {
        return admitted() && until == null
                ? this
                : new Party(organisation, event.kind(), event.name(), invitedAt, event.at(), null, corrected);
    }

    public Party succeededBy(PartySucceeded event) {
        var last = event.from().minusDays(1);
        return hasLeft(last) ? this : leaving(last);
    }

    public Party corrected(PartyCorrected event) {
        return new Party(
                organisation,
                event.kind(),
                event.name(),
                invitedAt,
                admittedAt,
                until,
                CorrectionRules.and(corrected, event.corrects()));
    }

    public Party leaving(LocalDate last) {
        return new Party(organisation, kind, name, invitedAt, admittedAt, last, corrected);
    }

    /** Whether its part in the deciding would be another one. */
    public boolean decidesOtherwise(PartyKind other) {
        return Capacity.of(kind) != Capacity.of(other);
    }

    /** Whether the event tells of it; not of what it was before it left and was invited again. */
    public boolean isToldBy(@Nullable Event event) {
        return switch (event) {
            case PartyInvited e -> tellsOf(e.organisation(), e.at());
            case PartyAdmitted e -> tellsOf(e.organisation(), e.at());
            case PartyCorrected e -> tellsOf(e.organisation(), e.at());
            case PartySucceeded e -> tellsOf(e.successor(), e.at());
            case null, default -> false;
        };
    }

    private boolean tellsOf(OrganisationId other, Instant at) {
        return organisation.equals(other) && !at.isBefore(invitedAt == null ? admittedAt : invitedAt);
    }

    public boolean isAwaited() {
        return Act.IS_AWAITED.isFor(Capacity.of(kind));
    }

    public boolean admitted() {
        return admittedAt != null;
    }

    public boolean takesPartOn(LocalDate day) {
        return admittedAt != null && !day.isBefore(DutchDay.of(admittedAt)) && !hasLeft(day);
    }

    public boolean hasLeft(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
