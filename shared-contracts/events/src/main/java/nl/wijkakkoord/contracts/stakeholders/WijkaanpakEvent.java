// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What happens to a wijkaanpak and the parties in it. */
public sealed interface WijkaanpakEvent extends Event {

    @ContractName("nl.wijkakkoord.stakeholders.wijkaanpak-started.v1")
    record WijkaanpakStarted(
            UUID wijkaanpak, String name, OrganisationId initiator, Area area, Audience audience, By by, Instant at)
            implements WijkaanpakEvent {}

    @ContractName("nl.wijkakkoord.stakeholders.party-invited.v1")
    record PartyInvited(
            UUID wijkaanpak,
            OrganisationId organisation,
            PartyKind kind,
            String name,
            Audience audience,
            By by,
            Instant at)
            implements WijkaanpakEvent {}

    /** The organisation takes part from now on: by its own act, or because it started the wijkaanpak. */
    @ContractName("nl.wijkakkoord.stakeholders.party-admitted.v1")
    record PartyAdmitted(
            UUID wijkaanpak,
            OrganisationId organisation,
            PartyKind kind,
            String name,
            Audience audience,
            By by,
            Instant at)
            implements WijkaanpakEvent {}

    /**
     * An invitation or admission was recorded wrongly. From now on these values stand in the place of the mistaken ones.
     *
     * @param corrects id of the mistaken event: an invitation, an admission, or an earlier correction of it
     * @param reason why it was mistaken
     */
    @ContractName("nl.wijkakkoord.stakeholders.party-corrected.v1")
    record PartyCorrected(
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID corrects,
            String reason,
            PartyKind kind,
            String name,
            Audience audience,
            By by,
            Instant at)
            implements WijkaanpakEvent {}

    /**
     * An organisation should not have been invited, and did not accept: it is invited no more.
     *
     * @param corrects id of the mistaken event: the invitation, or an earlier correction of it
     * @param reason why it was mistaken
     */
    @ContractName("nl.wijkakkoord.stakeholders.invitation-withdrawn.v1")
    record InvitationWithdrawn(
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID corrects,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements WijkaanpakEvent {}

    /**
     * The organisation stops taking part, by its own act.
     *
     * @param until last day on which it takes part
     */
    @ContractName("nl.wijkakkoord.stakeholders.party-left.v1")
    record PartyLeft(
            UUID wijkaanpak,
            OrganisationId organisation,
            LocalDate until,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements WijkaanpakEvent {}

    /**
     * An organisation that may read everything the parties may read.
     *
     * @param until last day, null when open
     */
    @ContractName("nl.wijkakkoord.stakeholders.auditor-appointed.v1")
    record AuditorAppointed(
            UUID wijkaanpak,
            OrganisationId organisation,
            LocalDate from,
            @Nullable LocalDate until,
            Audience audience,
            By by,
            Instant at)
            implements WijkaanpakEvent {}

    /** @param until last day on which the organisation was auditor */
    @ContractName("nl.wijkakkoord.stakeholders.auditor-dismissed.v1")
    record AuditorDismissed(
            UUID wijkaanpak, OrganisationId organisation, LocalDate until, Audience audience, By by, Instant at)
            implements WijkaanpakEvent {}
}
