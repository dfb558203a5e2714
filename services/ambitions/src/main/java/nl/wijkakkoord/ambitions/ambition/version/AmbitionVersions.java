// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition.version;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionVersion.Status;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.contracts.ambitions.OpgaveRef;
import nl.wijkakkoord.platform.decision.Check;

/**
 * The versions of an ambition.
 *
 * @param all in the order of their numbers, from 1; only the last can be a draft
 * @param deferred objectives of opgaven, for the version after the one that the parties decide on now
 */
public record AmbitionVersions(List<AmbitionVersion> all, List<Objective> deferred) {
    public static final AmbitionVersions NONE = new AmbitionVersions(List.of(), List.of());

    public AmbitionVersion last() {
        return all.getLast();
    }

    public boolean lastIs(Status status) {
        return last().status() == status;
    }

    /** The version of the joint ambition that the parties adopted. */
    public Optional<AmbitionVersion> adopted() {
        return inForce().filter(version -> version.status() == Status.ADOPTED);
    }

    /** The version that holds: adopted by the parties, or stated by its owner. */
    public Optional<AmbitionVersion> inForce() {
        return all.stream().filter(AmbitionVersion::holds).findAny();
    }

    /** What others see of it and rest on: the version that holds, never a draft beside it; the last while none holds. */
    public AmbitionVersion shown() {
        return inForce().orElseGet(this::last);
    }

    public Optional<AmbitionVersion> version(int number) {
        return all.stream().filter(version -> version.number() == number).findAny();
    }

    public Check checkDraft() {
        return Check.refuseWhen(!lastIs(Status.DRAFT), AmbitionRefusal.NO_DRAFT);
    }

    /** Whether a next one can be drafted. */
    public Check checkNext() {
        return Check.refuseWhen(lastIs(Status.DRAFT), AmbitionRefusal.DRAFT_EXISTS)
                .and(() -> Check.refuseWhen(lastIs(Status.SUBMITTED), AmbitionRefusal.AWAITING_DECISION));
    }

    /** Empty when there is no version of that number, or it was never put before the parties. */
    public Optional<Digest> frozen(int number) {
        return version(number).map(AmbitionVersion::digest);
    }

    /** What was worked out in opgaven, as some version cites it. */
    public Set<OpgaveRef> opgaven() {
        return all.stream()
                .flatMap(version -> version.text().objectives().stream())
                .map(Objective::opgave)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    /** Whether what holds, is before the parties, is drafted or waits for a next version has an objective of it. */
    public boolean uses(String theme) {
        return all.stream().anyMatch(version -> version.uses(theme))
                || deferred.stream().anyMatch(objective -> objective.theme().equals(theme));
    }

    /**
     * In the place of a draft with this number, if there is one.
     *
     * @param writtenOn version of the criteria in force
     */
    public AmbitionVersions drafted(int number, AmbitionText text, int writtenOn) {
        return and(all.subList(0, number - 1), AmbitionVersion.of(number, Status.DRAFT, text, writtenOn), List.of());
    }

    public AmbitionVersions stated(int number, AmbitionText text) {
        var before = all.stream().map(AmbitionVersion::superseded).toList();
        return and(before, AmbitionVersion.of(number, Status.STATED, text, 0), deferred);
    }

    public AmbitionVersions adopted(int number, UUID round) {
        return new AmbitionVersions(
                all.stream()
                        .map(version -> version.number() == number
                                ? version.decided(Status.ADOPTED, round)
                                : version.superseded())
                        .toList(),
                deferred);
    }

    public AmbitionVersions with(int number, UnaryOperator<AmbitionVersion> change) {
        return new AmbitionVersions(
                all.stream()
                        .map(version -> version.number() == number ? change.apply(version) : version)
                        .toList(),
                deferred);
    }

    public AmbitionVersions deferring(Objective objective) {
        return new AmbitionVersions(
                all, Stream.concat(deferred.stream(), Stream.of(objective)).toList());
    }

    private static AmbitionVersions and(List<AmbitionVersion> before, AmbitionVersion last, List<Objective> deferred) {
        return new AmbitionVersions(
                Stream.concat(before.stream(), Stream.of(last)).toList(), deferred);
    }
}
