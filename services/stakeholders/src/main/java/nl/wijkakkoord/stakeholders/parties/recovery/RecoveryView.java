// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryVersion.Status;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}; the versions that were put before the parties have numbers
 * @param allowedActions null when the past was asked for
 */
record RecoveryView(
        UUID id,
        long version,
        UUID wijkaanpak,
        List<Frozen> versions,
        @Nullable List<AllowedAction> allowedActions) {

    /** @param round the last one that decided on it, null when none did */
    record Frozen(
            int number,
            OrganisationId organisation,
            UUID member,
            @Nullable DirectoryEntry entry,
            String reason,
            Evidence evidence,
            Status status,
            @Nullable UUID round) {}

    /** Says of the last version who that would be, as the directory has it; null where it was erased, or of another one. */
    static RecoveryView of(
            Versioned<ContactRecovery> folded,
            @Nullable DirectoryEntry last,
            @Nullable List<AllowedAction> allowedActions) {
        var recovery = folded.state();
        return new RecoveryView(
                recovery.id(),
                folded.version(),
                recovery.wijkaanpak(),
                recovery.versions().stream()
                        .map(each ->
                                frozen(each, each.equals(recovery.versions().getLast()) ? last : null))
                        .toList(),
                allowedActions);
    }

    private static Frozen frozen(RecoveryVersion version, @Nullable DirectoryEntry entry) {
        var submitted = version.submitted();
        return new Frozen(
                version.number(),
                submitted.organisation(),
                submitted.member(),
                entry,
                submitted.reason(),
                submitted.evidence(),
                version.status(),
                version.round());
    }
}
