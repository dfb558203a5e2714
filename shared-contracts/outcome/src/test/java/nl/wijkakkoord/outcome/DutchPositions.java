// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Who said what, and what else there was, in the words of a Dutch civil servant. */
final class DutchPositions {

    private final JsonNode question;

    private DutchPositions(JsonNode question) {
        this.question = question;
    }

    static List<String> said(JsonNode question) {
        return new DutchPositions(question).lines();
    }

    private List<String> lines() {
        var parties = new LinkedHashSet<>(DutchWords.texts(question.at("/procedure/deciding")));
        parties.addAll(question.get("positions").propertyNames());
        parties.addAll(DutchWords.texts(question.get("left")));
        parties.addAll(DutchWords.texts(question.get("setAside")));
        var lines = new ArrayList<>(parties.stream().map(this::party).toList());
        question.get("facts").properties().forEach(fact -> lines.add(fact.getKey() + ": " + state(fact.getValue())));
        question.get("counts").properties().forEach(count -> lines.add(count(count.getKey(), count.getValue())));
        if (question.has("lot")) {
            lines.add("de loting viel op " + question.get("lot").asString());
        }
        return lines;
    }

    private String party(String party) {
        var position = question.get("positions").get(party);
        var said = position == null ? "zwijgt" : position(position);
        return party + ": " + said
                + (DutchWords.texts(question.get("left")).contains(party) ? ", vertrokken" : "")
                + (DutchWords.texts(question.get("setAside")).contains(party) ? ", buiten beschouwing gelaten" : "")
                + (question.get("noticed").has(party)
                        ? ", kon na aanzegging antwoorden tot en met "
                                + DutchWords.day(question.at("/noticed").get(party))
                        : "");
    }

    private String position(JsonNode position) {
        return switch (position.get("stance").asString()) {
            case "AGREES" -> "akkoord" + ranking(position);
            case "AGREES_UNDER_CONDITIONS" ->
                "akkoord" + ranking(position) + " als "
                        + DutchWords.and(position.get("conditions")
                                .valueStream()
                                .map(DutchPositions::condition)
                                .toList());
            case "AGREES_UNDER_RESERVATION" ->
                "akkoord" + ranking(position) + " onder voorbehoud" + reservation(position.get("reservation"));
            case "ASKS_CHANGE" -> "wil een wijziging" + about(position);
            case "OBJECTS" -> "bezwaar" + about(position);
            case "ABSTAINS" -> "onthoudt zich";
            default -> "geeft advies";
        };
    }

    private String ranking(JsonNode position) {
        if (question.get("alternatives").size() == 1) {
            return "";
        }
        var alike = question.at("/procedure/choice").asString().equals("RANKED") ? " gelijk met " : " en ";
        return " met "
                + position.get("ranking")
                        .valueStream()
                        .map(group -> String.join(alike, DutchWords.texts(group)))
                        .collect(joining(", dan "));
    }

    private static String condition(JsonNode condition) {
        return condition.has("party")
                ? condition.get("party").asString() + " akkoord is"
                : condition.get("fact").asString() + " vaststaat";
    }

    private static String reservation(JsonNode reservation) {
        return switch (reservation.get("state").asString()) {
            case "LIFTED" -> " tot en met " + DutchWords.day(reservation.get("until")) + ", dat is opgeheven";
            case "REFUSED" -> ", en dat is geweigerd";
            default -> " tot en met " + DutchWords.day(reservation.get("until"));
        };
    }

    private static String about(JsonNode position) {
        var alternatives = DutchWords.texts(position.get("about"));
        return (alternatives.isEmpty() ? "" : " tegen " + DutchWords.and(alternatives))
                + DutchWords.sections(position.get("sections"));
    }

    private static String state(JsonNode state) {
        return switch (state.asString()) {
            case "HOLDS" -> "staat vast";
            case "FAILED" -> "gaat niet door";
            case "NO_LONGER" -> "staat niet meer vast";
            default -> "staat nog niet vast";
        };
    }

    private static String count(String segment, JsonNode count) {
        return segment + ": van " + count.get("of") + " zijn akkoord "
                + count.get("agreeing").properties().stream()
                        .map(each -> each.getValue() + " (" + each.getKey() + ")")
                        .collect(joining(", "));
    }
}
