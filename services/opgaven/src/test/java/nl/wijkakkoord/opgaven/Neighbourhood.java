// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.RunningOpgaven.stack;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.Ground;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeChosen;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeDropped;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeWithdrawn;
import nl.wijkakkoord.contracts.ambitions.ThemeStatus;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.participation.testing.TestNeighbourhood;
import tools.jackson.databind.JsonNode;

/** A wijkaanpak of a test's own, with the theme klimaatadaptatie. */
public final class Neighbourhood extends TestNeighbourhood {
    public static final String THEME = "klimaatadaptatie";

    public Neighbourhood(OrganisationId... parties) {
        super(stack);
        for (var party : parties) {
            admit(party, PartyKind.MUNICIPALITY, MemberRole.PROJECT_MEMBER);
        }
        choose(THEME);
    }

    /** The wijkaanpak takes the theme along. */
    public void choose(String theme) {
        var themes = UUID.randomUUID();
        var wish = new Ground(Ground.Kind.WISH, "Wens van bewoners");
        var chosen = new ChosenTheme(theme, theme, ThemeStatus.WANT, wish, null, List.of());
        tell(
                "ambitions",
                themes,
                new ThemeChosen(themes, wijkaanpak, chosen, 1, all(), by(Example.MUNICIPALITY), now()));
    }

    /** Who added it to the catalogue takes the theme back, when it is taken along no more. */
    public void withdrawTheme(String theme) {
        var themes = UUID.randomUUID();
        var by = by(Example.MUNICIPALITY);
        tell("ambitions", themes, new ThemeDropped(themes, wijkaanpak, theme, "Niet nodig", all(), by, now()));
        tell("ambitions", themes, new ThemeWithdrawn(themes, wijkaanpak, theme, "Dubbel", all(), by, now()));
    }

    /** The municipality proposes an opgave. */
    public UUID propose(String title) {
        return post(Example.MUNICIPALITY, "/opgaven", """
            {"theme": "klimaatadaptatie", "title": "%s", "description": "Schaduw en water tegen de hitte."}
            """.formatted(title)).id();
    }

    /** The parties take it up. */
    public void take(UUID opgave) {
        decide(opgave, true, null);
    }

    /** The parties take it up, or reject it for that reason. */
    public void decide(UUID opgave, boolean chosen, String reason) {
        var choice = new HashMap<String, Object>(Map.of("opgave", opgave, "chosen", chosen));
        choice.put("reason", reason);
        var put = post(
                Example.MUNICIPALITY, "/choices", Map.of("title", "Te verbinden opgaven", "opgaven", List.of(choice)));
        decide(subject(get(Example.MUNICIPALITY, "/choices/" + put.id()).json()), true);
    }

    public static SubjectRef subject(JsonNode of) {
        return Json.MAPPER.treeToValue(of.path("subject"), SubjectRef.class);
    }

    public static Instant now() {
        return stack.now();
    }
}
