// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.participation.subject.Versions.Status;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;
import org.jspecify.annotations.Nullable;

/** @param versions that were put before the other parties */
record RecoveryView(UUID id, OrganisationId organisation, List<FrozenRecovery> versions) {

    /**
     * @param entry of who would be the contact, as the directory has it; null of another version than the last
     * @param round the last one that decided on it, null when none did
     */
    record FrozenRecovery(
            int number,
            UUID member,
            @Nullable DirectoryEntry entry,
            String reason,
            Evidence evidence,
            Digest digest,
            Status status,
            @Nullable UUID round) {}

    /** @param last null where it is in the directory no more */
    static RecoveryView of(ContactRecovery recovery, @Nullable DirectoryEntry last) {
        var versions = recovery.versions().all();
        return new RecoveryView(
                recovery.id(),
                versions.getLast().submitted().organisation(),
                versions.stream()
                        .map(each -> frozen(each, each.equals(versions.getLast()) ? last : null))
                        .toList());
    }

    private static FrozenRecovery frozen(RecoveryVersion version, @Nullable DirectoryEntry entry) {
        var submitted = version.submitted();
        return new FrozenRecovery(
                version.number(),
                submitted.member(),
                entry,
                submitted.reason(),
                submitted.evidence(),
                version.digest(),
                version.status(),
                version.round());
    }
}
