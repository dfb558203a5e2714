// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkakkoord.ambitions.ambition.AmbitionVersion.Status;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDrafted;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;

/** Objectives that were worked out in opgaven, in the words of a joint ambition. */
final class DraftMerge {
    private DraftMerge() {}

    /** The draft, or else the next version of what holds, with these objectives in it. */
    static AmbitionDrafted drafted(Ambition ambition, List<Objective> objectives, By by, Instant now) {
        var versions = ambition.versions();
        var last = versions.last();
        var draft = versions.lastIs(Status.DRAFT);
        var base = draft
                ? last.text()
                : ambition.adopted()
                        .map(version -> ambition.inForce().in(version.text()))
                        .orElse(last.text());
        return new AmbitionDrafted(
                ambition.id(),
                ambition.wijkaanpak(),
                draft ? last.number() : last.number() + 1,
                in(base, objectives),
                Audience.ofWijkaanpak(),
                by,
                now);
    }

    /**
     * An objective that cites the same objective of an opgave says what that says now, under the name that it had, and
     * keeps what the parties found behind it; other objectives stay as they are.
     */
    private static AmbitionText in(AmbitionText text, List<Objective> objectives) {
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

    /** An opgave is cited only where that opgave proposed it: nobody can say so of another objective. */
    static Check check(AmbitionText text, List<AmbitionVersion> versions) {
        var known = versions.stream()
                .flatMap(version -> version.text().objectives().stream())
                .map(Objective::opgave)
                .collect(Collectors.toSet());
        return Check.of(text.objectives().stream()
                .filter(objective -> objective.opgave() != null && !known.contains(objective.opgave()))
                .findFirst()
                .map(objective -> Decision.refused(AmbitionRefusal.OPGAVE_NOT_TAKEN_UP, objective.name())));
    }

    /** The first name, its own or that with a number, that no other objective or criterion has. */
    private static String free(Objective objective, List<Objective> others) {
        var taken = others.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.name()), each.criteria().stream().map(Criterion::name)))
                .collect(Collectors.toSet());
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
                objective.criteria().stream().map(norm -> named(name, norm)).toList(),
                objective.opgave());
    }

    private static Criterion named(String name, Criterion norm) {
        return new Criterion(
                name,
                norm.indicator(),
                norm.text(),
                norm.unit(),
                norm.baseline(),
                norm.target(),
                norm.stages(),
                norm.method(),
                norm.source());
    }
}
