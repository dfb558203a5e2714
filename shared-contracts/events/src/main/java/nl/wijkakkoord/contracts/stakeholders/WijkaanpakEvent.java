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

    /**
     * Nothing new is done in it any more; what was recorded stays. Public, as its start is.
     *
     * @param round by which the parties decided it; null where they had not agreed yet on how they decide
     * @param day Dutch calendar day on which it ended
     */
    @ContractName("nl.wijkakkoord.stakeholders.wijkaanpak-ended.v1")
    record WijkaanpakEnded(
            UUID wijkaanpak,
            EndingGround ground,
            String reason,
            @Nullable UUID round,
            LocalDate day,
            Audience audience,
            By by,
            Instant at)
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
     * The organisation stops taking part, by its own act. Told again when it names an earlier last day.
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
     * One organisation is said to take the place of another; until the successor accepts, the predecessor has its place.
     * Replaces what was announced of this predecessor before.
     *
     * @param name of the successor
     * @param municipality CBS code of the successor where it is a municipality, else null
     * @param from first day on which the successor is in its place by law
     * @param passes what passes by the deed, in words; null when everything does
     */
    @ContractName("nl.wijkakkoord.stakeholders.succession-announced.v1")
    record SuccessionAnnounced(
            UUID wijkaanpak,
            OrganisationId predecessor,
            OrganisationId successor,
            String name,
            @Nullable String municipality,
            SuccessionGround ground,
            LocalDate from,
            @Nullable String passes,
            Evidence evidence,
            Audience audience,
            By by,
            Instant at)
            implements WijkaanpakEvent {}

    /** What was announced of this predecessor is not so; nobody takes its place. */
    @ContractName("nl.wijkakkoord.stakeholders.succession-withdrawn.v1")
    record SuccessionWithdrawn(
            UUID wijkaanpak,
            OrganisationId predecessor,
            OrganisationId successor,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements WijkaanpakEvent {}

    /**
     * From now on the successor takes part in the predecessor's place, with all that goes with it; what the predecessor
     * did and said stays its own. Mandates and memberships do not pass: they are of persons.
     *
     * @param kind of the successor: the predecessor's, unless the successor took part already
     * @param name of the successor
     * @param municipality CBS code of the successor where it is a municipality, else null
     * @param from first day on which the successor is in its place by law
     * @param passes what passes by the deed, in words; null when everything does
     */
    @ContractName("nl.wijkakkoord.stakeholders.party-succeeded.v1")
    record PartySucceeded(
            UUID wijkaanpak,
            OrganisationId predecessor,
            OrganisationId successor,
            PartyKind kind,
            String name,
            @Nullable String municipality,
            SuccessionGround ground,
            LocalDate from,
            @Nullable String passes,
            Evidence evidence,
            Audience audience,
            By by,
            Instant at)
            implements WijkaanpakEvent {}

    /**
     * Another number of the same organisation, which does not follow from the one that it takes part with: nobody takes
     * part with that one as well.
     */
    @ContractName("nl.wijkakkoord.stakeholders.party-alias-recorded.v1")
    record PartyAliasRecorded(
            UUID wijkaanpak,
            OrganisationId organisation,
            OrganisationId alias,
            Evidence evidence,
            Audience audience,
            By by,
            Instant at)
            implements WijkaanpakEvent {}

    /** The number is not of that organisation after all. */
    @ContractName("nl.wijkakkoord.stakeholders.party-alias-withdrawn.v1")
    record PartyAliasWithdrawn(
            UUID wijkaanpak,
            OrganisationId organisation,
            OrganisationId alias,
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
