// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeConsented;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;

/**
 * One more party consents; the last of all carries the change out.
 *
 * @param deciding those who decide in the round and still take part
 */
public record Consent(RoundOpened round, Proposal proposal, List<OrganisationId> deciding) {

    /** Who consented before adds nothing, but that by now it may be enough: somebody may have left since. */
    public List<Event> events(By by, MandateCitation mandate, Instant now) {
        var events = new ArrayList<Event>();
        if (!proposal.consented().contains(by.organisation())) {
            events.add(new ChangeConsented(
                    round.round(),
                    round.wijkaanpak(),
                    proposal.number(),
                    by.organisation(),
                    by.member(),
                    mandate,
                    round.audience(),
                    by,
                    now));
        }
        if (proposal.consentedBy(by.organisation()).consented().containsAll(deciding)) {
            events.add(carriedOut(by, now));
        }
        return events;
    }

    private Event carriedOut(By by, Instant now) {
        return proposal.closesAt() == null
                ? Proposal.cancelled(round, proposal.reason(), proposal.number(), by, now)
                : Proposal.moved(round, proposal.closesAt(), proposal.reason(), proposal.number(), by, now);
    }
}
