// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.platform.words.KeptWords;
import nl.wijkakkoord.stakeholders.parties.map.Assessment.AssessmentWords;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentRequest.MapFilter;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has influence on the wijkaanpak and interest in it, on any day, by what is known now or was known then. */
@RestController
record StakeholderMapController(
        AssessmentTable table, ErasableTexts words, Access access, History history, Resources resources, Clock clock) {

    /**
     * What is on the map of the wijkaanpak, and on that of the own organisation.
     *
     * @param map one of these
     * @param validOn as it was on that day; absent: on the day of {@code asOf}, or today
     * @param asOf as it was known then
     */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/stakeholder-map")
    ResponseEntity<Page<MapItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable MapKind map,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            AsOf asOf,
            Actor actor,
            ListRequest list) {
        access.mustSee(actor, wijkaanpak);
        // Before it was started there was nothing to be told of.
        history.find(wijkaanpak, Wijkaanpak.FOLD, asOf.moment(), actor);
        var day = validOn == null ? dayOf(asOf) : validOn;
        var filter = new MapFilter(wijkaanpak, map, day, asOf.instant());
        return resources.answer(list, page -> items(filter, actor, page), MapItem::assessment);
    }

    private List<MapItem> items(MapFilter filter, Actor actor, PageRequest page) {
        return table.find(filter, actor.organisation(), page).stream()
                .map(row -> MapItem.of(
                        row,
                        words.read(row.assessment(), row.version(), actor.organisation())
                                .flatMap(KeptWords::salted)
                                .map(said -> said.as(AssessmentWords.class))))
                .toList();
    }

    private LocalDate dayOf(AsOf asOf) {
        return asOf.instant() == null ? LocalDate.now(clock) : DutchDay.of(asOf.instant());
    }
}
