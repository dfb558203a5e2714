// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.wijkakkoord.localstack.LocalStack;
import nl.wijkakkoord.localstack.StackPorts;
import nl.wijkakkoord.localstack.story.Beginning;
import nl.wijkakkoord.localstack.story.Caller;
import nl.wijkakkoord.localstack.story.Story;
import nl.wijkakkoord.localstack.story.Teller;
import nl.wijkakkoord.localstack.story.Tokens;

/** The whole system in this JVM, on new data, with rounds to take positions in. */
final class House implements AutoCloseable {
    private static final int TELLERS = 8;

    private final LocalStack stack;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Tokens tokens;
    private final Databases databases;

    private House(LocalStack stack) {
        this.stack = stack;
        this.tokens = new Tokens(stack.identity());
        this.databases = new Databases(stack);
    }

    static House start(Path directory) {
        var stack = new LocalStack(directory, StackPorts.free(), line -> {});
        stack.start(true);
        return new House(stack);
    }

    HttpClient http() {
        return http;
    }

    LocalStack stack() {
        return stack;
    }

    Databases databases() {
        return databases;
    }

    String token(Speaker speaker) {
        return tokens.of(speaker.client());
    }

    /** Tells the story so often over HTTP, and gives the rounds that it ends with. */
    List<OpenRound> openRounds(int stories) {
        var story = Story.read("benchmark-round.yml");
        try (var caller = new Caller(stack.services());
                var tellers = Executors.newFixedThreadPool(TELLERS)) {
            return IntStream.range(0, stories)
                    .mapToObj(i -> tellers.submit(() -> {
                        var memory = Beginning.of(stack.identity());
                        new Teller(caller, tokens, memory, line -> {}).tell(story);
                        return OpenRound.of(memory);
                    }))
                    .toList()
                    .stream()
                    .map(House::result)
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

    /** Waits until the journal has everything that decisions recorded, and gives how many seconds that took. */
    double awaitJournal() throws InterruptedException {
        var begun = System.nanoTime();
        var decisions = databases
                .jdbc("decisions")
                .sql("select count(*) from event")
                .query(Long.class)
                .single();
        var audit =
                databases.jdbc("audit").sql("select count(*) from journal_entry where topic = 'wijkakkoord.decisions'");
        while (audit.query(Long.class).single() < decisions) {
            Thread.sleep(10);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    @Override
    public void close() {
        databases.close();
        http.close();
        stack.close();
    }
}
