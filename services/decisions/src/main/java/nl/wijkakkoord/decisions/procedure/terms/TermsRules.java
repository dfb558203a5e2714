// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure.terms;

import static nl.wijkakkoord.decisions.procedure.terms.TermsRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.FurtherRule;
import nl.wijkakkoord.contracts.decisions.KindTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Silence;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.Weight;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Refusal;
import nl.wijkakkoord.platform.language.Mention;
import nl.wijkakkoord.recount.DecisionRules;
import org.jspecify.annotations.Nullable;

/** Whether terms can be decided by. */
public final class TermsRules {
    private TermsRules() {}

    /** @param kinds other terms for some types of subject, null for none */
    public static Check check(
            ProcedureTerms terms, @Nullable List<KindTerms> kinds, Map<OrganisationId, Capacity> admitted) {
        var others = kinds == null ? List.<KindTerms>of() : kinds;
        var seen = new HashSet<String>();
        var twice = others.stream()
                .flatMap(kind -> kind.types().stream())
                .filter(type -> !seen.add(type))
                .distinct()
                .map(type -> Mention.term(SubjectType.class, type))
                .toList();
        return check(terms, admitted)
                .and(() -> refuseWhen(!twice.isEmpty(), KIND_NAMED_TWICE, twice))
                .and(() -> Check.all(others.stream().map(kind -> check(kind.terms(), admitted))));
    }

    public static Check check(ProcedureTerms terms, Map<OrganisationId, Capacity> admitted) {
        var parties = Stream.of(terms.deciding(), terms.advising(), terms.informed())
                .flatMap(List::stream)
                .toList();
        var seen = new HashSet<OrganisationId>();
        return refuseWhen(terms.deciding().isEmpty(), NO_DECIDING_PARTY)
                .and(() -> checkNone(parties, party -> !seen.add(party), PARTY_NAMED_TWICE))
                .and(() -> checkNone(parties, party -> !admitted.containsKey(party), PARTY_NOT_ADMITTED))
                .and(() -> checkNone(
                        parties, party -> !mayStand(admitted.get(party), party, terms), PARTY_DOES_NOT_DECIDE))
                .and(() -> refuseWhen(!DecisionRules.valid(terms), RULE_NOT_VALID))
                .and(() -> checkParts(terms))
                .and(() -> checkOpeners(terms.openers() == null ? List.of() : terms.openers(), admitted))
                .and(() -> refuseWhen(
                        (terms.noticeDays() != null) != (terms.silence() == Silence.AGREES_AFTER_NOTICE),
                        NOTICE_DAYS_NOT_OF_SILENCE))
                .and(() -> refuseWhen(
                        terms.visibility() == Visibility.SEALED_UNTIL_CLOSING
                                && !terms.countedSegments().isEmpty(),
                        COUNT_UNDER_SEAL))
                .and(() -> checkQuorum(terms.quorum(), terms.deciding().size()));
    }

    /** Weight and veto are of those that decide, and advice is of those that advise. */
    private static Check checkParts(ProcedureTerms terms) {
        var weights = terms.rule().weights();
        var further = terms.also() == null ? List.<FurtherRule>of() : terms.also();
        var weighing = weights == null
                ? terms.deciding()
                : weights.stream().map(Weight::organisation).toList();
        var vetoes = further.stream()
                .map(FurtherRule::organisation)
                .filter(Objects::nonNull)
                .toList();
        var heard = further.stream()
                .map(FurtherRule::advisers)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        return checkNone(weighing, party -> !terms.deciding().contains(party), NOT_AMONG_THE_DECIDING)
                .and(() -> checkNone(terms.deciding(), party -> !weighing.contains(party), WEIGHT_MISSING))
                .and(() -> checkNone(vetoes, party -> !terms.deciding().contains(party), NOT_AMONG_THE_DECIDING))
                .and(() -> checkNone(heard, party -> !terms.advising().contains(party), NOT_AMONG_THE_ADVISERS));
    }

    private static Check checkOpeners(List<OrganisationId> openers, Map<OrganisationId, Capacity> admitted) {
        var seen = new HashSet<OrganisationId>();
        return checkNone(openers, party -> !seen.add(party), PARTY_NAMED_TWICE)
                .and(() -> checkNone(openers, party -> !admitted.containsKey(party), PARTY_NOT_ADMITTED))
                .and(() -> checkNone(openers, party -> !Act.PREPARES.isFor(admitted.get(party)), PARTY_DOES_NOT_OPEN));
    }

    private static Check checkQuorum(int quorum, int most) {
        return refuseWhen(quorum < 1 || quorum > most, QUORUM_OUT_OF_RANGE, quorum, most);
    }

    private static Check checkNone(List<OrganisationId> parties, Predicate<OrganisationId> wrongly, Refusal refusal) {
        var wrong = parties.stream().filter(wrongly).distinct().toList();
        return refuseWhen(!wrong.isEmpty(), refusal, wrong);
    }

    /** An adviser decides nothing (row 4-16), and a facilitator takes no position at all (row 1-19). */
    private static boolean mayStand(Capacity capacity, OrganisationId party, ProcedureTerms terms) {
        return (Act.TAKES_POSITION.isFor(capacity) || !terms.deciding().contains(party))
                && (Act.ADVISES.isFor(capacity) || !terms.advising().contains(party));
    }
}
