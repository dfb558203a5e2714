// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.wijkakkoord.stakeholders.parties.membership.DirectoryEntry;

/** @param contact who the caller is, for the directory */
record NewAcceptance(@NotNull @Valid DirectoryEntry contact) {}
