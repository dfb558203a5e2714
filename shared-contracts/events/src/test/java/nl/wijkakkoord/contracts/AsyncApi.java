// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the AsyncAPI document: one channel for each service's topic, one message for each event type. */
final class AsyncApi {
    private static final String BINDING_VERSION = "0.5.0";

    private AsyncApi() {}

    static JsonNode document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("asyncapi", "3.0.0");
        document.put("info", info());
        document.put("defaultContentType", "application/cloudevents+json");
        var channels = new TreeMap<String, Object>();
        var operations = new TreeMap<String, Object>();
        for (var service : services()) {
            channels.put(service, channel(service));
            operations.put("publish-" + service, inOrder("action", "send", "channel", ref("channels", service)));
        }
        document.put("channels", channels);
        document.put("operations", operations);
        var messages = new TreeMap<String, Object>();
        published().forEach(name -> messages.put(name, message(name)));
        var schemas = new TreeMap<String, Object>();
        var titles = new Titles();
        Schemas.published().forEach(name -> {
            var schema = (ObjectNode) Schemas.of(name).without(List.of("$schema", "$id"));
            titles.name(name, schema);
            schemas.put(name, schema);
        });
        document.put("components", inOrder("messages", messages, "schemas", schemas));
        return Json.MAPPER.valueToTree(document);
    }

    static List<String> services() {
        return Catalogue.names().stream()
                .map(AsyncApi::ownerOf)
                .filter(owner -> !Catalogue.OF_EVERY_SERVICE.contains(owner))
                .distinct()
                .toList();
    }

    /** What was said in an earlier version stays in the topics for ever. */
    private static Stream<String> published() {
        return Schemas.published().stream().filter(name -> !name.equals(Schemas.ENVELOPE));
    }

    private static String ownerOf(String name) {
        return name.split("\\.")[2];
    }

    private static Map<String, Object> info() {
        return inOrder(
                "title",
                "Wijkakkoord events",
                "version",
                "1.0.0",
                "description",
                "Every event is a CloudEvent in structured JSON mode, after the NL GOV profile for CloudEvents. Each is"
                        + " published at least once; first occurrences are in order within a key. Skip the types and"
                        + " the properties that you do not know.",
                "license",
                inOrder("name", "EUPL-1.2", "url", "https://eupl.eu/1.2/en/"));
    }

    private static Map<String, Object> channel(String service) {
        var topic = "wijkakkoord." + service;
        var messages = new TreeMap<String, Object>();
        published()
                .filter(name -> Catalogue.maySay(service, name))
                .forEach(name -> messages.put(name, ref("components/messages", name)));
        var kafka = inOrder(
                "topic",
                topic,
                "partitions",
                12,
                "topicConfiguration",
                inOrder("cleanup.policy", List.of("delete"), "retention.ms", -1),
                "bindingVersion",
                BINDING_VERSION);
        return inOrder("address", topic, "messages", messages, "bindings", Map.of("kafka", kafka));
    }

    private static Map<String, Object> message(String name) {
        var event = inOrder(
                "title",
                Titles.pascal(name) + "Data",
                "type",
                "object",
                "properties",
                inOrder("type", Map.of("const", name), "data", ref("components/schemas", name)));
        var key = inOrder(
                "type", "string", "format", "uuid", "description", "The wijkaanpak; without one, the aggregate.");
        return inOrder(
                "name",
                name,
                "contentType",
                "application/cloudevents+json",
                "payload",
                inOrder(
                        "title",
                        Titles.pascal(name),
                        "allOf",
                        List.of(ref("components/schemas", Schemas.ENVELOPE), event)),
                "bindings",
                Map.of("kafka", inOrder("key", key, "bindingVersion", BINDING_VERSION)),
                "examples",
                examples(name));
    }

    private static List<Object> examples(String name) {
        var examples = new ArrayList<Object>();
        for (var sample : Samples.names()) {
            if (Samples.contractOf(sample).equals(name)) {
                examples.add(inOrder("name", sample, "payload", envelope(name, Samples.read(sample))));
            }
        }
        return examples;
    }

    /** The sample of an envelope, around another event. */
    private static ObjectNode envelope(String name, JsonNode data) {
        var event = Catalogue.read(name, data).orElseThrow();
        var service =
                Catalogue.OF_EVERY_SERVICE.contains(ownerOf(name)) ? services().getFirst() : ownerOf(name);
        var envelope = (ObjectNode) Samples.read(Schemas.ENVELOPE);
        if (event.wijkaanpak() == null) {
            envelope.remove("wijkaanpak");
        } else {
            envelope.put("wijkaanpak", event.wijkaanpak().toString());
        }
        return envelope.put("source", "urn:nld:oin:00000001000000206000:systeem:" + service)
                .put("type", name)
                .put("organisation", event.by().organisation().value())
                .put("audience", event.audience().attribute())
                .<ObjectNode>set("time", data.get("at"))
                .set("data", data);
    }

    private static Map<String, Object> ref(String where, String name) {
        return Map.of("$ref", "#/" + where + "/" + name);
    }

    private static Map<String, Object> inOrder(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
