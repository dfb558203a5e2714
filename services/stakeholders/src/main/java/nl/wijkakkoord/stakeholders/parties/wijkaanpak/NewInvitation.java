// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;

/** @param name of the organisation */
record NewInvitation(
        @NotNull OrganisationId organisation,
        @NotNull PartyKind kind,
        @NotBlank @Size(max = 200) String name) {}
