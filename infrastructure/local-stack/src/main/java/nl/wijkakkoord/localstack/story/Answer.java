// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.story;

import java.net.http.HttpHeaders;
import nl.wijkakkoord.contracts.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What came back over HTTP. */
public record Answer(int status, HttpHeaders headers, byte[] body) {

    /** The body, or a missing node when it is no JSON. */
    public JsonNode json() {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    public boolean success() {
        return status >= 200 && status < 300;
    }

    /** The code of a problem; empty for every other answer. */
    public String problem() {
        return json().path("code").asString("");
    }
}
