// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.story;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One request of a story, either {@code get} or {@code post}, and what must come of it. Any text may hold placeholders
 * such as {@code {wijkaanpak}}.
 *
 * @param say what happens, in words; a step without is not told
 * @param by the demo client that acts
 * @param get the path that is read; read again for a while, until the answer is as expected
 * @param post the path that is written to
 * @param upload what is sent instead of a body in JSON
 * @param status expected; absent: any of success, or of refusal when {@code refused} is given
 * @param refused the code of the refusal that is expected
 * @param awhile codes of refusals that pass when another service's facts have arrived: tried again for a while
 * @param remember names for values in the answer, by JSON pointer, for later steps
 * @param see part of the answer: objects may have more members, arrays have as many elements, in any order
 * @param answer what came of it, in words
 */
public record Step(
        String say,
        String by,
        String get,
        String post,
        JsonNode body,
        Upload upload,
        Integer status,
        String refused,
        List<String> awhile,
        Map<String, String> remember,
        JsonNode see,
        String answer) {

    /** A file with this text, in UTF-8. */
    public record Upload(String type, String text) {}

    public Step {
        if ((get == null) == (post == null)) {
            throw new IllegalArgumentException("A step reads or writes: " + say);
        }
        awhile = awhile == null ? List.of() : List.copyOf(awhile);
        remember = remember == null ? Map.of() : Map.copyOf(remember);
    }

    boolean reads() {
        return get != null;
    }
}
