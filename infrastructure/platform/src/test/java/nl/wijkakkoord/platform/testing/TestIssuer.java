// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkakkoord.contracts.OrganisationId;

/**
 * An identity provider for tests: signs tokens with a key of its own, and serves that key over HTTP on the loopback
 * address, so a service checks them as it checks any other.
 */
public final class TestIssuer implements AutoCloseable {
    /** What {@link #properties} gives as {@code wijkakkoord.member-key}. */
    public static final String MEMBER_KEY = "dGhlIG1lbWJlciBrZXkgb2YgdGhlIHRlc3RzLCAzMiBieXRlcw==";

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final List<OrganisationId> organisations;
    private final AtomicInteger keysRead = new AtomicInteger();

    private TestIssuer(int port, List<OrganisationId> organisations) {
        this.organisations = organisations;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/keys", this::serveKeys);
        server.start();
    }

    /** Starts an issuer, on a free port, that {@link #properties} binds to these organisations. */
    public static TestIssuer speakingFor(OrganisationId... organisations) {
        return new TestIssuer(0, List.of(organisations));
    }

    /** A service's configuration that accepts these issuers and no other. */
    public static Map<String, Object> properties(TestIssuer... issuers) {
        var properties = new TreeMap<String, Object>();
        properties.put("wijkakkoord.member-key", MEMBER_KEY);
        for (var i = 0; i < issuers.length; i++) {
            var prefix = "wijkakkoord.issuers[" + i + "].";
            properties.put(prefix + "issuer", issuers[i].issuer());
            properties.put(prefix + "jwk-set-uri", issuers[i].issuer() + "/keys");
            for (var j = 0; j < issuers[i].organisations.size(); j++) {
                properties.put(
                        prefix + "organisations[" + j + "]",
                        issuers[i].organisations.get(j).value());
            }
        }
        return properties;
    }

    /** As in {@code iss}. */
    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A good token, for the {@code Authorization} header after {@code Bearer}. */
    public String token(String subject, OrganisationId organisation) {
        return tokenOf(subject, organisation).signed();
    }

    /** A good token so far, to be made into another or a bad one. */
    public TestToken tokenOf(String subject, OrganisationId organisation) {
        return new TestToken(key)
                .claim("iss", issuer())
                .claim("sub", subject)
                .claim("organisation", organisation.value());
    }

    /** How often somebody came for the keys. */
    public int keysRead() {
        return keysRead.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serveKeys(HttpExchange exchange) throws IOException {
        keysRead.incrementAndGet();
        var bytes = new JWKSet(key).toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
