// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.auditor;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorDismissed;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.AuditorRefusal;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AppointAuditor;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.DismissAuditor;

/** Who appoints auditors, and who dismisses them: who leads an organisation with that task. None is a party, or was invited as one. */
public final class AuditorAppointmentRules {
    private AuditorAppointmentRules() {}

    public static Decision appoint(Wijkaanpak wijkaanpak, AppointAuditor command, ActorRoles authority, Instant now) {
        var organisation = command.organisation();
        var period = command.period();
        return checkMayAppoint(authority)
                .and(period::checkOrder)
                .and(() -> Check.refuseWhen(
                        wijkaanpak.party(organisation).isPresent(), AuditorRefusal.AUDITOR_IS_NO_PARTY, organisation))
                .and(() -> Check.refuseWhen(
                        wijkaanpak.aliases().owner(organisation).isPresent(),
                        AuditorRefusal.AUDITOR_IS_NO_PARTY,
                        organisation))
                .and(() -> wijkaanpak.auditors().checkNoOverlap(organisation, period))
                .thenRecord(() -> new AuditorAppointed(
                        wijkaanpak.wijkaanpak(),
                        organisation,
                        period.from(),
                        period.until(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    public static Check checkMayAppoint(ActorRoles authority) {
        return authority.checkLeading(Task.AUDITORS);
    }

    /** @param today the Dutch calendar day: what an auditor read until then it read as auditor */
    public static Decision dismiss(
            Wijkaanpak wijkaanpak, DismissAuditor command, ActorRoles authority, LocalDate today, Instant now) {
        return checkMayDismiss(authority)
                .and(() ->
                        Check.refuseWhen(command.until().isBefore(today), AuditorRefusal.DISMISSAL_IN_THE_PAST, today))
                .and(() -> wijkaanpak.auditors().checkEarlier(command.organisation(), command.until()))
                .thenRecord(() -> new AuditorDismissed(
                        wijkaanpak.wijkaanpak(),
                        command.organisation(),
                        command.until(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    public static Check checkMayDismiss(ActorRoles authority) {
        return authority.checkLeading(Task.AUDITORS);
    }
}
