// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.round.RoundRefusal.*;
import static nl.wijkakkoord.platform.deciding.Decision.refused;
import static nl.wijkakkoord.platform.deciding.Decision.refusedWhen;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.procedure.Procedure;
import nl.wijkakkoord.decisions.round.RoundCommand.OpenRound;
import nl.wijkakkoord.decisions.subject.Subject;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.platform.party.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What is known when somebody wants to open a round.
 *
 * @param subject null when this service has not heard of that version
 * @param prior null when there was no round on any version of the subject
 * @param admitted the parties at this moment
 * @param agreed the versions that were agreed in this wijkaanpak
 */
record Opening(
        Standing standing,
        @Nullable Subject subject,
        @Nullable PriorRound prior,
        Procedure procedure,
        SortedSet<OrganisationId> admitted,
        Set<SubjectRef> agreed) {

    /** Long enough for any plan, short enough that no round is forgotten. */
    private static final int YEARS = 2;

    Optional<Decision> whyNot(OpenRound command, Instant now) {
        return standing.whyNotAct()
                .or(() -> whyNotOn(command.subject()))
                .or(() -> whyNotUntil(command.closesAt(), now))
                .or(() -> whyNotAfterPrior(command.subject().version(), command.succeeds()))
                .or(() -> whyNotCite(command.cites()))
                .or(() -> refusedWhen(terms() == null, NO_PROCEDURE_IN_FORCE));
    }

    /**
     * What the round will be decided by: the procedure in force. Where there is none yet, only a procedure can be
     * decided on, by all admitted parties together. Null for anything else then.
     */
    @Nullable
    ProcedureTerms terms() {
        if (procedure.inForce() != null) {
            return procedure.inForce().terms();
        }
        return subject.ref().type().equals(SubjectType.PROCEDURE)
                ? new ProcedureTerms(
                        List.copyOf(admitted),
                        List.of(),
                        List.of(),
                        new DecisionRule(DecisionRule.Kind.UNANIMITY, null, null),
                        admitted.size(),
                        Visibility.OPEN)
                : null;
    }

    private Optional<Decision> whyNotOn(SubjectRef asked) {
        if (subject == null) {
            return Optional.of(refused(SUBJECT_NOT_HEARD_OF, asked.type(), asked.id(), asked.version()));
        }
        return refusedWhen(
                !subject.trustworthy() || !subject.ref().digest().equals(asked.digest()), DIGEST_DOES_NOT_MATCH);
    }

    private static Optional<Decision> whyNotUntil(Instant closesAt, Instant now) {
        var latest = now.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant();
        return refusedWhen(!closesAt.isAfter(now) || closesAt.isAfter(latest), CLOSING_TIME_OUT_OF_RANGE, now, latest);
    }

    private Optional<Decision> whyNotAfterPrior(int version, @Nullable UUID succeeds) {
        if (prior == null) {
            return refusedWhen(succeeds != null, NOTHING_TO_SUCCEED, succeeds);
        }
        if (prior.open()) {
            return Optional.of(refused(ROUND_ALREADY_OPEN, prior.id()));
        }
        if (version <= prior.version()) {
            return Optional.of(refused(VERSION_ALREADY_DECIDED, prior.version(), prior.id()));
        }
        return refusedWhen(!prior.id().equals(succeeds), MUST_SUCCEED, prior.id());
    }

    private Optional<Decision> whyNotCite(List<SubjectRef> cites) {
        return cites.stream()
                .filter(cited -> !agreed.contains(cited))
                .findFirst()
                .map(cited -> refused(CITED_VERSION_NOT_AGREED, cited.type(), cited.id(), cited.version()));
    }
}
