// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyReserved;
import nl.wijkakkoord.contracts.opgaven.CatalogueEntry;
import nl.wijkakkoord.contracts.opgaven.SchemeClaim;
import nl.wijkakkoord.contracts.opgaven.SchemeEntry;
import nl.wijkakkoord.opgaven.money.CoverKind;
import nl.wijkakkoord.participation.party.Successors;
import org.jspecify.annotations.Nullable;

/**
 * What a line is as long as it lasts: whose money, from where, for what.
 *
 * @param enteredBy the organisation that said so first
 * @param follows an earlier line that is applied for again, null when there is none
 * @param claim what it is asked for, null when that was not said
 * @param offer null for a line that no offer made
 */
public record Terms(
        UUID line,
        UUID wijkaanpak,
        OrganisationId owner,
        OrganisationId enteredBy,
        String title,
        @Nullable UUID opgave,
        @Nullable CatalogueEntry taakveld,
        SchemeEntry scheme,
        @Nullable LocalDate deadline,
        @Nullable UUID follows,
        @Nullable SchemeClaim claim,
        @Nullable Offer offer) {

    /**
     * What a line rests on that was offered if the parties agree in time.
     *
     * @param round in which they are to agree
     * @param before moment by which they are to
     * @param mandate under which it was offered
     */
    public record Offer(UUID contribution, UUID issue, UUID round, Instant before, MandateCitation mandate) {}

    static final String TITLE_OF_OFFER = "Bijdrage als de partijen het op tijd eens zijn";

    public CoverKind cover() {
        return CoverKind.of(scheme.kind(), offer != null);
    }

    Terms with(Successors successors) {
        return new Terms(
                line,
                wijkaanpak,
                successors.of(owner),
                successors.of(enteredBy),
                title,
                opgave,
                taakveld,
                scheme,
                deadline,
                follows,
                claim,
                offer);
    }

    static Terms of(BudgetLineEntered e) {
        return new Terms(
                e.line(),
                e.wijkaanpak(),
                e.owner(),
                e.by().organisation(),
                e.title(),
                e.opgave(),
                e.taakveld(),
                e.scheme(),
                e.deadline(),
                e.follows(),
                e.claim(),
                null);
    }

    static Terms of(OfferedMoneyReserved e) {
        return new Terms(
                e.line(),
                e.wijkaanpak(),
                e.owner(),
                e.owner(),
                TITLE_OF_OFFER,
                null,
                null,
                e.scheme(),
                null,
                null,
                null,
                new Offer(e.contribution(), e.issue(), e.round(), e.before(), e.mandate()));
    }
}
