// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks.compare;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.wijkakkoord.benchmarks.PublicInterfaces;
import nl.wijkakkoord.benchmarks.Running;
import nl.wijkakkoord.localstack.identity.RemoteIssuer;

/** The system of one side while it runs, all of it: its services, what they hear, the relay and the journal. */
final class RunningSide implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int OK = 200;

    private final Process process;
    private final Path output;
    private PublicInterfaces interfaces;
    private double secondsToReady;

    private RunningSide(Process process, Path output) {
        this.process = process;
        this.output = output;
        // Who ends this JVM does not end that one.
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** Starts it and waits until every service answers. */
    static RunningSide start(Side side, Path directory) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        var addresses = Addresses.free();
        var output = directory.resolve("output.log");
        var begun = System.nanoTime();
        var running = new RunningSide(side.start(directory.resolve("data"), output, addresses.environment()), output);
        try {
            running.awaitReady(addresses, begun);
            return running;
        } catch (IOException | InterruptedException | RuntimeException e) {
            running.close();
            throw e;
        }
    }

    PublicInterfaces interfaces() {
        return interfaces;
    }

    double secondsToReady() {
        return secondsToReady;
    }

    /** What its JVM holds; that is everything but PostgreSQL. */
    double megabytes() throws IOException {
        return Running.megabytes(process.pid());
    }

    /** What its JVM has used. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        if (interfaces != null) {
            interfaces.close();
        }
        stop();
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(Addresses addresses, long begun) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            for (var service : addresses.services().entrySet()) {
                while (!ready(http, service.getValue())) {
                    if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                        throw new IllegalStateException("Its service %s is not there; what it said itself is in %s"
                                .formatted(service.getKey(), output));
                    }
                    Thread.sleep(LOOK);
                }
            }
        }
        secondsToReady = (System.nanoTime() - begun) / 1e9;
        interfaces = new PublicInterfaces(addresses.services(), RemoteIssuer.at(addresses.identity()));
    }

    private static boolean ready(HttpClient http, URI service) throws InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve("/actuator/health/readiness"));
        try {
            return http.send(request.build(), BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            // Nobody listens there yet.
            return false;
        }
    }
}
