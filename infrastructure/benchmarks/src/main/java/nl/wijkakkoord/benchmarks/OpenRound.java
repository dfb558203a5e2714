// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.localstack.story.Memory;

/** A round in which positions can be taken, and taken again. */
public record OpenRound(UUID wijkaanpak, UUID id, String digest, List<Speaker> speakers) {

    /** In {@code benchmark-round.yml}. */
    static final List<String> SPEAKERS = List.of("gemeente-wethouder", "corporatie-directeur");

    /** That of the story that was told. */
    static OpenRound of(Memory told, List<String> clients) {
        var speakers = clients.stream()
                .map(client -> new Speaker(client, uuid(told, client + ".member"), uuid(told, client + ".mandate")))
                .toList();
        return new OpenRound(uuid(told, "wijkaanpak"), uuid(told, "round"), told.text("{digest}"), speakers);
    }

    String path() {
        return "/decisions/v1/rounds/" + id;
    }

    /** Another one each time, for the same once more would be no act. */
    BodyPublisher position(Speaker speaker) {
        return BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(Map.of(
                "digest", digest, "stance", "agrees", "reason", UUID.randomUUID(), "mandate", speaker.mandate())));
    }

    private static UUID uuid(Memory told, String name) {
        return UUID.fromString(told.get(name).asString());
    }
}
