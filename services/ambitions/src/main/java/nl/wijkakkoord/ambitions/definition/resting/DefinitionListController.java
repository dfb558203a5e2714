// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition.resting;

import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.Definition;
import nl.wijkakkoord.ambitions.definition.DefinitionItem;
import nl.wijkakkoord.ambitions.definition.DefinitionTable;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record DefinitionListController(
        Resources resources, History history, Access access, DefinitionTable table, RestingList resting) {

    /** @param term whose rivals are wanted; all terms when absent */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/definitions")
    ResponseEntity<Page<DefinitionItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable String term,
            Actor actor,
            ListRequest list) {
        return resources.list(wijkaanpak, actor, list, page -> table.of(wijkaanpak, term, page), DefinitionItem::id);
    }

    @Acts(Act.READS)
    @GetMapping("/definitions/{definition}/resting")
    ResponseEntity<Page<RestingItem>> resting(@PathVariable UUID definition, Actor actor, ListRequest list) {
        history.find(definition, Definition.FOLD, Moment.now(), actor);
        return resources.answer(list, page -> resting.on(definition, page), RestingItem::key);
    }

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/definition-findings")
    ResponseEntity<Page<DefinitionFinding>> findings(@PathVariable UUID wijkaanpak, Actor actor, ListRequest list) {
        access.mustSee(actor, wijkaanpak);
        return resources.answer(list, page -> resting.findings(wijkaanpak, page), DefinitionFinding::key);
    }
}
