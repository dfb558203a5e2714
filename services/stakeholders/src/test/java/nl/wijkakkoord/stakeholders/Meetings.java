// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.platform.testing.TestHttp.body;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;

/** Meetings that the municipality calls, and what is told of them. */
record Meetings(Story story) {
    static final String NOTES = "Mevrouw wil verhuizen";

    static Map<String, Object> calling(String kind, String audience) {
        return body("""
            {"kind": "%s", "on": "%s", "title": "Startbijeenkomst", "place": "Buurthuis", "audience": "%s"}
            """, kind, Story.today(), audience);
    }

    static Map<String, Object> recording(UUID present) {
        return Map.of(
                "on", Story.today(),
                "present", List.of(present),
                "outcomes", List.of("Wij beginnen."),
                "priorities", List.of(Map.of("organisation", ASSOCIATION.value(), "text", "Betaalbaarheid")),
                "workingAgreements", List.of("Elke twee weken overleg."),
                "notes", NOTES);
    }

    UUID call(String kind, String audience) {
        return story.post("/meetings", MUNICIPALITY, calling(kind, audience)).id();
    }

    /** The refusal, empty for none. */
    String record(OrganisationId organisation, UUID meeting, UUID present) {
        return story.post("/meetings/" + meeting + "/record", organisation, recording(present))
                .problem();
    }

    void cancel(UUID meeting) {
        story.post("/meetings/" + meeting + "/cancellation", MUNICIPALITY, Map.of("reason", "Niemand kan"));
    }
}
