// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who takes part and who is silent. */
@RestController
record ParticipationController(
        AdmittedParties parties,
        QuestionProjection questions,
        SignOfLifeProjection signs,
        PresenceTable presences,
        Access access,
        Resources resources) {

    /**
     * Of every party that is awaited. What the reader may not know of does not count, in nobody's row; that somebody
     * was at a confidential meeting does.
     *
     * @param silent those that are, or those that are not; all when absent
     */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/participation")
    ResponseEntity<Page<Participation>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable Boolean silent,
            Actor actor,
            ListRequest list) {
        access.mustSee(actor, wijkaanpak);
        var reader = actor.organisation();
        var all = access.seesAll(actor, wijkaanpak);
        var asked = questions.of(wijkaanpak, reader, all);
        var attended = presences.of(wijkaanpak);
        var heard = signs.of(wijkaanpak, reader, all);
        var rows = parties.since(wijkaanpak).entrySet().stream()
                .map(party ->
                        Participation.of(party.getKey(), party.getValue(), asked, attended, heard.get(party.getKey())))
                .filter(row -> silent == null || row.silent() == silent)
                .toList();
        return resources.answer(
                list,
                page -> page.of(rows.stream(), Participation::organisation, OrganisationId::new),
                Participation::organisation);
    }
}
