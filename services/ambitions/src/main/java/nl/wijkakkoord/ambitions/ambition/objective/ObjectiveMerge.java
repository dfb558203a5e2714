// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition.objective;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Objective;

/** Objectives that were worked out in opgaven, in the words of a joint ambition (row 2-09). */
public final class ObjectiveMerge {
    private ObjectiveMerge() {}

    /**
     * An objective that cites the same objective of an opgave says what that says now, under the name that it had, and
     * keeps what the parties found behind it; other objectives stay as they are.
     */
    public static AmbitionText into(AmbitionText text, List<Objective> objectives) {
        var all = new ArrayList<>(text.objectives());
        for (var objective : objectives) {
            var place = all.stream().map(Objective::opgave).toList().indexOf(objective.opgave());
            if (place < 0) {
                all.add(named(free(objective, all), objective, objective));
            } else {
                all.set(place, named(all.get(place).name(), objective, all.get(place)));
            }
        }
        return new AmbitionText(text.title(), all, text.requirements());
    }

    /** The first name, its own or that with a number, that no other objective or criterion has. */
    private static String free(Objective objective, List<Objective> others) {
        var taken = others.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.name()), each.criteria().stream().map(Criterion::name)))
                .collect(toSet());
        return Stream.concat(
                        Stream.of(objective.name()),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> objective.name() + "-" + number))
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static Objective named(String name, Objective objective, Objective before) {
        return new Objective(
                name,
                objective.theme(),
                objective.text(),
                before.interests(),
                before.commonInterest(),
                before.ambitions(),
                before.definitions(),
                before.references(),
                objective.criteria().stream().map(norm -> norm.named(name)).toList(),
                objective.opgave());
    }
}
