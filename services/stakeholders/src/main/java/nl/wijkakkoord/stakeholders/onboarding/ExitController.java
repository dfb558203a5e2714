// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.stakeholders.interests.interest.InterestTable;
import nl.wijkakkoord.stakeholders.interests.interest.SharedWith;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansTable;
import nl.wijkakkoord.stakeholders.onboarding.money.OwnedLineProjection;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateTable;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
import nl.wijkakkoord.stakeholders.process.body.Seats;
import nl.wijkakkoord.stakeholders.process.round.RoundProjection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a party leaves behind if it leaves, before it does. */
@RestController
record ExitController(
        RoundProjection rounds,
        MandateTable mandates,
        Seats seats,
        InterestTable interests,
        KoppelkansTable koppelkansen,
        OwnedLineProjection money,
        AdmittedParties parties,
        Access access,
        Clock clock) {

    /** @param organisation the party that would leave; the own organisation when absent */
    @Acts(Act.KEEPS_ITSELF)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/exit")
    ResponseEntity<ExitView> read(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable OrganisationId organisation,
            Actor actor) {
        access.mustSee(actor, wijkaanpak);
        var leaver = organisation == null ? actor.organisation() : organisation;
        if (!parties.of(wijkaanpak, null).contains(leaver)) {
            throw new RefusedException(RequestRefusal.UNKNOWN_RESOURCE);
        }
        var today = LocalDate.now(clock);
        return ResponseEntity.ok(new ExitView(
                leaver,
                rounds.decidedBy(wijkaanpak, leaver),
                mandates.of(wijkaanpak, leaver, today),
                seats.of(wijkaanpak, leaver, today),
                interestsOf(wijkaanpak, leaver, actor),
                koppelkansen.openOf(wijkaanpak, leaver),
                money.of(wijkaanpak, leaver)));
    }

    private SortedSet<UUID> interestsOf(UUID wijkaanpak, OrganisationId leaver, Actor actor) {
        var all = new TreeSet<>(interests.allOf(wijkaanpak, leaver));
        if (!leaver.equals(actor.organisation())) {
            all.retainAll(interests.sharedWith(wijkaanpak, SharedWith.WIJKAANPAK));
        }
        return all;
    }
}
