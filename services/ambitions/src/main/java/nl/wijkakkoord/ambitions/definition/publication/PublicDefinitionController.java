// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition.publication;

import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.Definition;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What words mean in a wijkaanpak, told to residents (row 1-13): without a token, and nothing but what was made public.
 */
@RestController
record PublicDefinitionController(History history, Resources resources, PublicDefinitionList list) {

    @Acts(Act.READS_PUBLIC)
    @GetMapping("/public/definitions/{definition}")
    ResponseEntity<PublicDefinition> read(@PathVariable UUID definition, Moment moment) {
        var found = history.readPublic(definition, moment, Definition.FOLD)
                .filter(folded -> folded.state().plain() != null)
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
        return Answers.of(found, PublicDefinition.of(found.state()));
    }

    /** A wijkaanpak that told residents nothing is as unknown here as one that is not there. */
    @Acts(Act.READS_PUBLIC)
    @GetMapping("/public/wijkaanpakken/{wijkaanpak}/definitions")
    ResponseEntity<Page<PublicDefinitionItem>> list(@PathVariable UUID wijkaanpak, ListRequest asked) {
        if (!list.tellsResidents(wijkaanpak)) {
            throw new RefusedException(RequestRefusal.UNKNOWN_RESOURCE);
        }
        return resources.answer(asked, page -> list.of(wijkaanpak, page), PublicDefinitionItem::definition);
    }
}
