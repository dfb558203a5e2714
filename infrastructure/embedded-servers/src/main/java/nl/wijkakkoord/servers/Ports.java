// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on the loopback address, the only one where anything of the local stack listens. */
public final class Ports {

    public static final String LOOPBACK = "127.0.0.1";

    private Ports() {}

    /**
     * The port itself when nobody listens there, or any free one for 0.
     *
     * @param server the name in the message
     * @throws ServerNotStartedException when another program listens on the port
     */
    public static int free(int port, String server) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new ServerNotStartedException(
                    "%s cannot start: port %d is in use by another program.".formatted(server, port), e);
        }
    }
}
