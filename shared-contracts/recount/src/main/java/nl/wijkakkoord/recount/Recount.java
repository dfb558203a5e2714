// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.recount;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wijkakkoord.contracts.decisions.ConditionFound;
import nl.wijkakkoord.contracts.decisions.Finding;
import nl.wijkakkoord.contracts.decisions.ReservationFound;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.outcome.Outcomes;
import org.jspecify.annotations.Nullable;

/**
 * What comes of counting a round again.
 *
 * @param found null where nothing was: the function is not known, or the events before the closing are not those of a round
 */
public record Recount(Result result, @Nullable Found found) {

    public enum Result {
        SAME,
        DIFFERS,
        /** What counted is none of the functions that are known here, so nothing can be said of it. */
        FUNCTION_NOT_KNOWN
    }

    /**
     * What the closing should have said.
     *
     * @param verdicts one for each alternative, in their order
     * @param conditions how it was with each under which a party agreed, null where none was set
     * @param reservations as these, null where there was none
     * @param waits whether the outcome waits for an open one
     */
    public record Found(
            List<Verdict> verdicts,
            @Nullable List<ConditionFound> conditions,
            @Nullable List<ReservationFound> reservations,
            boolean waits) {}

    /** This function, and those before it; what they decided it decides the same. */
    private static final Set<String> KNOWN = Set.of(
            Outcomes.FUNCTION,
            "wijkakkoord-outcome/1",
            "wijkakkoord-outcome/2",
            "wijkakkoord-outcome/3",
            "wijkakkoord-choice/1",
            "wijkakkoord-choice/2",
            "wijkakkoord-choice/3");

    /**
     * Counts again. How it was with other rounds no event of this one tells but its outcome; that is taken as it is said there.
     *
     * @param events of one round, from its opening to its outcome, in their order and in the version of today
     * @param told the last of them
     */
    public static Recount of(Iterable<? extends RoundEvent> events, ToldOutcome told) {
        return KNOWN.contains(told.function()) ? counted(events, told) : notKnown();
    }

    /** Of a round of which not all can be read here. */
    public static Recount notKnown() {
        return new Recount(Result.FUNCTION_NOT_KNOWN, null);
    }

    /** From events that are not those of a round nothing follows, so what was said does not follow from them either. */
    private static Recount counted(Iterable<? extends RoundEvent> events, ToldOutcome told) {
        try {
            var course = new Course();
            events.forEach(course::apply);
            if (told instanceof RoundClosed closing) {
                course.close(closing);
            }
            var decided = course.decided(told);
            var found = new Found(
                    Answers.verdicts(course.alternatives(), decided),
                    Answers.conditions(decided),
                    course.reservations(told),
                    Answers.waits(decided));
            return new Recount(isSaid(found, told) ? Result.SAME : Result.DIFFERS, found);
        } catch (RuntimeException _) {
            return new Recount(Result.DIFFERS, null);
        }
    }

    private static boolean isSaid(Found found, ToldOutcome told) {
        return Objects.equals(found.conditions(), told.conditions())
                && Objects.equals(found.reservations(), told.reservations())
                && found.waits() != told.settled()
                && found.verdicts().size() == told.verdicts().size()
                && IntStream.range(0, found.verdicts().size())
                        .allMatch(place -> isSaid(
                                found.verdicts().get(place), told.verdicts().get(place)));
    }

    private static boolean isSaid(Verdict found, Verdict said) {
        return said.subject().equals(found.subject())
                && said.agreed() == found.agreed()
                && said.findings().size() == found.findings().size()
                && IntStream.range(0, found.findings().size())
                        .allMatch(place -> isSaid(
                                found.findings().get(place), said.findings().get(place)));
    }

    /** Rounds that did not say out of how many, say nothing else by that. */
    private static boolean isSaid(Finding found, Finding said) {
        var asSaid = said.outOf() == null
                ? new Finding(
                        found.code(),
                        found.parties(),
                        null,
                        found.weight(),
                        found.rule(),
                        found.segment(),
                        found.count())
                : found;
        return asSaid.equals(said);
    }
}
