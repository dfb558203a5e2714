// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.text.Normalizer;
import java.util.function.BiConsumer;
import nl.wijkakkoord.platform.request.Characters;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Brings what callers write into the one form in which it can be stored, hashed and compared: text in Unicode
 * normalisation form C, with U+000A between lines and without what cannot be seen, nothing
 * but blanks as no text, whole numbers that every JSON reader can hold.
 */
final class Texts {
    private static final long LARGEST = (1L << 53) - 1;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private final BiConsumer<JsonPointer, Misspelling> refuse;

    /** @param refuse is told the place of everything that cannot be brought into form, and what is wrong */
    Texts(BiConsumer<JsonPointer, Misspelling> refuse) {
        this.refuse = refuse;
    }

    JsonNode inForm(JsonPointer here, JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                var object = NODES.objectNode();
                for (var field : node.properties()) {
                    var place = here.appendProperty(field.getKey());
                    object.set(text(place, field.getKey()), inForm(place, field.getValue()));
                }
                yield object;
            }
            case ARRAY -> {
                var array = NODES.arrayNode();
                for (var item : node) {
                    array.add(inForm(here.appendIndex(array.size()), item));
                }
                yield array;
            }
            case STRING -> NODES.stringNode(text(here, node.stringValue()));
            case NUMBER -> number(here, node);
            default -> node;
        };
    }

    private String text(JsonPointer here, String text) {
        Misspelling.of(text).ifPresent(found -> refuse.accept(here, found));
        return Characters.isBlank(text)
                ? ""
                : Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }

    private JsonNode number(JsonPointer here, JsonNode node) {
        var fits = !node.isIntegralNumber()
                || node.canConvertToLong() && -LARGEST <= node.longValue() && node.longValue() <= LARGEST;
        if (fits) {
            return node;
        }
        refuse.accept(here, new Misspelling("number-too-large"));
        return NODES.numberNode(0);
    }
}
