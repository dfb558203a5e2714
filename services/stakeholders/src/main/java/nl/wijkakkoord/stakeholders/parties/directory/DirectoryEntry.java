// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.directory;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.wijkakkoord.platform.request.OneLine;

/** Who a member is, and where to write to. */
public record DirectoryEntry(
        @NotBlank @OneLine @Size(max = 200) String name,
        @NotBlank @Email @Size(max = 254) String email) {}
