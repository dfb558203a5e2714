// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * All that an outcome follows from; {@code SPECIFICATION.md} says what each part means.
 *
 * @param alternatives with the sections that each has; at most one is chosen
 * @param positions the last one of each party; who is absent took none
 * @param noticed until when a party may still answer, after a notice that was proven to have come
 * @param facts that conditions wait for; one that is absent is not there yet
 * @param counts by segment
 * @param lot the alternative on which a lot fell, or null
 * @param day on which it is decided, in the Netherlands
 */
public record Question(
        Procedure procedure,
        Map<String, Set<String>> alternatives,
        Map<String, Position> positions,
        Set<String> left,
        Set<String> setAside,
        Map<String, LocalDate> noticed,
        Map<String, Fact> facts,
        Map<String, SegmentCount> counts,
        String lot,
        LocalDate day) {

    /** @throws IllegalArgumentException when it cannot be decided, as the specification says what is refused */
    public Question {
        alternatives = Map.copyOf(alternatives);
        positions = Map.copyOf(positions);
        left = Set.copyOf(left);
        setAside = Set.copyOf(setAside);
        noticed = Map.copyOf(noticed);
        facts = Map.copyOf(facts);
        counts = Map.copyOf(counts);
        new Answerable(procedure, alternatives.keySet(), counts).check(positions, lot);
    }
}
