// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding;

import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.stakeholders.onboarding.money.OwnedLine;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateItem;
import nl.wijkakkoord.stakeholders.process.body.Seats.HeldSeat;
import nl.wijkakkoord.stakeholders.process.round.OpenRound;

/**
 * What the exit of a party would touch.
 *
 * @param openRounds in which it decides: they go on, and wait for its position in vain
 * @param mandates that hold today or later
 * @param seats in bodies, today or later: they end with the memberships
 * @param interests of its own that the reader may see
 * @param koppelkansen that it brings and that are not settled
 * @param money that it takes along, as far as was heard
 */
record ExitView(
        OrganisationId organisation,
        List<OpenRound> openRounds,
        List<MandateItem> mandates,
        List<HeldSeat> seats,
        SortedSet<UUID> interests,
        List<UUID> koppelkansen,
        List<OwnedLine> money) {}
