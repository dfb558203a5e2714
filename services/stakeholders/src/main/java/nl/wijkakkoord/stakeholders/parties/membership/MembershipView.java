// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.timeline.Timeline.Fact;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.words.KeptWords;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * @param roles in the order of their days
 * @param directoryEntry as it is today, whatever moment was asked for; null when it was erased
 * @param reasons why it was corrected, each with its digest, as far as they were not erased
 * @param allowedActions null when the past was asked for
 */
record MembershipView(
        UUID id,
        long version,
        UUID wijkaanpak,
        OrganisationId organisation,
        UUID member,
        List<Role> roles,
        @Nullable DirectoryEntry directoryEntry,
        List<KeptWords> reasons,
        @Nullable List<AllowedAction> allowedActions) {

    /** @param until last day, null when open */
    record Role(MemberRole role, LocalDate from, @Nullable LocalDate until) {

        static Role of(Fact<MemberRole> role) {
            return new Role(role.value(), role.period().from(), role.period().until());
        }
    }

    static MembershipView of(
            Versioned<Membership> found,
            @Nullable DirectoryEntry entry,
            List<KeptWords> reasons,
            @Nullable List<AllowedAction> allowedActions) {
        var joined = found.state().joined();
        return new MembershipView(
                joined.membership(),
                found.version(),
                joined.wijkaanpak(),
                joined.organisation(),
                joined.member(),
                found.state().roles().periods().stream().map(Role::of).toList(),
                entry,
                reasons,
                allowedActions);
    }
}
