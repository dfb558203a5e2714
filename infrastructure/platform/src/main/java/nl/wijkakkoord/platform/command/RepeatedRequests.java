// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import nl.wijkakkoord.platform.decision.Refusal;
import nl.wijkakkoord.platform.decision.Refusal.Kind;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.language.Mention;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was answered to each Idempotency-Key: with what was done, in the transaction of its events; with a refusal, when
 * that is of a final kind. Else the request is looked at afresh. What may pass in a moment is said to for a minute: what was
 * not heard of by then is not on its way.
 *
 * <p>Requests carry words that can be erased, and whoever guessed them could tell by a plain fingerprint that they were
 * said. So fingerprints are salted, and with every erasure the salt goes: of earlier requests remains that they were
 * answered, no longer what they said.
 */
class RepeatedRequests {
    private record Answer(
            boolean same, String location, UUID id, Long version, String refusal, String kind, String arguments) {}

    private final JdbcClient jdbc;
    private final AdvisoryLocks locks;

    RepeatedRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.locks = new AdvisoryLocks(jdbc);
    }

    /**
     * The answer given before, if this is a repetition. Holds the key until the transaction ends.
     *
     * @throws RefusedException the refusal given before; or when the first request with this key is still being handled,
     *     or was another request
     */
    Optional<Receipt> find(Intent intent) {
        if (!locks.take(CommandLock.REQUEST, scope(intent))) {
            throw new RefusedException(RequestRefusal.REQUEST_IN_FLIGHT);
        }
        return read(intent);
    }

    /** The same, but waits for a repetition that is being handled. */
    Optional<Receipt> await(Intent intent) {
        locks.await(CommandLock.REQUEST, scope(intent));
        return read(intent);
    }

    private static String scope(Intent intent) {
        var actor = intent.actor();
        return actor.member() + "|" + actor.organisation() + "|" + intent.idempotencyKey();
    }

    private Optional<Receipt> read(Intent intent) {
        var actor = intent.actor();
        return jdbc.sql("""
            select salted <> salt or fingerprint = encode(sha256(value || convert_to(?, 'UTF8')), 'hex') as same,
                   location, id, version, refusal, kind, arguments
            from answered_request, request_salt
            where member = ? and organisation = ? and key = ?
            """)
                .params(
                        intent.fingerprint(),
                        actor.member(),
                        actor.organisation().value(),
                        intent.idempotencyKey())
                .query(Answer.class)
                .optional()
                .flatMap(answer -> again(intent, answer));
    }

    void keep(Intent intent, Receipt receipt) {
        jdbc.sql("""
            insert into answered_request (member, organisation, key, fingerprint, salted, location, id, version)
            select ?, ?, ?, encode(sha256(value || convert_to(?, 'UTF8')), 'hex'), salt, ?, ?, ? from request_salt
            on conflict (member, organisation, key) do update
            set location = excluded.location, id = excluded.id, version = excluded.version,
                refusal = null, kind = null, arguments = null
            """)
                .params(
                        intent.actor().member(),
                        intent.actor().organisation().value(),
                        intent.idempotencyKey(),
                        intent.fingerprint(),
                        receipt.location(),
                        receipt.id(),
                        receipt.version())
                .update();
    }

    /** @return what is answered: that it may pass no longer when it did not within a minute */
    Refused keep(Intent intent, Refused refused) {
        var kind = refused.refusal().kind();
        if (!kind.isFinal() && kind != Kind.NOT_YET) {
            return refused;
        }
        var longAgo = jdbc.sql("""
            insert into answered_request (member, organisation, key, fingerprint, salted, refusal, kind, arguments)
            select ?, ?, ?, encode(sha256(value || convert_to(?, 'UTF8')), 'hex'), salt, ?, ?, ? from request_salt
            on conflict (member, organisation, key) do update
            set refusal = excluded.refusal, kind = excluded.kind, arguments = excluded.arguments
            returning answered_at < now() - interval '1 minute'
            """)
                .params(
                        intent.actor().member(),
                        intent.actor().organisation().value(),
                        intent.idempotencyKey(),
                        intent.fingerprint(),
                        refused.refusal().code(),
                        refused.refusal().kind().name(),
                        Json.MAPPER.writeValueAsString(
                                refused.arguments().stream().map(Mention::of).toList()))
                .query(Boolean.class)
                .single();
        return longAgo && kind == Kind.NOT_YET
                ? new Refused(Refusal.conflict(refused.refusal().code()), refused.arguments())
                : refused;
    }

    /** From now on nobody can tell by a fingerprint what was said until now. */
    void forget() {
        jdbc.sql("update request_salt set salt = salt + 1, value = uuid_send(gen_random_uuid())")
                .update();
    }

    private static Optional<Receipt> again(Intent intent, Answer answer) {
        if (!answer.same()) {
            throw new RefusedException(RequestRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        if (answer.refusal() == null) {
            return Optional.of(new Receipt(answer.id(), answer.version(), answer.location()));
        }
        var kept = new Refusal(answer.refusal(), Kind.valueOf(answer.kind()));
        if (kept.kind().isFinal()) {
            throw new RefusedException(kept, (Object[]) Json.MAPPER.readValue(answer.arguments(), Mention[].class));
        }
        return Optional.empty();
    }
}
