// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.deciding;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.platform.deciding.Decision.Refused;
import nl.wijkakkoord.platform.deciding.Refusal.Kind;
import nl.wijkakkoord.platform.web.Intent;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was answered to each Idempotency-Key: with what was done, in the transaction of its events; with a refusal, when
 * that is of a final kind. Else the request is looked at afresh.
 */
class AnsweredRequests {
    private record Answer(
            String fingerprint,
            Integer status,
            String location,
            UUID id,
            Long version,
            String refusal,
            String kind,
            String arguments) {}

    private final JdbcClient jdbc;

    AnsweredRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The answer given before, if this is a repetition. Holds the key until the transaction ends.
     *
     * @throws RefusedException the refusal given before; or when the first request with this key is still being handled,
     *     or was another request
     */
    Optional<ResponseEntity<Receipt>> find(Intent intent) {
        var claimed = jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 1))")
                .param(scope(intent))
                .query(Boolean.class)
                .single();
        if (!claimed) {
            throw new RefusedException(RequestRefusal.REQUEST_IN_FLIGHT);
        }
        return read(intent);
    }

    /** The same, but waits for a repetition that is being handled. */
    Optional<ResponseEntity<Receipt>> await(Intent intent) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 1))")
                .param(scope(intent))
                .query()
                .singleRow();
        return read(intent);
    }

    private static String scope(Intent intent) {
        var actor = intent.actor();
        return actor.member() + "|" + actor.organisation() + "|" + intent.idempotencyKey();
    }

    private Optional<ResponseEntity<Receipt>> read(Intent intent) {
        var actor = intent.actor();
        return jdbc.sql("""
            select fingerprint, status, location, id, version, refusal, kind, arguments from answered_request
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

    void keep(Intent intent, Refused refused) {
        jdbc.sql("insert into answered_request (member, organisation, key, fingerprint, refusal, kind, arguments)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        intent.actor().member(),
                        intent.actor().organisation().value(),
                        intent.idempotencyKey(),
                        intent.fingerprint(),
                        refused.refusal().code(),
                        refused.refusal().kind().name(),
                        Json.MAPPER.writeValueAsString(
                                refused.arguments().stream().map(Refusal::shown).toList()))
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
        if (answer.refusal() != null) {
            var kept = new KeptRefusal(answer.refusal(), Kind.valueOf(answer.kind()));
            throw new RefusedException(kept, (Object[]) Json.MAPPER.readValue(answer.arguments(), String[].class));
        }
        var location = answer.location() == null ? null : URI.create(answer.location());
        return answer(answer.status(), location, new Receipt(answer.id(), answer.version()));
    }
}
