// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.subject;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * The frozen versions of something that was put before the parties, of which one at a time awaits their decision.
 *
 * @param all in the order of their numbers, from 1
 */
public record Versions<V extends Versions.Version<V>>(List<V> all) {

    public enum Status {
        SUBMITTED,
        AGREED,
        NOT_AGREED,
        WITHDRAWN
    }

    public interface Version<V> {
        int number();

        Digest digest();

        Status status();

        /** @param round that decided on it, null when none did */
        V becomes(Status status, @Nullable UUID round);
    }

    public static <V extends Version<V>> Versions<V> none() {
        return new Versions<V>(List.of());
    }

    public Versions<V> and(V next) {
        return new Versions<>(Stream.concat(all.stream(), Stream.of(next)).toList());
    }

    /** @param round that decided on it, null when none did */
    public Versions<V> with(int number, Status status, @Nullable UUID round) {
        return new Versions<>(all.stream()
                .map(version -> version.number() == number ? version.becomes(status, round) : version)
                .toList());
    }

    public int next() {
        return all.size() + 1;
    }

    public boolean awaitDecision() {
        return !all.isEmpty() && all.getLast().status() == Status.SUBMITTED;
    }

    public Optional<V> find(int number) {
        return all.stream().filter(version -> version.number() == number).findAny();
    }

    /** The version that the parties agreed to last (ADR 0029). */
    public Optional<V> inForce() {
        return all.stream().filter(version -> version.status() == Status.AGREED).reduce((_, later) -> later);
    }

    /** The last one, as a round cites it. */
    public SubjectRef last(String type, UUID id) {
        var last = all.getLast();
        return new SubjectRef(type, id, last.number(), last.digest());
    }
}
