// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.contracts.words.SaltedWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The versions of event types that are not said any more. What was recorded in them is read for ever: one step makes it
 * the next version, JSON to JSON, one event to one event, until it is the version of today.
 */
final class EarlierVersions {

    /**
     * @param type the next version
     * @param change makes its data of that of the version before; may change what it is given
     */
    private record Step(String type, UnaryOperator<ObjectNode> change) {}

    private static final Map<String, Step> STEPS = Map.ofEntries(
            toSecond("nl.wijkakkoord.subjects.subject-submitted", EarlierVersions::sayWhetherAmbitionIsCited),
            toSecond("nl.wijkakkoord.stakeholders.mandate-granted", mandateTerms()),
            toSecond("nl.wijkakkoord.stakeholders.mandate-corrected", mandateTerms()),
            to(3, "nl.wijkakkoord.stakeholders.mandate-corrected", data -> reasonAside(data, "mandate")),
            toSecond("nl.wijkakkoord.stakeholders.mandate-withdrawn", data -> reasonAside(data, "mandate")),
            toSecond("nl.wijkakkoord.stakeholders.membership-corrected", data -> reasonAside(data, "membership")),
            toSecond("nl.wijkakkoord.words.words-erased", UnaryOperator.identity()),
            toSecond("nl.wijkakkoord.stakeholders.attachment-erased", UnaryOperator.identity()),
            toSecond("nl.wijkakkoord.stakeholders.interest-withdrawn", UnaryOperator.identity()),
            toSecond("nl.wijkakkoord.decisions.round-cancelled", UnaryOperator.identity()),
            toSecond("nl.wijkakkoord.decisions.round-closing-moved", UnaryOperator.identity()),
            toSecond("nl.wijkakkoord.decisions.round-change-proposed", UnaryOperator.identity()),
            toSecond("nl.wijkakkoord.decisions.round-closed", EarlierVersions::leaveReasonsWhereTheyWereGiven),
            toSecond("nl.wijkakkoord.opgaven.input-received", EarlierVersions::receivedForTheParties),
            toSecond("nl.wijkakkoord.opgaven.input-adopted", data -> answered(data, "answer")),
            toSecond("nl.wijkakkoord.opgaven.input-not-adopted", data -> answered(data, "reason")));

    private EarlierVersions() {}

    private static Map.Entry<String, Step> toSecond(String name, UnaryOperator<ObjectNode> change) {
        return to(2, name, change);
    }

    private static Map.Entry<String, Step> to(int version, String name, UnaryOperator<ObjectNode> change) {
        return Map.entry(name + ".v" + (version - 1), new Step(name + ".v" + version, change));
    }

    static Set<String> names() {
        return STEPS.keySet();
    }

    /** The version of today; the name itself when there is no later one. */
    static String today(String name) {
        var step = STEPS.get(name);
        return step == null ? name : today(step.type);
    }

    /** The data in the version of today. What is no object is left as it is, for who reads it to refuse. */
    static JsonNode today(String name, JsonNode data) {
        var step = STEPS.get(name);
        return step != null && data instanceof ObjectNode object
                ? today(step.type, step.change.apply(object.deepCopy()))
                : data;
    }

    /** Before it was said, it followed from the type. */
    private static ObjectNode sayWhetherAmbitionIsCited(ObjectNode data) {
        var before = Set.of(
                SubjectType.PROCEDURE,
                SubjectType.OVERVIEW_OF_INTERESTS,
                SubjectType.DEFINITION,
                SubjectType.AMBITION,
                SubjectType.CRITERIA_CHANGE);
        return data.put("mustCiteAmbition", !before.contains(data.path("type").asString()));
    }

    private static ObjectNode receivedForTheParties(ObjectNode data) {
        var said = data.objectNode();
        said.set("occasion", ((ObjectNode) data.required("source")).remove("occasion"));
        said.set("text", data.remove("text"));
        data.set("readers", Json.MAPPER.valueToTree(Audience.ofWijkaanpak()));
        return refer(data, "input", 1, said);
    }

    private static ObjectNode answered(ObjectNode data, String property) {
        var said = data.objectNode();
        said.set("answer", data.remove(property));
        return refer(data, "input", 2, said);
    }

    private static ObjectNode reasonAside(ObjectNode data, String id) {
        var said = data.objectNode();
        said.set("reason", data.remove("reason"));
        return refer(data, id, 1, said);
    }

    /**
     * Words that were said in the event itself, before they stood beside it. Nobody keeps them there, so they read as erased
     * (ADR 0031). They had no salt: the digest is over one of zeros.
     */
    private static ObjectNode refer(ObjectNode data, String id, int version, ObjectNode said) {
        var words = UUID.fromString(data.required(id).asString());
        data.set("words", Json.MAPPER.valueToTree(new SaltedWords(said, "0".repeat(32)).ref(words, version)));
        return data;
    }

    private static ObjectNode leaveReasonsWhereTheyWereGiven(ObjectNode data) {
        data.path("positions").forEach(position -> {
            if (position instanceof ObjectNode object) {
                object.remove("reason");
            }
        });
        return data;
    }

    private static UnaryOperator<ObjectNode> mandateTerms() {
        return gather("terms", "subjects", "maximumCents", "from", "until", "grantingBody", "evidence");
    }

    /** Puts properties, as far as they are there, into one object of their own. */
    private static UnaryOperator<ObjectNode> gather(String into, String... properties) {
        return data -> {
            var gathered = data.objectNode();
            for (var property : properties) {
                if (data.has(property)) {
                    gathered.set(property, data.remove(property));
                }
            }
            data.set(into, gathered);
            return data;
        };
    }
}
