// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** A token in the making, of {@link TestIssuer}: as the OAuth NL profile wants it, until it is told otherwise. */
public final class TestToken {
    private final RSAKey issuersKey;
    private final JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
    private JWSAlgorithm algorithm = JWSAlgorithm.RS256;
    private JOSEObjectType type = JOSEObjectType.JWT;
    private String keyId;

    TestToken(RSAKey issuersKey) {
        this.issuersKey = issuersKey;
        keyId = issuersKey.getKeyID();
        claims.audience("wijkakkoord")
                .claim("azp", "test-client")
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(10))));
    }

    /** Null takes it out. */
    public TestToken claim(String name, Object value) {
        claims.claim(name, value);
        return this;
    }

    public TestToken scope(String scope) {
        return claim("scope", scope);
    }

    /** Its time was up an hour ago. */
    public TestToken expired() {
        claims.expirationTime(Date.from(Instant.now().minus(Duration.ofHours(1))));
        return this;
    }

    /** RS256, PS256 or another that signs with RSA. */
    public TestToken algorithm(JWSAlgorithm other) {
        algorithm = other;
        return this;
    }

    public TestToken type(String other) {
        type = new JOSEObjectType(other);
        return this;
    }

    /** Names a key that the issuer does not have. */
    public TestToken unknownKey() {
        keyId = UUID.randomUUID().toString();
        return this;
    }

    public String signed() {
        return signedWith(issuersKey);
    }

    /** Signed by somebody else, who names the issuer's key. */
    public String forged() {
        return signedWith(TestIssuer.newKey());
    }

    /** With {@code alg: none}. */
    public String unsigned() {
        return new PlainJWT(claims.build()).serialize();
    }

    /** Signed with HS256, the issuer's public key taken for a shared secret. */
    public String signedWithPublicKeyAsSecret() {
        try {
            var secret = issuersKey.toRSAPublicKey().getEncoded();
            var token = new SignedJWT(header(JWSAlgorithm.HS256), claims.build());
            token.sign(new MACSigner(secret));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signedWith(RSAKey key) {
        try {
            var token = new SignedJWT(header(algorithm), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWSHeader header(JWSAlgorithm signedBy) {
        return new JWSHeader.Builder(signedBy).type(type).keyID(keyId).build();
    }
}
