// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An outcome in the words of a Dutch civil servant. */
final class DutchOutcome {

    private static final Map<String, String> FINDINGS = Map.ofEntries(
            entry("left-without-position", "vertrokken zonder standpunt"),
            entry("set-aside-without-position", "buiten beschouwing gelaten zonder standpunt"),
            entry("silence-agrees", "stemt zwijgend in"),
            entry("reservation-open", "voorbehoud nog open"),
            entry("quorum-reached", "quorum gehaald"),
            entry("quorum-not-reached", "quorum niet gehaald, zonder standpunt"),
            entry("nobody-agrees", "niemand is akkoord"),
            entry("objection", "bezwaar"),
            entry("change-asked", "wijziging gewenst"),
            entry("condition-not-met", "voorwaarde niet vervuld"),
            entry("reservation-refused", "voorbehoud geweigerd"),
            entry("reservation-lapsed", "voorbehoud verlopen"),
            entry("abstention", "onthouding"),
            entry("other-alternative", "spreekt over een ander alternatief"),
            entry("no-position", "geen standpunt"),
            entry("silence-does-not-object", "zwijgt, geen bezwaar"),
            entry("all-agree", "allen akkoord"),
            entry("no-objection", "geen bezwaar, akkoord"),
            entry("share-reached", "aandeel gehaald"),
            entry("share-not-reached", "aandeel niet gehaald"),
            entry("veto", "veto"),
            entry("advice-heard", "advies gehoord"),
            entry("advice-not-heard", "advies niet gehoord"),
            entry("count-reached", "telling gehaald"),
            entry("count-not-reached", "telling niet gehaald"),
            entry("one-choice-only", "akkoord met één alternatief"),
            entry("outweighed", "een ander krijgt de voorkeur"),
            entry("chosen-by-lot", "door loting gekozen"),
            entry("not-chosen-by-lot", "door loting niet gekozen"),
            entry("tie", "gelijke stand"),
            entry("cycle", "kring van voorkeuren"));

    private DutchOutcome() {}

    static List<String> found(JsonNode outcome) {
        var outcomes = outcome.get("outcomes");
        return outcomes.properties().stream()
                .flatMap(each -> {
                    var agreed = each.getValue().get("agreed").asBoolean() ? "**akkoord**" : "**geen akkoord**";
                    return Stream.concat(
                            Stream.of(outcomes.size() == 1 ? agreed : each.getKey() + ": " + agreed),
                            each.getValue().get("findings").valueStream().map(DutchOutcome::finding));
                })
                .toList();
    }

    private static String finding(JsonNode finding) {
        var rule = finding.has("rule") ? "(" + finding.get("rule") + ") " : "";
        return rule + FINDINGS.get(finding.get("code").asString()) + who(finding) + " (" + count(finding) + " van "
                + finding.get("outOf") + ")";
    }

    /** Nobody is named where it is all of them or none. */
    private static String who(JsonNode finding) {
        var parties = DutchWords.texts(finding.get("parties"));
        if (finding.has("segment")) {
            return " bij " + finding.get("segment").asString();
        }
        return parties.isEmpty() || parties.size() == finding.get("outOf").asInt()
                ? ""
                : ": " + DutchWords.and(parties);
    }

    private static int count(JsonNode finding) {
        return finding.path("count").asInt(finding.get("parties").size());
    }
}
