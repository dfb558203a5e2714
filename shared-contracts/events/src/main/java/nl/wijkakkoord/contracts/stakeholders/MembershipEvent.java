// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.words.WordsRef;
import org.jspecify.annotations.Nullable;

/** A member's part in a wijkaanpak for one organisation. The member is an opaque id; names are in the directory. */
public sealed interface MembershipEvent extends Event {

    UUID membership();

    OrganisationId organisation();

    UUID member();

    /** @param until last day, null when open */
    @ContractName("nl.wijkakkoord.stakeholders.member-joined.v1")
    record MemberJoined(
            UUID membership,
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID member,
            MemberRole role,
            LocalDate from,
            @Nullable LocalDate until,
            Audience audience,
            By by,
            Instant at)
            implements MembershipEvent {}

    /** @param from first day of the new role, which ends the one before */
    @ContractName("nl.wijkakkoord.stakeholders.member-role-changed.v1")
    record MemberRoleChanged(
            UUID membership,
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID member,
            MemberRole role,
            LocalDate from,
            Audience audience,
            By by,
            Instant at)
            implements MembershipEvent {}

    /** @param until last day */
    @ContractName("nl.wijkakkoord.stakeholders.member-left.v1")
    record MemberLeft(
            UUID membership,
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID member,
            LocalDate until,
            Audience audience,
            By by,
            Instant at)
            implements MembershipEvent {}

    /** The member's name and address are gone from the directory, for good. */
    @ContractName("nl.wijkakkoord.stakeholders.directory-entry-erased.v1")
    record DirectoryEntryErased(
            UUID membership,
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID member,
            Audience audience,
            By by,
            Instant at)
            implements MembershipEvent {}

    /**
     * Something of this membership was recorded wrongly. From now on these roles stand in the place of all that was
     * recorded of it until now; what the member did stays as it was done.
     *
     * @param corrects id of the mistaken event: a joining, a change of role, a leaving, or an earlier correction
     * @param words as {@code {"reason"}}, why it was mistaken
     * @param roles as they should have been, in the order of their days; none when there never was a membership
     * @param until last day, null when open; without roles the day before the first one that was recorded
     */
    @ContractName("nl.wijkakkoord.stakeholders.membership-corrected.v2")
    record MembershipCorrected(
            UUID membership,
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID member,
            UUID corrects,
            WordsRef words,
            List<RoleFrom> roles,
            @Nullable LocalDate until,
            Audience audience,
            By by,
            Instant at)
            implements MembershipEvent {}

    /** The member's name or address in the directory was replaced; neither is in any event. */
    @ContractName("nl.wijkakkoord.stakeholders.directory-entry-corrected.v1")
    record DirectoryEntryCorrected(
            UUID membership,
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID member,
            Audience audience,
            By by,
            Instant at)
            implements MembershipEvent {}
}
