// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.platform.testing.TestHttp.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What members of a wijkaanpak send over HTTP. */
final class RequestBodies {
    private RequestBodies() {}

    static Map<String, Object> choice(String theme, String status, String ground, String level) {
        var choice = new HashMap<String, Object>(Map.of(
                "theme", theme, "status", status, "ground", Map.of("kind", ground, "text", "Warmteprogramma 2026")));
        choice.put("level", level);
        return choice;
    }

    /** @param sources ambitions of single parties */
    static Map<String, Object> objective(String name, String theme, List<UUID> sources, Object... criteria) {
        return Map.of(
                "name", name,
                "theme", theme,
                "text", "Wat wij bereiken",
                "ambitions", sources,
                "criteria", List.of(criteria));
    }

    static Map<String, Object> homesOffGas(String target) {
        return body("""
            {"name": "woningen-van-het-gas", "indicator": "homes-off-gas", "text": "Woningen zonder aardgasaansluiting",
             "unit": "woning", "baseline": {"value": "12", "date": "2026-01-01"},
             "target": {"value": "%s", "date": "2030-12-31"}, "stages": [{"value": "100", "date": "2028-12-31"}],
             "method": "Verwijderde aansluitingen tellen", "source": "Register van de netbeheerder"}
            """, target);
    }

    static Map<String, Object> ambition(Object... objectives) {
        return Map.of("title", "Ambitie voor Zuid", "objectives", List.of(objectives));
    }
}
