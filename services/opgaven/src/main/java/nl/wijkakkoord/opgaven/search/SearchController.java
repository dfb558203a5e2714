// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.search;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.search.Found;
import nl.wijkakkoord.platform.search.Search;
import nl.wijkakkoord.platform.web.FoundPage;
import nl.wijkakkoord.platform.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record SearchController(Search search) {

    /** @param q words that what is found has all of */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/search")
    ResponseEntity<FoundPage> find(
            @PathVariable UUID wijkaanpak,
            @RequestParam @NotBlank @Size(max = 200) String q,
            Actor actor,
            PageRequest page) {
        var answer = search.find(wijkaanpak, q, actor, page);
        return Pages.answer(page, answer.rows(), Found::place, found -> new FoundPage(found.items(), answer.leftOut()));
    }
}
