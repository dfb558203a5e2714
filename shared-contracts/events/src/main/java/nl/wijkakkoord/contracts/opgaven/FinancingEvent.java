// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What the measures of one opgave cost: its financing plan. */
public sealed interface FinancingEvent extends Event {

    UUID plan();

    /**
     * @param need what is needed for one purpose
     * @param amountCents whole euro cents
     * @param taakveld that is looked to for it (BBV), null when none is
     * @param owner who is looked to for it, null when nobody is
     */
    @ContractName("nl.wijkakkoord.opgaven.financing-need-stated.v1")
    record FinancingNeedStated(
            UUID plan,
            UUID wijkaanpak,
            UUID need,
            Purpose purpose,
            long amountCents,
            @Nullable CatalogueEntry taakveld,
            @Nullable OrganisationId owner,
            Audience audience,
            By by,
            Instant at)
            implements FinancingEvent {}

    /** The need is not there any more, or was stated wrongly. */
    @ContractName("nl.wijkakkoord.opgaven.financing-need-dropped.v1")
    record FinancingNeedDropped(
            UUID plan, UUID wijkaanpak, UUID opgave, UUID need, String reason, Audience audience, By by, Instant at)
            implements FinancingEvent {}
}
