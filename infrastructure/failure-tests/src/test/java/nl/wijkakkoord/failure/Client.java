// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A program of an organisation, which asks again, under the same key, until it knows what became of its command. */
final class Client {
    private static final Duration SHORT = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration IN_THE_END = Duration.ofMinutes(4);

    private final House house;
    private final Random chance;
    private final Duration patience;

    /** One that soon asks another instance, so that one which is frozen does not hold it up. */
    Client(House house, Random chance) {
        this(house, chance, SHORT);
    }

    private Client(House house, Random chance, Duration patience) {
        this.house = house;
        this.chance = chance;
        this.patience = patience;
    }

    /**
     * One that waits for an answer. A request that was given up may still be handled after the same request, sent again,
     * was refused; so only a patient client can rely on a refusal.
     */
    static Client patient(House house, Random chance) {
        return new Client(house, chance, LONG);
    }

    /** @param code of the problem; empty when it was done */
    record Answer(int status, JsonNode body, String code) {
        boolean done() {
            return status / 100 == 2;
        }

        UUID id() {
            return UUID.fromString(body.path("id").asString());
        }

        long version() {
            return body.path("version").asLong();
        }
    }

    /** Sends a command to any instance of the service, until it is done or refused. What is done goes in the ledger. */
    Answer command(OrganisationId by, String path, Object body) {
        return retry(UUID.randomUUID().toString(), by, path, body);
    }

    /** As {@link #command}, sent to that instance only. */
    Answer command(Instance instance, OrganisationId by, String path, Object body) {
        return retry(() -> instance, UUID.randomUUID().toString(), by, path, body);
    }

    /** As {@link #command}, under a key that may have been sent before. */
    Answer retry(String key, OrganisationId by, String path, Object body) {
        return retry(() -> house.any(path.split("/")[1], chance), key, by, path, body);
    }

    private Answer retry(Supplier<Instance> instances, String key, OrganisationId by, String path, Object body) {
        var service = path.split("/")[1];
        var answer = Awaitility.await(path + " is answered")
                .atMost(IN_THE_END)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> once(instances.get(), key, by, path, body), Optional::isPresent)
                .get();
        if (answer.done()) {
            house.ledger().add(new Ledger.Entry(service, key, answer.id(), answer.version()));
        }
        return answer;
    }

    /** Empty when the client cannot know: no answer, a failure of the service, or it is still busy with it. */
    Optional<Answer> once(Instance instance, String key, OrganisationId by, String path, Object body) {
        var request = HttpRequest.newBuilder(instance.address().resolve(path))
                .timeout(patience)
                .header("Authorization", "Bearer " + token(by))
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json");
        var content = body == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(body));
        return send(request.POST(content))
                .filter(answer -> answer.status() < 500 && !answer.code().equals("request-in-flight"));
    }

    /** A change of what the client has read: refused when it has another version by now. Has no key. */
    Optional<Answer> put(Instance instance, OrganisationId by, String path, long version, Object body) {
        var answer = send(HttpRequest.newBuilder(instance.address().resolve(path))
                .timeout(patience)
                .header("Authorization", "Bearer " + token(by))
                .header("If-Match", "\"" + version + "\"")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(body))));
        answer.filter(Answer::done)
                .ifPresent(done ->
                        house.ledger().add(new Ledger.Entry(path.split("/")[1], null, done.id(), done.version())));
        return answer;
    }

    /** Empty when there is no answer. */
    Optional<Answer> send(HttpRequest.Builder request) {
        try {
            return Optional.of(answer(house.http().send(request.build(), BodyHandlers.ofString())));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }

    String token(OrganisationId organisation) {
        return house.issuer().token("member of " + organisation.value(), organisation);
    }

    private static Answer answer(HttpResponse<String> response) {
        var body = response.body().isEmpty() ? Json.MAPPER.createObjectNode() : Json.MAPPER.readTree(response.body());
        return new Answer(response.statusCode(), body, body.path("code").asString(""));
    }
}
