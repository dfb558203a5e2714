// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.opening;

import static nl.wijkakkoord.decisions.round.opening.OpeningRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.procedure.Procedure;
import nl.wijkakkoord.decisions.round.position.RoundRole;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/**
 * By which terms, and so by whom, a round is decided (row 0-11, ADR 0018).
 *
 * @param type of what is decided on
 * @param notAsked who it is about and cannot answer, null when all are asked
 * @param admitted the parties at this moment
 * @param departures the last day of every party that left or is leaving
 * @param today Dutch calendar day
 */
record DecidedBy(
        String type,
        @Nullable OrganisationId notAsked,
        Procedure procedure,
        SortedMap<OrganisationId, Capacity> admitted,
        SortedMap<OrganisationId, LocalDate> departures,
        LocalDate today) {

    /**
     * Those of the procedure in force. Where there is none yet, or nobody who decides by it takes part any more, or one
     * of them turned out to be no participant, only a procedure can be decided on, by all admitted participants together;
     * those that only advise or lead do that then too. Null for anything else then.
     */
    @Nullable
    ProcedureTerms terms() {
        var inForce = procedure.inForce();
        if (inForce != null && !remaining().isEmpty() && noParticipants().isEmpty()) {
            return asking(inForce.terms());
        }
        var deciding = taking(Act.IS_COUNTED::isFor);
        return type.equals(SubjectType.PROCEDURE) && !deciding.isEmpty()
                ? new ProcedureTerms(
                        deciding,
                        taking(capacity -> !Act.IS_COUNTED.isFor(capacity) && Act.ADVISES.isFor(capacity)),
                        taking(capacity -> !Act.ADVISES.isFor(capacity)),
                        new DecisionRule(DecisionRule.Kind.UNANIMITY, null, null, null),
                        deciding.size(),
                        Visibility.OPEN,
                        null,
                        null,
                        null,
                        null,
                        null)
                : null;
    }

    /** Who cannot answer is told of it: the others decide, by the same rule, and the quorum is at most all of them. */
    private ProcedureTerms asking(ProcedureTerms terms) {
        if (notAsked == null || !RoundRole.of(notAsked, terms).asked()) {
            return terms;
        }
        return terms.among(
                but(terms.deciding()),
                but(terms.advising()),
                Stream.concat(terms.informed().stream(), Stream.of(notAsked)).toList(),
                UnaryOperator.identity());
    }

    private List<OrganisationId> but(List<OrganisationId> parties) {
        return parties.stream().filter(party -> !party.equals(notAsked)).toList();
    }

    Check check() {
        if (terms() != null) {
            return Check.passed();
        }
        if (procedure.inForce() == null) {
            return Check.refuse(NO_PROCEDURE_IN_FORCE);
        }
        var others = noParticipants();
        return others.isEmpty()
                ? Check.refuse(NOBODY_LEFT_TO_DECIDE)
                : Check.refuse(PROCEDURE_LETS_OTHERS_DECIDE, others);
    }

    /** Nobody decides on, advises on or is told of what it may not see (ADR 0016). */
    Check checkAmong(Audience audience) {
        var terms = terms();
        var outside = Stream.of(terms.deciding(), terms.advising(), terms.informed())
                .flatMap(List::stream)
                .filter(party -> takesPart(party) && !audience.admits(party))
                .toList();
        return refuseWhen(!outside.isEmpty(), PARTY_OUTSIDE_AUDIENCE, outside);
    }

    /** Of those that are asked and the opener: who left, and who will leave while the round is open. */
    SortedMap<OrganisationId, LocalDate> departing(OrganisationId opener) {
        var departing = new TreeMap<>(departures);
        departing
                .keySet()
                .removeIf(party ->
                        !party.equals(opener) && !RoundRole.of(party, terms()).asked());
        return departing;
    }

    /** Who decides by the procedure in force and has not left. */
    private List<OrganisationId> remaining() {
        return but(procedure.inForce().terms().deciding()).stream()
                .filter(this::takesPart)
                .toList();
    }

    /** Of those: whose capacity was corrected after the procedure was agreed. They can take no position. */
    private List<OrganisationId> noParticipants() {
        return remaining().stream()
                .filter(party -> !admitted.containsKey(party) || !Act.TAKES_POSITION.isFor(admitted.get(party)))
                .toList();
    }

    private boolean takesPart(OrganisationId party) {
        return !departures.containsKey(party) || !departures.get(party).isBefore(today);
    }

    private List<OrganisationId> taking(Predicate<Capacity> part) {
        return admitted.keySet().stream()
                .filter(party -> part.test(admitted.get(party)))
                .toList();
    }
}
