// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks.compare;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a system will listen: on ports that were free a moment ago. */
record Addresses(Map<String, Integer> ports) {
    private static final String IDENTITY = "identity";
    static final List<String> SERVICES =
            List.of("stakeholders", "ambitions", "opgaven", "decisions", "audit", "overview");

    /** All held at once while they are chosen, so no two are the same. */
    static Addresses free() throws IOException {
        var sockets = new HashMap<String, ServerSocket>();
        try {
            sockets.put(IDENTITY, listen());
            for (var service : SERVICES) {
                sockets.put(service, listen());
            }
            return new Addresses(sockets.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, socket -> socket.getValue().getLocalPort())));
        } finally {
            for (var socket : sockets.values()) {
                socket.close();
            }
        }
    }

    /** As {@code ./run} is told. */
    Map<String, String> environment() {
        var environment = new HashMap<>(Map.of("WIJKAKKOORD_PORTS_POSTGRESQL", "0", "WIJKAKKOORD_PORTS_KAFKA", "0"));
        ports.forEach((part, port) ->
                environment.put("WIJKAKKOORD_PORTS_" + part.toUpperCase(Locale.ROOT), String.valueOf(port)));
        return environment;
    }

    URI identity() {
        return uri(IDENTITY);
    }

    Map<String, URI> services() {
        return SERVICES.stream().collect(Collectors.toUnmodifiableMap(service -> service, this::uri));
    }

    private URI uri(String part) {
        return URI.create("http://127.0.0.1:" + ports.get(part));
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
    }
}
