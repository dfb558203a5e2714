// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import org.jspecify.annotations.Nullable;

/** An amount that a party gives if the parties agree in time. */
public sealed interface ContributionEvent extends Event {

    UUID contribution();

    /** The budget line that opgaven reserves it in. */
    default UUID line() {
        return UUID.nameUUIDFromBytes(
                ("budget line of contribution " + contribution()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The offer stands until it is due, lapses, or is taken back before the parties agreed.
     *
     * @param issue that it is to close
     * @param round in which the parties are to agree; one that succeeds it will do as well
     * @param amountCents whole euro cents
     * @param before moment by which the parties are to agree
     * @param mandate that it was offered under; it covers contributions, and reaches as far as the amount
     * @param digest of the text that it is offered for: agreement on another one makes it due only when the organisation agreed to
     *     that itself. Absent in what was recorded before offers said so
     */
    @ContractName("nl.wijkakkoord.ambitions.contribution-offered.v1")
    record ContributionOffered(
            UUID contribution,
            UUID wijkaanpak,
            UUID issue,
            UUID round,
            OrganisationId organisation,
            long amountCents,
            Instant before,
            MandateCitation mandate,
            @Nullable Digest digest,
            Audience audience,
            By by,
            Instant at)
            implements ContributionEvent {}

    /**
     * The parties agreed in time, and the organisation did not object to what they agreed on: it owes the amount. It may follow a lapse, when this service heard only
     * afterwards that they did.
     *
     * @param agreedAt since when they agreed, before the moment of the offer
     */
    @ContractName("nl.wijkakkoord.ambitions.contribution-fell-due.v1")
    record ContributionFellDue(
            UUID contribution,
            UUID wijkaanpak,
            UUID issue,
            UUID round,
            OrganisationId organisation,
            long amountCents,
            Instant agreedAt,
            Audience audience,
            By by,
            Instant at)
            implements ContributionEvent {}

    /** The moment of the offer passed without agreement. */
    @ContractName("nl.wijkakkoord.ambitions.contribution-lapsed.v1")
    record ContributionLapsed(UUID contribution, UUID wijkaanpak, UUID issue, Audience audience, By by, Instant at)
            implements ContributionEvent {}

    /**
     * Who offered it takes it back. Where the parties turn out to have agreed before that, it is due all the same.
     *
     * @param mandate under which it is taken back; it reaches as far as the amount
     */
    @ContractName("nl.wijkakkoord.ambitions.contribution-withdrawn.v1")
    record ContributionWithdrawn(
            UUID contribution,
            UUID wijkaanpak,
            UUID issue,
            String reason,
            MandateCitation mandate,
            Audience audience,
            By by,
            Instant at)
            implements ContributionEvent {}
}
