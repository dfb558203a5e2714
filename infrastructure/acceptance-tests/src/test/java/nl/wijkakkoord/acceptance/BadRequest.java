// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkakkoord.localstack.story.Answer;

/**
 * A request that must be refused.
 *
 * @param what is wrong with it, in words
 * @param status that it must get
 * @param code that it must get
 * @param place the part of the input that the answer must name, and no other; null for none
 */
record BadRequest(String what, Request request, int status, String code, String place) {

    /** Input of which one part is wrong. */
    static BadRequest input(String what, Request request, String place) {
        return new BadRequest(what, request, 400, "input-invalid", place);
    }

    void check(Answer answer) {
        var problem = answer.json();
        var places = problem.path("errors")
                .valueStream()
                .map(error -> error.path(error.has("pointer") ? "pointer" : "parameter")
                        .asString())
                .toList();
        assertThat(answer.status()).as(this + new String(answer.body(), UTF_8)).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("type").asString()).isEqualTo("urn:wijkakkoord:problem:" + code);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(places).isEqualTo(place == null ? List.of() : List.of(place));
    }

    @Override
    public String toString() {
        return what + (place == null ? "" : " at " + place) + ": " + status + " " + code;
    }
}
