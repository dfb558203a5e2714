// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansKind;
import org.jspecify.annotations.Nullable;

/**
 * Which koppelkansen to list; null asks for all.
 *
 * @param organisation that brings them
 * @param withoutReason those that went unused without a reason: said to be not used, or still open though what was
 *     planned is over; false asks for the others
 */
record KoppelkansFilter(
        UUID wijkaanpak,
        @Nullable KoppelkansKind kind,
        @Nullable KoppelkansStatus status,
        @Nullable OrganisationId organisation,
        @Nullable Boolean withoutReason) {}
