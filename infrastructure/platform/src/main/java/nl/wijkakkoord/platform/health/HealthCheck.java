// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.health;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** For containers, whose images hold no HTTP client but Java: ends with 0 when the address it is given answers 200. */
public final class HealthCheck {

    private static final int PATIENCE = 2_000;

    private HealthCheck() {}

    public static void main(String[] arguments) {
        System.exit(healthy(URI.create(arguments[0])) ? 0 : 1);
    }

    static boolean healthy(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
