// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import nl.wijkakkoord.contracts.stakeholders.InterestSource;
import org.jspecify.annotations.Nullable;

/**
 * An interest in a list.
 *
 * @param source the meeting that it was recorded from, as far as the reader may know
 * @param title as it was shared last; of what is not shared the last of the own organisation, null when it was erased
 * @param sharedWith null when it is not shared
 * @param withdrawn whether its party took it back
 * @param notYetAcknowledgedBy the parties that did not acknowledge what is shared; empty when nothing is
 */
record InterestItem(
        UUID id,
        OrganisationId organisation,
        InterestKind kind,
        @Nullable InterestSource source,
        @Nullable String title,
        @Nullable SharedWith sharedWith,
        boolean withdrawn,
        List<OrganisationId> notYetAcknowledgedBy) {

    InterestItem titled(@Nullable String own) {
        return new InterestItem(id, organisation, kind, source, own, sharedWith, withdrawn, notYetAcknowledgedBy);
    }
}
