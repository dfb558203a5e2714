// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static nl.wijkakkoord.outcome.FindingCode.*;
import static nl.wijkakkoord.outcome.Stance.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkakkoord.outcome.Rule.ConsentWithoutObjection;
import nl.wijkakkoord.outcome.Rule.Majority;
import nl.wijkakkoord.outcome.Rule.QualifiedMajority;
import nl.wijkakkoord.outcome.Rule.Unanimity;

/** The function that decides rounds. The same input has the same outcome for ever. */
public final class Outcomes {

    /**
     * The version of this function. Whatever changes an outcome or a finding, for any input, is
     * another version; this one stays available for the rounds it decided.
     */
    public static final String FUNCTION = "wijkakkoord-outcome/1";

    /** The version for rounds that are decided without a deciding party, because it left. */
    public static final String FUNCTION_WITHOUT_WHO_LEFT = "wijkakkoord-outcome/2";

    /** The version for rounds that are decided without a deciding party, because it does not answer and was set aside. */
    public static final String FUNCTION_WITHOUT_WHO_IS_SILENT = "wijkakkoord-outcome/3";

    private Outcomes() {}

    /**
     * Decides a round.
     *
     * @param positions the last position of each party; who is absent took none. Parties that do
     *     not decide may be among them and change nothing.
     * @throws IllegalArgumentException if a position is conditional, or a deciding party only
     *     advises: callers refuse such positions when they are taken
     */
    public static Outcome of(Terms terms, Map<String, Stance> positions) {
        return of(terms, positions, Set.of());
    }

    /**
     * Decides a round that parties left. Who left and took no position is not counted, as {@link Terms#without} says; a
     * position that was taken counts, whether or not its party left later.
     *
     * @param left the parties that no longer take part; those that do not decide may be among them and change nothing
     * @throws IllegalArgumentException as {@link #of(Terms, Map)}
     */
    public static Outcome of(Terms terms, Map<String, Stance> positions, Set<String> left) {
        return of(terms, positions, left, Set.of());
    }

    /**
     * Decides a round that parties left, or in which parties were set aside. Who was set aside counts as who left, and is
     * named apart.
     *
     * @param setAside the parties that do not answer; one that left too has left
     * @throws IllegalArgumentException as {@link #of(Terms, Map)}
     */
    public static Outcome of(Terms terms, Map<String, Stance> positions, Set<String> left, Set<String> setAside) {
        positions.forEach((party, stance) -> requireDecidable(terms, party, stance));
        var counted = Counted.of(terms, positions.keySet(), left, setAside);
        var findings = counted.findings(new Tally(counted.terms().deciding(), positions, Set.of()));
        return outcome(findings, counted.function(FUNCTION, FUNCTION_WITHOUT_WHO_LEFT, FUNCTION_WITHOUT_WHO_IS_SILENT));
    }

    static Outcome outcome(List<Finding> findings, String function) {
        var agreed = findings.stream().noneMatch(finding -> finding.code().blocks());
        return new Outcome(agreed, findings, function);
    }

    static List<Finding> findings(Terms terms, Tally tally) {
        var findings = new ArrayList<Finding>();
        findings.add(new Quorum(terms.quorum()).finding(tally));
        findings.addAll(
                switch (terms.rule()) {
                    case Unanimity() -> unanimity(tally);
                    case ConsentWithoutObjection() -> consent(tally);
                    case Majority() -> majority(tally);
                    case QualifiedMajority rule -> qualifiedMajority(rule, tally);
                });
        return findings;
    }

    static void requireDecidable(Terms terms, String party, Stance stance) {
        if (stance.conditional() || stance == ADVISES && terms.deciding().contains(party)) {
            throw new IllegalArgumentException(FUNCTION + " does not decide on " + stance + " of " + party);
        }
    }

    private static List<Finding> unanimity(Tally tally) {
        var blocking = tally.present(
                tally.finding(OBJECTION, tally.with(OBJECTS)),
                tally.finding(CHANGE_ASKED, tally.with(ASKS_CHANGE)),
                tally.finding(ABSTENTION, tally.with(ABSTAINS)),
                tally.finding(OTHER_ALTERNATIVE, tally.spokeElsewhere()),
                tally.finding(NO_POSITION, tally.silent()));
        return blocking.isEmpty() ? List.of(tally.finding(ALL_AGREE, tally.with(AGREES))) : blocking;
    }

    private static List<Finding> consent(Tally tally) {
        var agreeing = tally.with(AGREES);
        var blocking = tally.present(
                tally.finding(OBJECTION, tally.with(OBJECTS)),
                tally.finding(CHANGE_ASKED, tally.with(ASKS_CHANGE)),
                tally.finding(NOBODY_AGREES, agreeing.isEmpty() ? tally.all() : List.of()));
        return blocking.isEmpty() ? List.of(tally.finding(NO_OBJECTION, agreeing)) : blocking;
    }

    private static List<Finding> majority(Tally tally) {
        var agreeing = tally.with(AGREES);
        var counted = tally.with(AGREES, ASKS_CHANGE, OBJECTS).size()
                + tally.spokeElsewhere().size();
        return share(agreeing.size() > counted - agreeing.size(), agreeing, counted);
    }

    private static List<Finding> qualifiedMajority(QualifiedMajority rule, Tally tally) {
        var agreeing = tally.with(AGREES);
        return share(rule.reachedBy(agreeing.size(), tally.size()), agreeing, tally.size());
    }

    private static List<Finding> share(boolean reached, List<String> agreeing, int counted) {
        return List.of(new Finding(reached ? SHARE_REACHED : SHARE_NOT_REACHED, agreeing, counted));
    }
}
