// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkakkoord.ambitions.ambition.AmbitionVersion.Status;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.Objective;

/**
 * The versions of an ambition.
 *
 * @param all in the order of their numbers, from 1; only the last can be a draft
 * @param deferred objectives of opgaven, for the version after the one that the parties decide on now
 */
record AmbitionVersions(List<AmbitionVersion> all, List<Objective> deferred) {
    static final AmbitionVersions NONE = new AmbitionVersions(List.of(), List.of());

    AmbitionVersion last() {
        return all.getLast();
    }

    boolean lastIs(Status status) {
        return last().status() == status;
    }

    /** The version that holds; of the joint ambition, the one that the parties adopted. */
    Optional<AmbitionVersion> adopted() {
        return all.stream()
                .filter(version -> version.status() == Status.ADOPTED)
                .findAny();
    }

    /** A version that was put before the parties. */
    Optional<AmbitionVersion> frozen(int number) {
        return all.stream()
                .filter(version -> version.number() == number && version.digest() != null)
                .findAny();
    }

    /** In the place of a draft with this number, if there is one. */
    AmbitionVersions drafted(int number, AmbitionText text) {
        return and(all.subList(0, number - 1), AmbitionVersion.of(number, Status.DRAFT, text), List.of());
    }

    AmbitionVersions stated(int number, AmbitionText text) {
        var before = all.stream().map(AmbitionVersion::superseded).toList();
        return and(before, AmbitionVersion.of(number, Status.STATED, text), deferred);
    }

    AmbitionVersions adopted(int number, UUID round) {
        return new AmbitionVersions(
                all.stream()
                        .map(version -> version.number() == number
                                ? version.decided(Status.ADOPTED, round)
                                : version.superseded())
                        .toList(),
                deferred);
    }

    AmbitionVersions with(int number, UnaryOperator<AmbitionVersion> change) {
        return new AmbitionVersions(
                all.stream()
                        .map(version -> version.number() == number ? change.apply(version) : version)
                        .toList(),
                deferred);
    }

    AmbitionVersions deferring(Objective objective) {
        return new AmbitionVersions(
                all, Stream.concat(deferred.stream(), Stream.of(objective)).toList());
    }

    private static AmbitionVersions and(List<AmbitionVersion> before, AmbitionVersion last, List<Objective> deferred) {
        return new AmbitionVersions(
                Stream.concat(before.stream(), Stream.of(last)).toList(), deferred);
    }
}
