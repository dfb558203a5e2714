// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack;

import java.nio.file.Path;
import java.util.List;
import nl.wijkakkoord.localstack.story.StoryFailedException;
import nl.wijkakkoord.servers.ServerNotStartedException;

/** What {@code ./run} runs: {@code <data directory> [--fresh] [--no-story]}. It stays up until it is interrupted. */
public final class Main {

    private static final int NO_GOOD = 1;

    private static volatile boolean stopping;

    private Main() {}

    public static void main(String[] arguments) {
        var options = List.of(arguments);
        try {
            run(Path.of(options.getFirst()), options.contains("--fresh"), !options.contains("--no-story"));
        } catch (ServerNotStartedException | StoryFailedException e) {
            complain(e.getMessage());
        } catch (RuntimeException | InterruptedException e) {
            complain("Something is broken: " + e);
        }
        // Some threads of the services would keep the JVM; what was started is closed on the way out.
        System.exit(NO_GOOD);
    }

    private static void run(Path data, boolean fresh, boolean story) throws InterruptedException {
        var begun = System.nanoTime();
        var stack = new LocalStack(data, StackPorts.configured(), System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        System.out.println("Starting:");
        stack.start(fresh);
        System.out.printf("Ready after %.1f s.%n%n", (System.nanoTime() - begun) / 1e9);
        if (story) {
            DemoStory.tellOnce(stack.services(), stack.identity(), System.out::println);
        }
        System.out.print(Guide.of(stack, DemoStory.wijkaanpak(stack)));
        Thread.currentThread().join();
    }

    private static void stop(LocalStack stack) {
        stopping = true;
        System.out.println();
        System.out.println("Stopping.");
        stack.close();
    }

    /** What fails because everything stops needs no word. */
    private static void complain(String sentence) {
        if (!stopping) {
            System.err.println(sentence);
        }
    }
}
