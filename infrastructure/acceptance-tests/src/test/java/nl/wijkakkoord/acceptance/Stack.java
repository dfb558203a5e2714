// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import nl.wijkakkoord.acceptance.published.DescribedAnswers;
import nl.wijkakkoord.localstack.LocalStack;
import nl.wijkakkoord.localstack.StackPorts;
import nl.wijkakkoord.localstack.story.Answer;
import nl.wijkakkoord.localstack.story.Beginning;
import nl.wijkakkoord.localstack.story.Caller;
import nl.wijkakkoord.localstack.story.Memory;
import nl.wijkakkoord.localstack.story.Story;
import nl.wijkakkoord.localstack.story.Teller;
import nl.wijkakkoord.localstack.story.Tokens;
import nl.wijkakkoord.platform.testing.TestClock;
import nl.wijkakkoord.platform.time.TimeConfiguration;
import org.awaitility.Awaitility;

/**
 * The running system as a test sees it: addresses to call, and members who get tokens.
 *
 * @param clock that the services go by; whoever sets it forward, does so by less than a day
 */
record Stack(LocalStack running, Caller caller, Tokens tokens, Spans spans, TestClock clock) implements AutoCloseable {
    static {
        // What is waited for is mostly there at once; by itself Awaitility looks for the first time after 100 ms.
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    /** Starts it on free ports and new data. */
    static Stack start() {
        try {
            var data = Files.createTempDirectory("wijkakkoord-acceptance-");
            var spans = Spans.collect();
            var clock = TestClock.create();
            clock.settings().forEach((name, value) -> System.setProperty(name, value.toString()));
            var running = new LocalStack(data, StackPorts.free(), System.out::println);
            running.start(false);
            return new Stack(running, caller(running), new Tokens(running.identity()), spans, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Is down while that time passes, and starts again with what it knew. Who asks for this closes {@link #running} of what
     * comes back, and is the last: the ports are others by then.
     */
    Stack away(Duration time) {
        caller.close();
        running.close();
        clock.forward(time);
        // Another stack may have been started and closed since.
        clock.settings().forEach((name, value) -> System.setProperty(name, value.toString()));
        // The issuer's address is part of who a person is.
        var identity = URI.create(running.identity().issuer()).getPort();
        var back =
                new LocalStack(running.data(), new StackPorts(identity, 0, 0, 0, 0, 0, 0, 0, 0), System.out::println);
        back.start(false);
        return new Stack(back, caller(back), new Tokens(back.identity()), spans, clock);
    }

    private static Caller caller(LocalStack stack) {
        var faults = new LoggedFaults(stack.data().resolve("logs"));
        return new Caller(stack.services(), (request, answer) -> {
            faults.check(answer);
            DescribedAnswers.check(request, answer);
        });
    }

    /** Tells the stories of those files, one after the other. */
    Told tell(String... stories) {
        return new Told(this, beginning()).goOn(stories);
    }

    /** What a story knows when it begins: today is a day of the clock that tests may have moved. */
    Memory beginning() {
        var memory = Beginning.of(running.identity());
        memory.put(
                "today",
                LocalDate.ofInstant(clock.instant(), TimeConfiguration.DUTCH).toString());
        return memory;
    }

    /** Tells another story to who knows the earlier ones. */
    void goOn(Memory memory, String story) {
        new Teller(caller, tokens, memory, System.out::println).tell(Story.read(story));
    }

    /** What that member reads there. */
    Answer get(String client, String path) {
        return caller.get(path, tokens.of(client));
    }

    @Override
    public void close() {
        caller.close();
        running.close();
        spans.close();
        clock.settings().keySet().forEach(System::clearProperty);
        delete(running.data());
    }

    private static void delete(Path directory) {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
