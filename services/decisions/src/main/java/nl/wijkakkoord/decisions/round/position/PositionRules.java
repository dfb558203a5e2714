// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.position;

import static nl.wijkakkoord.decisions.round.position.PositionRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.Set;
import nl.wijkakkoord.contracts.Audience.Kind;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.PaperCitation;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.decisions.round.command.RoundCommand.TakePosition;
import nl.wijkakkoord.decisions.round.condition.ConditionFacts;
import nl.wijkakkoord.decisions.round.condition.DetailRules;
import nl.wijkakkoord.decisions.round.ranking.RankingRules;
import nl.wijkakkoord.decisions.subject.SubjectRefusal;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/** A position that somebody wants to take in a round. */
public record PositionRules(TakePosition command, RoundOpened opened) {
    private static final Set<Stance> AGREEING =
            Set.of(Stance.AGREES, Stance.AGREES_UNDER_CONDITIONS, Stance.AGREES_UNDER_RESERVATION);
    private static final Set<Stance> REASONED = Set.of(Stance.ASKS_CHANGE, Stance.OBJECTS, Stance.ADVISES);

    /**
     * Who takes a position: a member of a party that decides or advises in the round. A facilitator takes none (row 1-19), an
     * adviser only advises (row 4-16).
     */
    public static Check checkMayTake(ActorAuthority authority, RoundRole role) {
        return switch (role) {
            case DECIDES -> authority.checkMayTakePosition();
            case ADVISES -> authority.checkMayAdvise();
            case IS_INFORMED -> authority.checkMayAdvise().and(() -> Check.refuse(INFORMED_ONLY));
            case NONE -> authority.checkMayAdvise().and(() -> Check.refuse(NO_PART_IN_ROUND));
        };
    }

    /** Whether this can be said in the round by a party with its role in it. */
    public Check check(ConditionFacts facts) {
        var stance = command.stance();
        return RoundRole.of(command.by().organisation(), opened.terms())
                .checkMayTake(stance)
                .and(() -> refuseWhen(
                        REASONED.contains(stance)
                                && (command.reason() == null || command.reason().isBlank()),
                        REASON_MISSING,
                        stance))
                .and(() ->
                        new RankingRules(opened, AGREEING.contains(stance), command.digest(), command.detail()).check())
                .and(this::checkDigest)
                .and(() -> new DetailRules(opened, command.by().organisation(), stance, command.detail()).check(facts));
    }

    /** Who speaks of rivals may speak of all of them, and agrees with one (ADR 0016) unless it ranks. */
    private Check checkDigest() {
        if (command.digest() == null) {
            var ranks = command.detail() != null && command.detail().ranking() != null;
            return refuseWhen(
                    !ranks
                            && (AGREEING.contains(command.stance())
                                    || opened.alternatives().size() == 1),
                    DIGEST_MISSING);
        }
        return refuseWhen(
                opened.alternatives().stream()
                        .noneMatch(one -> one.subject().digest().equals(command.digest())),
                SubjectRefusal.DIGEST_DOES_NOT_MATCH);
    }

    /** @param paper that is confirmed by it, null for none */
    public Event event(MandateCitation mandate, @Nullable PaperCitation paper, Instant now) {
        var by = command.by();
        return opened.terms().visibility() == Visibility.SEALED_UNTIL_CLOSING
                ? new PositionSealed(
                        command.round(),
                        opened.wijkaanpak(),
                        by.organisation(),
                        by.member(),
                        SealedWords.of(command, opened.audience().kind() == Kind.ORGANISATIONS)
                                .commitment(),
                        mandate,
                        command.corrects(),
                        opened.audience(),
                        by,
                        now)
                : new PositionTaken(
                        command.round(),
                        opened.wijkaanpak(),
                        command.digest(),
                        by.organisation(),
                        by.member(),
                        command.stance(),
                        command.reason(),
                        command.detail(),
                        mandate,
                        command.corrects(),
                        paper,
                        opened.audience(),
                        by,
                        now);
    }
}
