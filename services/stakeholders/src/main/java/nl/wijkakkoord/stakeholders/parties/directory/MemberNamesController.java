// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.directory;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the members are called whom other answers, and events, name by their ids only. */
@RestController
record MemberNamesController(Directory directory, Access access) {

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String IDS = "^" + ID + "(," + ID + "){0,99}$";

    /** @param ids of members, comma-separated, a hundred at most; the answer has them in that order, once each */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/members/names")
    ResponseEntity<Page<MemberName>> names(
            @PathVariable UUID wijkaanpak,
            @RequestParam @Pattern(regexp = IDS) @Schema(example = "0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90") String ids,
            Actor actor) {
        access.mustSee(actor, wijkaanpak);
        var asked = Stream.of(ids.split(",")).map(UUID::fromString).distinct().toList();
        Map<UUID, MemberName> known = directory.of(wijkaanpak, asked).entrySet().stream()
                .map(entry -> new MemberName(
                        entry.getKey().member(),
                        entry.getKey().organisation(),
                        entry.getValue().name()))
                .collect(Collectors.toMap(MemberName::member, Function.identity()));
        return ResponseEntity.ok(new Page<>(asked.stream()
                .map(id -> known.getOrDefault(id, new MemberName(id, null, null)))
                .toList()));
    }
}
