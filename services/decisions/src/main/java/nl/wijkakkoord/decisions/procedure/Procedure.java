// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import static nl.wijkakkoord.decisions.procedure.ProcedureRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.KindTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureCameIntoForce;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureNotAgreed;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureProposed;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureSubmitted;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureWithdrawn;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ConcludeProcedure;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ProposeNextVersion;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ProposeProcedure;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ReplaceProposal;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.SubmitProcedure;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.WithdrawProcedure;
import nl.wijkakkoord.decisions.procedure.ProcedureVersion.Status;
import nl.wijkakkoord.decisions.procedure.terms.TermsRules;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.participation.subject.Withdrawal;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * The decision procedure of a wijkaanpak, as its events tell it. It belongs to the parties together: a member of any of
 * them may propose, replace and submit, and only their agreement brings a version into force.
 *
 * @param latest the version that was proposed last
 * @param inForce the version that rounds follow, null before the first was agreed
 */
public record Procedure(
        @Nullable UUID id,
        @Nullable UUID wijkaanpak,
        @Nullable ProcedureVersion latest,
        @Nullable ProcedureVersion inForce)
        implements Visible {

    public static final Procedure NONE = new Procedure(null, null, null, null);
    public static final Fold<Procedure, ProcedureEvent> FOLD =
            new Fold<>(NONE, ProcedureEvent.class, Procedure::evolve);

    /** A wijkaanpak has one procedure: its id follows from the wijkaanpak's, so that two first proposals meet. */
    public static UUID idOf(UUID wijkaanpak) {
        return UUID.nameUUIDFromBytes((SubjectType.PROCEDURE + ":" + wijkaanpak).getBytes(StandardCharsets.UTF_8));
    }

    public Procedure evolve(ProcedureEvent event) {
        return switch (event) {
            case ProcedureProposed e -> {
                var version = new ProcedureVersion(
                        e.version(), Status.PROPOSED, e.terms(), e.by(), null, null, e.at(), e.kinds());
                yield new Procedure(e.procedure(), e.wijkaanpak(), version, inForce);
            }
            case ProcedureSubmitted e -> with(latest.submitted(e.digest(), e.at()));
            case ProcedureCameIntoForce e -> {
                var version = latest.concluded(Status.IN_FORCE, e.round(), e.at());
                yield new Procedure(id, wijkaanpak, version, version);
            }
            case ProcedureNotAgreed e -> with(latest.concluded(Status.NOT_AGREED, e.round(), e.at()));
            case ProcedureWithdrawn e -> with(latest.concluded(Status.WITHDRAWN, null, e.at()));
        };
    }

    /** The version in force, as a round cites it; null when there is none. */
    public @Nullable SubjectRef refInForce() {
        return inForce == null ? null : new SubjectRef(SubjectType.PROCEDURE, id, inForce.number(), inForce.digest());
    }

    /** With the terms in force as they are read now. */
    public Procedure with(Successors successors) {
        return inForce == null ? this : new Procedure(id, wijkaanpak, latest, inForce.with(successors));
    }

    Decision propose(
            ProposeProcedure command, ActorAuthority authority, Map<OrganisationId, Capacity> admitted, Instant now) {
        return authority
                .checkMayAct()
                .and(() -> refuseWhen(latest != null, PROCEDURE_EXISTS, id))
                .and(() -> TermsRules.check(command.terms(), command.kinds(), admitted))
                .thenRecord(() -> proposed(
                        command.procedure(),
                        command.wijkaanpak(),
                        1,
                        command.terms(),
                        command.kinds(),
                        command.by(),
                        now));
    }

    Decision proposeNext(
            ProposeNextVersion command, ActorAuthority authority, Map<OrganisationId, Capacity> admitted, Instant now) {
        return checkMayProposeNext(authority)
                .and(() -> TermsRules.check(command.terms(), command.kinds(), admitted))
                .thenRecord(() -> proposed(
                        id, wijkaanpak, latest.number() + 1, command.terms(), command.kinds(), command.by(), now));
    }

    Decision replace(
            ReplaceProposal command, ActorAuthority authority, Map<OrganisationId, Capacity> admitted, Instant now) {
        return checkMayReplaceOrSubmit(authority)
                .and(() -> TermsRules.check(command.terms(), command.kinds(), admitted))
                .thenRecord(() ->
                        proposed(id, wijkaanpak, latest.number(), command.terms(), command.kinds(), command.by(), now));
    }

    Decision submit(SubmitProcedure command, ActorAuthority authority, Instant now) {
        return checkMayReplaceOrSubmit(authority).then(() -> {
            var subject = ProcedureSubject.of(id, latest);
            return Decision.accepted(
                    new ProcedureSubmitted(
                            id, wijkaanpak, latest.number(), subject.digest(), audience(), command.by(), now),
                    subject.submissionBeforeAmbition(
                            wijkaanpak, ProcedureSubject.title(latest), audience(), command.by(), now));
        });
    }

    Decision withdraw(WithdrawProcedure command, ActorAuthority authority, @Nullable UUID openRound, Instant now) {
        return checkMayWithdraw(authority, openRound).then(() -> {
            var subject = new SubjectRef(SubjectType.PROCEDURE, id, latest.number(), latest.digest());
            return Withdrawal.accepted(
                    subject, wijkaanpak, command.reason(), command.by(), now, ProcedureWithdrawn::new);
        });
    }

    Check checkMayWithdraw(ActorAuthority authority, @Nullable UUID openRound) {
        return authority.checkMayAct().and(() -> Withdrawal.check(latest.status() == Status.SUBMITTED, openRound));
    }

    Decision conclude(ConcludeProcedure command, Instant now) {
        var decided = command.conclusion();
        var number = decided.subject().version();
        var digest = decided.subject().digest();
        var round = decided.round();
        var before = latest.status() == Status.SUBMITTED
                && latest.number() == number
                && latest.digest().equals(digest);
        return refuseWhen(!before, NOT_BEFORE_THE_PARTIES, number)
                .thenRecord(() -> decided.agreed()
                        ? new ProcedureCameIntoForce(
                                id, wijkaanpak, number, digest, round, audience(), command.by(), now)
                        : new ProcedureNotAgreed(id, wijkaanpak, number, digest, round, audience(), command.by(), now));
    }

    Check checkMayProposeNext(ActorAuthority authority) {
        return authority.checkMayAct().and(() -> switch (latest.status()) {
            case PROPOSED -> Check.refuse(STILL_A_PROPOSAL, latest.number());
            case SUBMITTED -> Check.refuse(AWAITING_DECISION, latest.number());
            case IN_FORCE, NOT_AGREED, WITHDRAWN -> Check.passed();
        });
    }

    Check checkMayReplaceOrSubmit(ActorAuthority authority) {
        return authority
                .checkMayAct()
                .and(() -> refuseWhen(latest.status() != Status.PROPOSED, ALREADY_SUBMITTED, latest.number()));
    }

    private Procedure with(ProcedureVersion version) {
        return new Procedure(id, wijkaanpak, version, inForce);
    }

    private ProcedureProposed proposed(
            UUID procedure,
            UUID wijkaanpak,
            int version,
            ProcedureTerms terms,
            @Nullable List<KindTerms> kinds,
            By by,
            Instant now) {
        return new ProcedureProposed(procedure, wijkaanpak, version, terms, audience(), by, now, kinds);
    }
}
