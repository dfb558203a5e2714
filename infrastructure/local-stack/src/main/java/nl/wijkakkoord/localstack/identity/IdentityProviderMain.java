// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.identity;

import java.nio.file.Path;

/**
 * The identity provider alone, on all addresses, for a system in containers: {@code <issuer> <port> <data directory>}.
 * Only for trying: its secrets are no secrets.
 */
public final class IdentityProviderMain {

    private IdentityProviderMain() {}

    public static void main(String[] arguments) {
        var provider = IdentityProvider.startFor(arguments[0], Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(provider::close, "stop"));
    }
}
