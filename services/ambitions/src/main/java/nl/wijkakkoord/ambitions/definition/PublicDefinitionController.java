// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import java.util.UUID;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.platform.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What words mean in a wijkaanpak, told to residents: without a token, and nothing but what was made public. */
@RestController
record PublicDefinitionController(Definitions definitions, DefinitionTable table) {

    @GetMapping("/public/definitions/{definition}")
    ResponseEntity<PublicDefinition> read(@PathVariable UUID definition, Moment moment) {
        var folded = definitions.published(definition, moment);
        var state = folded.state();
        var about = state.plain().version();
        var inForce =
                state.inForce().filter(version -> version.number() == about).isPresent();
        return Answers.of(folded, PublicDefinition.of(state.plain(), inForce));
    }

    /** A wijkaanpak that told residents nothing is as unknown here as one that is not there. */
    @GetMapping("/public/wijkaanpakken/{wijkaanpak}/definitions")
    ResponseEntity<Page<PublicDefinitionItem>> list(@PathVariable UUID wijkaanpak, PageRequest page) {
        if (!table.tellsResidents(wijkaanpak)) {
            throw new RefusedException(RequestRefusal.UNKNOWN_RESOURCE);
        }
        return Pages.answer(
                page,
                table.published(wijkaanpak, page),
                item -> item.definition().toString());
    }
}
