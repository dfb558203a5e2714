// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.text.ParseException;
import java.util.function.UnaryOperator;

/** Changes what a good token says, and signs it again with the very key of the identity provider. */
final class TokenForge {

    private TokenForge() {}

    static String changed(Stack stack, String client, UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            var key = RSAKey.parse(
                    Files.readString(stack.running().data().resolve("identity").resolve("signing-key.json")));
            var good = SignedJWT.parse(stack.tokens().of(client)).getJWTClaimsSet();
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    change.apply(new JWTClaimsSet.Builder(good)).build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (IOException | ParseException | JOSEException e) {
            throw new IllegalStateException("No token of " + client + " can be made", e);
        }
    }
}
