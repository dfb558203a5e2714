// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.identity;

import java.net.URI;
import java.util.List;

/** Who gives tokens to the demo members, wherever it runs. */
public interface Issuer {

    /** The {@code iss} of its tokens. */
    String issuer();

    /** Where it answers; for one in a container that may be another address than its name. */
    URI address();

    /** Everybody who can get a token, with the organisations that this issuer may speak for. */
    List<DemoOrganisation> organisations();
}
