// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where the services send their spans: a receiver of OTLP on the loopback address. */
final class Spans implements AutoCloseable {
    private static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";
    private static final String DELAY = "management.opentelemetry.tracing.export.schedule-delay";

    private final HttpServer server;
    private final List<String> exports = new CopyOnWriteArrayList<>();

    private Spans(HttpServer server) {
        this.server = server;
        server.createContext("/v1/traces", this::receive);
        server.start();
    }

    /** Services that start from now on send their spans here. */
    static Spans collect() throws IOException {
        var spans = new Spans(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        System.setProperty(
                ENDPOINT, "http://127.0.0.1:" + spans.server.getAddress().getPort() + "/v1/traces");
        System.setProperty(DELAY, "100ms");
        return spans;
    }

    /** Whether that service sent a span of that trace. In OTLP a trace's id stands as its bytes, a text after its length. */
    boolean show(String service, String trace) {
        var resource = "service.name\u0012" + (char) (service.length() + 2) + "\n" + (char) service.length() + service;
        var id = new String(HexFormat.of().parseHex(trace), ISO_8859_1);
        return exports.stream().anyMatch(export -> export.contains(resource) && export.contains(id));
    }

    @Override
    public void close() {
        System.clearProperty(ENDPOINT);
        System.clearProperty(DELAY);
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        exports.add(new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
