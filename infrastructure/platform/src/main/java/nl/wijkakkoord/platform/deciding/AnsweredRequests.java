// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.deciding;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.platform.web.Intent;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was answered to each Idempotency-Key, kept in the transaction of the events. A request that was refused left
 * nothing behind, so it is not kept: with the same key it is looked at afresh.
 */
class AnsweredRequests {
    private record Answer(String fingerprint, int status, String location, UUID id, long version) {}

    private final JdbcClient jdbc;

    AnsweredRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The answer given before, if this is a repetition. Holds the key until the transaction ends.
     *
     * @throws RefusedException when the first request with this key is still being handled, or was another request
     */
    Optional<ResponseEntity<Receipt>> find(Intent intent) {
        var actor = intent.actor();
        var scope = actor.member() + "|" + actor.organisation() + "|" + intent.idempotencyKey();
        var claimed = jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 1))")
                .param(scope)
                .query(Boolean.class)
                .single();
        if (!claimed) {
            throw new RefusedException(RequestRefusal.REQUEST_IN_FLIGHT);
        }
        return jdbc.sql("""
            select fingerprint, status, location, id, version from answered_request
            where member = ? and organisation = ? and key = ?
            """)
                .params(actor.member(), actor.organisation().value(), intent.idempotencyKey())
                .query(Answer.class)
                .optional()
                .map(answer -> again(intent, answer));
    }

    void keep(Intent intent, ResponseEntity<Receipt> response) {
        var location = response.getHeaders().getLocation();
        jdbc.sql("insert into answered_request (member, organisation, key, fingerprint, status, location, id, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        intent.actor().member(),
                        intent.actor().organisation().value(),
                        intent.idempotencyKey(),
                        intent.fingerprint(),
                        response.getStatusCode().value(),
                        location == null ? null : location.toString(),
                        response.getBody().id(),
                        response.getBody().version())
                .update();
    }

    static ResponseEntity<Receipt> answer(int status, URI location, Receipt receipt) {
        var response = ResponseEntity.status(status).eTag("\"" + receipt.version() + "\"");
        return (location == null ? response : response.location(location)).body(receipt);
    }

    private static ResponseEntity<Receipt> again(Intent intent, Answer answer) {
        if (!answer.fingerprint().equals(intent.fingerprint())) {
            throw new RefusedException(RequestRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        var location = answer.location() == null ? null : URI.create(answer.location());
        return answer(answer.status(), location, new Receipt(answer.id(), answer.version()));
    }
}
