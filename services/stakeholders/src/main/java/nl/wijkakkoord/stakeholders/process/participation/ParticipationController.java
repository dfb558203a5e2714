// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.platform.web.Pages;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
import nl.wijkakkoord.stakeholders.process.participation.Presences.Presence;
import nl.wijkakkoord.stakeholders.process.participation.SignsOfLife.Sign;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who takes part and who is silent. */
@RestController
record ParticipationController(
        AdmittedParties parties, Questions questions, SignsOfLife signs, Presences presences, Access access) {

    /**
     * Of every party. What the reader may not know of does not count, in nobody's row.
     *
     * @param silent those that are, or those that are not; all when absent
     */
    @GetMapping("/wijkaanpakken/{wijkaanpak}/participation")
    ResponseEntity<Page<Participation>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable Boolean silent,
            Actor actor,
            PageRequest page) {
        access.mustSee(actor, wijkaanpak);
        var after = page.after(OrganisationId::new);
        var asked = questions.of(wijkaanpak);
        var heard = signs.of(wijkaanpak);
        var seen = presences.of(wijkaanpak);
        var visible = Stream.of(
                        asked.stream().map(Question::audience),
                        heard.stream().map(Sign::audience),
                        seen.stream().map(Presence::audience))
                .flatMap(audiences -> audiences)
                .distinct()
                .filter(audience -> access.maySee(actor, wijkaanpak, audience))
                .collect(Collectors.toSet());
        var known = asked.stream()
                .filter(question -> visible.contains(question.audience()))
                .toList();
        var attended = seen.stream()
                .filter(presence -> visible.contains(presence.audience()))
                .toList();
        var last = heard.stream()
                .filter(sign -> visible.contains(sign.audience()))
                .collect(Collectors.toMap(
                        Sign::organisation, Sign::at, BinaryOperator.maxBy(Comparator.naturalOrder())));
        var rows = parties.since(wijkaanpak).entrySet().stream()
                .filter(party -> after == null || party.getKey().compareTo(after) > 0)
                .map(party ->
                        Participation.of(party.getKey(), party.getValue(), known, attended, last.get(party.getKey())))
                .filter(row -> silent == null || row.silent() == silent)
                .limit(page.rows())
                .toList();
        return Pages.answer(page, rows, row -> row.organisation().value());
    }
}
