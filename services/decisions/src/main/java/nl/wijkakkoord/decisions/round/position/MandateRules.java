// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.position;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.participation.mandate.Mandate;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/** Under which mandate somebody acts in a round: row 4-14, ADR 0027. */
public record MandateRules(RoundOpened round) {

    /** Whether this one would do, as far as it is known before it is used. */
    public Check check(Mandate mandate, By by, LocalDate today) {
        return mandate.checkMayAct(by, round.wijkaanpak(), round.type(), most(), today);
    }

    /** Who decides binds its party, for all that stands under the mandate; who advises does not. */
    public Check check(MandatedActor acting) {
        return RoundRole.of(acting.by().organisation(), round.terms()) == RoundRole.DECIDES
                ? acting.checkMayBind(round.wijkaanpak(), round.type(), most())
                : checkMayDispose(acting);
    }

    /** Who does not bind its party to more than before needs a mandate that reaches as far all the same. */
    public Check checkMayDispose(MandatedActor acting) {
        return acting.checkMayDispose(round.wijkaanpak(), round.type(), most());
    }

    /** The mandate must reach as far as the dearest alternative: that one can be agreed whatever a party says. */
    private @Nullable Long most() {
        return round.alternatives().stream()
                .map(Alternative::amountCents)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
