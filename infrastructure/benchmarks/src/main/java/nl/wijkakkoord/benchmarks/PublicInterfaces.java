// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.wijkakkoord.localstack.identity.Issuer;
import nl.wijkakkoord.localstack.story.Beginning;
import nl.wijkakkoord.localstack.story.Caller;
import nl.wijkakkoord.localstack.story.Story;
import nl.wijkakkoord.localstack.story.Teller;
import nl.wijkakkoord.localstack.story.Tokens;

/** A running system as the programs of organisations meet it, wherever it runs: addresses, and who gives tokens. */
public final class PublicInterfaces implements AutoCloseable {
    /** The story that ends with an open round. */
    public static final String ROUND_STORY = "benchmark-round.yml";

    private static final int TELLERS = 8;
    private static final int OK = 200;

    private final Map<String, URI> services;
    private final Issuer identity;
    private final Tokens tokens;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param services address by the first segment of the path */
    public PublicInterfaces(Map<String, URI> services, Issuer identity) {
        this.services = Map.copyOf(services);
        this.identity = identity;
        this.tokens = new Tokens(identity);
    }

    /** A request for that path. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(services.get(path.split("/")[1]).resolve(path));
    }

    /** A request of the member with that client id. */
    public HttpRequest.Builder to(String path, String client) {
        return to(path).header("Authorization", "Bearer " + token(client));
    }

    /** A good token of the member with that client id. */
    String token(String client) {
        return tokens.of(client);
    }

    /** The member with that client id writes to that path; otherwise as {@link #send}. */
    void write(String path, String client, BodyPublisher body) throws IOException, InterruptedException {
        var request = to(path, client)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(body);
        send(request, BodyHandlers.ofString());
    }

    /** @throws IllegalStateException for any other answer than 200, with what came instead */
    public <T> HttpResponse<T> send(HttpRequest.Builder builder, BodyHandler<T> body)
            throws IOException, InterruptedException {
        var request = builder.build();
        var answer = http.send(request, body);
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("%s %s was answered with %d %s"
                    .formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
        }
        return answer;
    }

    /** Tells the story so often, and gives the rounds that it ends with. */
    public List<OpenRound> openRounds(int stories) {
        var story = Story.read(ROUND_STORY);
        try (var caller = new Caller(services);
                var tellers = Executors.newFixedThreadPool(TELLERS)) {
            return IntStream.range(0, stories)
                    .mapToObj(i -> tellers.submit(() -> {
                        var memory = Beginning.of(identity);
                        new Teller(caller, tokens, memory, line -> {}).tell(story);
                        return OpenRound.of(memory, OpenRound.SPEAKERS);
                    }))
                    .toList()
                    .stream()
                    .map(PublicInterfaces::result)
                    .toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A story failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
