// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

final class DutchWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private DutchWords() {}

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
    }

    static String sections(JsonNode sections) {
        return sections.isEmpty() ? "" : " over " + and(texts(sections));
    }

    static String day(JsonNode day) {
        return DAY.format(LocalDate.parse(day.asString()));
    }
}
