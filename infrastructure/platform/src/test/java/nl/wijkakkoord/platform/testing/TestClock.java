// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import nl.wijkakkoord.platform.time.TimeConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The time of a test stack. It goes as the wall clock does and can be set forward, never back. How far it is ahead stands
 * in a file, so that services in other JVMs have the same time. Only what decides uses it: tokens expire by the wall
 * clock.
 */
public final class TestClock extends Clock {
    private static final String FILE = "test-clock.file";

    private final Path file;
    private final ZoneId zone;

    /** @param file made when the clock is first set forward */
    public TestClock(Path file) {
        this(file, TimeConfiguration.DUTCH);
    }

    private TestClock(Path file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    /** A clock of this JVM's own. */
    public static TestClock create() {
        try {
            var file = Files.createTempFile("test-clock", ".txt");
            file.toFile().deleteOnExit();
            Files.writeString(file, Duration.ZERO.toString());
            return new TestClock(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A service's configuration that puts this clock in the place of its own. */
    public Map<String, Object> settings() {
        return Map.of("spring.main.sources", Service.class.getName(), FILE, file.toString());
    }

    /** What {@link #settings} adds to a service; it is not on a class path without tests. */
    @Configuration(proxyBeanMethods = false)
    static class Service {
        @Bean
        Clock clock(@Value("${" + FILE + "}") Path file) {
            return new TestClock(file);
        }
    }

    public synchronized void forward(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("Time does not go back: " + by);
        }
        try {
            var next =
                    Files.writeString(Path.of(file + ".next"), ahead().plus(by).toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(file, other);
    }

    private Duration ahead() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file)) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
