// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * The keys of one issuer. Anybody can send a token that names an unknown key, and each makes us look for new ones: not more
 * often than the issuer can bear; in between, a key that is not among those read a moment ago is not the issuer's. What was
 * read before stays good for a while when the issuer is down. Of a key that was never read nobody can tell then whether it is
 * the issuer's, and that is an exception, not an answer.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {
    private static final int TIMEOUT = 2_000;
    private static final int SIZE = 256 * 1024;
    private static final Duration AT_REST = Duration.ofSeconds(1);
    private static final Duration KEPT_IN_OUTAGE = Duration.ofHours(1);

    private final Reading reading;
    private final JWKSource<SecurityContext> known;

    private static final class Reading implements JWKSetSource<SecurityContext> {
        private final JWKSetSource<SecurityContext> issuer;
        private volatile boolean done;

        Reading(JWKSetSource<SecurityContext> issuer) {
            this.issuer = issuer;
        }

        @Override
        public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
                throws KeySourceException {
            try {
                var keys = issuer.getJWKSet(refresh, now, context);
                done = true;
                return keys;
            } catch (KeySourceException e) {
                done = false;
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            issuer.close();
        }
    }

    IssuerKeys(URI address) {
        try {
            reading = new Reading(
                    new URLBasedJWKSetSource<>(address.toURL(), new DefaultResourceRetriever(TIMEOUT, TIMEOUT, SIZE)));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("wijkakkoord.issuers: no keys can be read from " + address, e);
        }
        known = JWKSourceBuilder.create(reading)
                .refreshAheadCache(false)
                .rateLimited(AT_REST.toMillis())
                .retrying(true)
                .outageTolerant(KEPT_IN_OUTAGE.toMillis())
                .build();
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        var keys = select(selector, context);
        if (keys.isEmpty() && !reading.done) {
            throw new KeySourceException("The issuer's keys cannot be read, and none that were read before fits");
        }
        return keys;
    }

    private List<JWK> select(JWKSelector selector, SecurityContext context) throws KeySourceException {
        try {
            return known.get(selector, context);
        } catch (RateLimitReachedException _) {
            return List.of();
        }
    }
}
