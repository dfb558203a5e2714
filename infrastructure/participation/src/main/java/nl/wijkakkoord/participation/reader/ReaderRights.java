// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.reader;

import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorDismissed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.InvitationWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAliasRecorded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAliasWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyInvited;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.SuccessionAnnounced;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.SuccessionWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakStarted;
import nl.wijkakkoord.platform.access.Readers;
import nl.wijkakkoord.platform.access.Readers.Kind;
import nl.wijkakkoord.platform.timeline.DutchDay;

/**
 * Who may read in a wijkaanpak by what happens in it. Who left reads no more of what is for all parties, also not of the time
 * that it took part: the rights of today decide.
 */
public final class ReaderRights {
    private ReaderRights() {}

    public static void tell(Readers readers, WijkaanpakEvent event) {
        switch (event) {
            case PartyAdmitted party ->
                readers.admit(party.wijkaanpak(), party.organisation(), Kind.PARTY, DutchDay.of(party.at()), null);
            case PartyLeft party ->
                readers.dismiss(party.wijkaanpak(), party.organisation(), Kind.PARTY, party.until());
            case PartySucceeded party -> {
                readers.admit(party.wijkaanpak(), party.successor(), Kind.PARTY, DutchDay.of(party.at()), null);
                readers.dismiss(
                        party.wijkaanpak(),
                        party.predecessor(),
                        Kind.PARTY,
                        party.from().minusDays(1));
                readers.succeed(party.wijkaanpak(), party.predecessor(), party.successor(), party.at());
            }
            case AuditorAppointed auditor ->
                readers.admit(
                        auditor.wijkaanpak(), auditor.organisation(), Kind.AUDITOR, auditor.from(), auditor.until());
            case AuditorDismissed auditor ->
                readers.dismiss(auditor.wijkaanpak(), auditor.organisation(), Kind.AUDITOR, auditor.until());
            case WijkaanpakStarted _,
                    WijkaanpakEnded _,
                    PartyInvited _,
                    PartyCorrected _,
                    InvitationWithdrawn _,
                    SuccessionAnnounced _,
                    SuccessionWithdrawn _,
                    PartyAliasRecorded _,
                    PartyAliasWithdrawn _ -> {}
        }
    }
}
