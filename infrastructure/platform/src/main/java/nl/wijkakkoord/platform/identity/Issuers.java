// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.OrganisationId;

/** Which issuer may speak for which organisations. So no issuer can claim what is another's. */
public final class Issuers {
    private final Map<String, Set<OrganisationId>> organisations;

    Issuers(List<IdentityProperties.Issuer> issuers) {
        organisations = issuers.stream()
                .collect(Collectors.toUnmodifiableMap(
                        IdentityProperties.Issuer::issuer, IdentityProperties.Issuer::organisations));
    }

    /** Whether a token of this issuer is accepted for a member of that organisation. No, for an unknown issuer. */
    public boolean maySpeakFor(String issuer, OrganisationId organisation) {
        return organisations.getOrDefault(issuer, Set.of()).contains(organisation);
    }
}
