// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.directory;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Who that is.
 *
 * @param organisation of the member, null where the name is
 * @param name null where the directory has none: it was erased, or nobody of that id ever was a member here
 */
record MemberName(
        UUID member,
        @Nullable OrganisationId organisation,
        @Nullable String name) {}
