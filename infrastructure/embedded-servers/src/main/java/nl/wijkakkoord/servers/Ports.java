// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports on the loopback address, the only one where anything of the local stack listens. */
public final class Ports {

    public static final String LOOPBACK = "127.0.0.1";

    // No system gives a port from here to who connects, so that nobody takes it before the server listens.
    private static final int FIRST_TO_LISTEN = 12_000;
    private static final int AFTER_LAST_TO_LISTEN = 32_000;

    private static final int ATTEMPTS = 100;

    private Ports() {}

    /**
     * The port itself when nobody listens there, or any free one for 0.
     *
     * @param server the name in the message
     * @throws ServerNotStartedException when another program listens on the port
     */
    public static int free(int port, String server) {
        if (port == 0) {
            return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(FIRST_TO_LISTEN, AFTER_LAST_TO_LISTEN))
                    .limit(ATTEMPTS)
                    .filter(Ports::isFree)
                    .findFirst()
                    .orElseThrow(() -> new ServerNotStartedException(server + " cannot start: no port is free."));
        }
        if (!isFree(port)) {
            throw new ServerNotStartedException(
                    "%s cannot start: port %d is in use by another program.".formatted(server, port));
        }
        return port;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
