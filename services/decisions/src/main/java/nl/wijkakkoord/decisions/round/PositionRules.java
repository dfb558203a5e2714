// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.round.RoundRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.decisions.round.RoundCommand.TakePosition;
import nl.wijkakkoord.platform.decision.Check;

/** A position that somebody wants to take in a round. */
record PositionRules(TakePosition command, RoundOpened opened) {

    /** Why this cannot be said in the round by a party with this part in it. */
    Check check() {
        var stance = command.stance();
        if (stance == Stance.AGREES_UNDER_CONDITIONS || stance == Stance.AGREES_UNDER_RESERVATION) {
            return Check.refuse(NOT_YET_POSSIBLE, stance);
        }
        if (!RoundRole.of(command.by().organisation(), opened.terms()).mayTake(stance)) {
            return Check.refuse(STANCE_NOT_OF_PART, stance);
        }
        var reasoned = stance == Stance.ASKS_CHANGE || stance == Stance.OBJECTS || stance == Stance.ADVISES;
        if (reasoned && (command.reason() == null || command.reason().isBlank())) {
            return Check.refuse(REASON_MISSING, stance);
        }
        if (command.digest() == null) {
            return refuseWhen(stance == Stance.AGREES || opened.alternatives().size() == 1, DIGEST_MISSING);
        }
        return refuseWhen(
                opened.alternatives().stream()
                        .noneMatch(one -> one.subject().digest().equals(command.digest())),
                DIGEST_DOES_NOT_MATCH);
    }

    Event event(MandateCitation mandate, Instant now) {
        var by = command.by();
        return opened.terms().visibility() == Visibility.SEALED_UNTIL_CLOSING
                ? new PositionSealed(
                        command.round(),
                        opened.wijkaanpak(),
                        by.organisation(),
                        by.member(),
                        command.words().commitment(),
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
                        mandate,
                        command.corrects(),
                        opened.audience(),
                        by,
                        now);
    }
}
