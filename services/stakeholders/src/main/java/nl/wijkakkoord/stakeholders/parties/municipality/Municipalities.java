// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.municipality;

import java.util.Map;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which organisation each municipality is.
 *
 * @param municipalities by CBS code ({@code GM} and 4 digits); in one that is not named here nobody starts a wijkaanpak
 */
@ConfigurationProperties("wijkakkoord")
public record Municipalities(@DefaultValue Map<String, OrganisationId> municipalities) {

    public @Nullable OrganisationId competent(String municipality) {
        return municipalities.get(municipality);
    }
}
