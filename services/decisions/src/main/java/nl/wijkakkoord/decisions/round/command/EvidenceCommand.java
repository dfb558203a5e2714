// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.command;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import org.jspecify.annotations.Nullable;

/** What an outcome rests on beside what parties say of its subject. */
public sealed interface EvidenceCommand extends RoundCommand {

    /**
     * @param document SHA-256 over what shows it, null when none is named
     * @param mandate null where the party that opened the round counts
     * @param corrects the event with the standing count, when that was a mistake; else null
     */
    @Acts({Act.PREPARES, Act.TAKES_POSITION})
    record CountSegment(
            UUID round,
            String segment,
            Digest digest,
            int agreeing,
            String source,
            @Nullable Digest document,
            @Nullable UUID mandate,
            @Nullable UUID corrects,
            By by)
            implements EvidenceCommand {}

    @Acts(Act.PREPARES)
    record NoticeParty(
            UUID round,
            OrganisationId organisation,
            LocalDate sentOn,
            LocalDate receivedOn,
            String proof,
            Digest document,
            By by)
            implements EvidenceCommand {}
}
