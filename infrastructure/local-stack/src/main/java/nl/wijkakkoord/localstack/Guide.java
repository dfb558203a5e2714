// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack;

import java.util.Optional;

/** What a newcomer reads when everything is up: where things are, and what to try. */
final class Guide {

    private static final String WHERE = """

        Everything is up:
          identity provider  %1$s
          stakeholders       %2$s/stakeholders/v1/openapi.json
          ambitions          %6$s/ambitions/v1/openapi.json
          opgaven            %7$s/opgaven/v1/openapi.json
          decisions          %3$s/decisions/v1/openapi.json
          audit              %4$s/audit/v1/openapi.json
          overview           %8$s/overview/v1/openapi.json

        A token, good for a quarter of an hour (other members: demo-organisations.yml):
          TOKEN=$(curl -s -u gemeente-projectleider:demo-gemeente-projectleider -d grant_type=client_credentials %1$s/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')

        Three things to try:
        """;

    private static final String AFTER_THE_STORY = """
          curl -s -H "Authorization: Bearer $TOKEN" %4$s/audit/v1/wijkaanpakken/%5$s/agreements.txt
          curl -s -H "Authorization: Bearer $TOKEN" '%2$s/stakeholders/v1/wijkaanpakken/%5$s/members?role=board-member'
          curl -s -N -m 5 -H "Authorization: Bearer $TOKEN" %4$s/audit/v1/wijkaanpakken/%5$s/entries/stream
        """;

    private static final String WITHOUT_STORY = """
          curl -s -H "Authorization: Bearer $TOKEN" -H "Idempotency-Key: $(date +%%s%%N)" -H 'Content-Type: application/json' -d '{"name":"Mijn wijkaanpak","initiatorName":"Gemeente Apeldoorn","area":{"municipality":"GM0200","year":2025,"codes":["WK020001"]},"contact":{"name":"Projectbureau","email":"projectbureau@gemeente.example"}}' %2$s/stakeholders/v1/wijkaanpakken
          curl -s -H "Authorization: Bearer $TOKEN" %2$s/stakeholders/v1/wijkaanpakken
          curl -s -H "Authorization: Bearer $TOKEN" %3$s/decisions/v1/tasks
        """;

    private static final String DATA = """

        The data are in %1$s, the logs in %1$s/logs.
        Ctrl-C stops everything; ./run continues on the same data, ./run --fresh starts over.
        """;

    private Guide() {}

    /** @param wijkaanpak the id of the story's, if it was told */
    static String of(LocalStack stack, Optional<String> wijkaanpak) {
        var services = stack.services();
        return (WHERE + wijkaanpak.map(id -> AFTER_THE_STORY).orElse(WITHOUT_STORY))
                        .formatted(
                                stack.identity().issuer(),
                                services.get("stakeholders"),
                                services.get("decisions"),
                                services.get("audit"),
                                wijkaanpak.orElse(""),
                                services.get("ambitions"),
                                services.get("opgaven"),
                                services.get("overview"))
                + DATA.formatted(stack.data());
    }
}
