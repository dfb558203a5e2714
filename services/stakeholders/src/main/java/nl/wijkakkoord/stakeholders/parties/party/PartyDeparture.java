// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Party;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.LeaveWijkaanpak;

/**
 * A party leaves by its own act, from some day on; the initiator cannot. What follows (ADR 0018): it reads no more from the
 * day after ({@code Readers}), its members leave with it (ADR 0027), and decisions asks it nothing and waits for it no more
 * ({@code WhenPartyLeftThenRoundsGoOnWithout}). What it said before stays said, and its mandates and interests stay recorded.
 * If it is invited again, it begins anew.
 */
public final class PartyDeparture {
    private PartyDeparture() {}

    /** @param today the Dutch calendar day; what was done before it stays done by a party */
    public static Decision leave(
            Wijkaanpak wijkaanpak, LeaveWijkaanpak command, ActorRoles authority, LocalDate today, Instant now) {
        return checkMayLeave(wijkaanpak, authority, today)
                .and(() -> Check.refuseWhen(command.until().isBefore(today), PartyRefusal.DEPARTURE_IN_THE_PAST, today))
                .and(() -> checkBefore(lastDay(wijkaanpak, authority), command.until()))
                .thenRecord(() -> new PartyLeft(
                        wijkaanpak.wijkaanpak(),
                        command.by().organisation(),
                        command.until(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Whether there is a last day that it may name: as long as that has not come, an earlier one than it named (ADR 0028). */
    public static Check checkMayLeave(Wijkaanpak wijkaanpak, ActorRoles authority, LocalDate today) {
        return authority
                .checkContactOf(authority.organisation())
                .and(() -> Check.refuseWhen(authority.isInitiator(), PartyRefusal.INITIATOR_STAYS))
                .and(() -> checkBefore(lastDay(wijkaanpak, authority), today));
    }

    private static Optional<LocalDate> lastDay(Wijkaanpak wijkaanpak, ActorRoles authority) {
        return wijkaanpak.party(authority.organisation()).map(Party::until);
    }

    private static Check checkBefore(Optional<LocalDate> last, LocalDate day) {
        return Check.of(last.filter(known -> !day.isBefore(known))
                .map(known -> Decision.refused(PartyRefusal.ALREADY_LEAVING, known)));
    }
}
