// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.ending;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.EndAsAgreed;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.EndWijkaanpak;
import org.jspecify.annotations.Nullable;

/** How a wijkaanpak ends: as its parties agreed, or by who started it as long as nothing can have been agreed. */
public final class EndingRules {
    private EndingRules() {}

    /** What the parties agreed to a second time ends it no second time. */
    public static Decision end(Wijkaanpak wijkaanpak, EndAsAgreed command, Instant now) {
        return wijkaanpak.ended() != null
                ? Decision.unchanged()
                : Decision.accepted(new WijkaanpakEnded(
                        command.wijkaanpak(),
                        command.ground(),
                        command.reason(),
                        command.round(),
                        DutchDay.of(now),
                        Audience.ofPublic(),
                        command.by(),
                        now));
    }

    /** @param openRound null when none is open */
    public static Decision end(EndWijkaanpak command, ActorRoles authority, @Nullable UUID openRound, Instant now) {
        return checkMayEnd(authority, openRound)
                .thenRecord(() -> new WijkaanpakEnded(
                        command.wijkaanpak(),
                        command.ground(),
                        command.reason(),
                        null,
                        DutchDay.of(now),
                        Audience.ofPublic(),
                        command.by(),
                        now));
    }

    public static Check checkMayEnd(ActorRoles authority, @Nullable UUID openRound) {
        return refuseWhen(!authority.isInitiator(), EndingRefusal.INITIATOR_ENDS_IT)
                .and(() -> authority.checkContactOf(authority.organisation()))
                .and(() -> refuseWhen(authority.tasks().procedureInForce(), EndingRefusal.ENDING_TAKES_A_ROUND))
                .and(() -> refuseWhen(openRound != null, EndingRefusal.ROUND_STILL_OPEN, openRound));
    }
}
