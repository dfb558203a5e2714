// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What was agreed on deciding, in the words of a Dutch civil servant. */
final class DutchProcedure {

    private DutchProcedure() {}

    static List<String> agreed(JsonNode question) {
        var procedure = question.get("procedure");
        var lines = new ArrayList<String>();
        lines.add(
                names(procedure.get("deciding")) + (procedure.get("deciding").size() == 1 ? " beslist" : " beslissen"));
        lines.add(rule(procedure.get("rule")));
        if (procedure.get("quorum").asInt() > 1) {
            lines.add("quorum: " + procedure.get("quorum").asInt() + " standpunten");
        }
        switch (procedure.get("silence").asString()) {
            case "AGREES_AFTER_NOTICE" -> lines.add("wie na aanzegging zwijgt, stemt in");
            case "NO_OBJECTION" -> lines.add("wie zwijgt, houdt niets tegen");
            default -> {}
        }
        if (question.get("alternatives").size() > 1) {
            lines.add(choice(procedure) + " tussen "
                    + DutchWords.and(List.copyOf(question.get("alternatives").propertyNames())));
        }
        return lines;
    }

    private static String choice(JsonNode procedure) {
        var choice = procedure.get("choice").asString().equals("RANKED") ? "keuze op volgorde" : "keuze op aantal";
        return choice + (procedure.get("tie").asString().equals("LOT") ? ", bij gelijke stand loting," : "");
    }

    private static String rule(JsonNode rule) {
        return switch (rule.get("kind").asString()) {
            case "UNANIMITY" -> "allen zijn akkoord";
            case "CONSENT_WITHOUT_OBJECTION" -> "niemand heeft bezwaar en ten minste één is akkoord";
            case "MAJORITY" -> "meer dan de helft van wie zich uitspreekt";
            case "QUALIFIED_MAJORITY" -> "ten minste " + share(rule) + " van allen";
            case "WEIGHTED_MAJORITY" ->
                "ten minste " + share(rule) + " van het gewicht (" + weights(rule.get("weights")) + ")";
            case "VETO" -> "veto van " + rule.get("party").asString() + DutchWords.sections(rule.get("sections"));
            case "ADVICE_HEARD" -> "advies gehoord van " + names(rule.get("advisers"));
            case "COUNT" -> "ten minste " + share(rule) + " van " + names(rule.get("segments"));
            default -> "samen: " + numbered(rule.get("rules"));
        };
    }

    private static String numbered(JsonNode rules) {
        return IntStream.range(0, rules.size())
                .mapToObj(i -> "(" + (i + 1) + ") " + rule(rules.get(i)))
                .collect(joining("; "));
    }

    private static String share(JsonNode rule) {
        return rule.get("numerator") + "/" + rule.get("denominator");
    }

    private static String weights(JsonNode weights) {
        return weights.properties().stream()
                .map(weight -> weight.getKey() + " " + weight.getValue())
                .collect(joining(", "));
    }

    private static String names(JsonNode list) {
        return DutchWords.and(DutchWords.texts(list));
    }
}
