// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

/** A server could not be started. The message is one plain sentence for the person who started it. */
public final class ServerNotStartedException extends RuntimeException {

    public ServerNotStartedException(String message) {
        super(message);
    }

    public ServerNotStartedException(String message, Throwable cause) {
        super(message, cause);
    }
}
