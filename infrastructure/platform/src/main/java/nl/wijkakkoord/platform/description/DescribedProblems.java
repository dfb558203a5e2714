// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.description;

import static java.util.stream.Collectors.joining;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import nl.wijkakkoord.platform.problem.Messages;

/** The problems that operations answer with: those of every interface, and the refusals of one operation. */
record DescribedProblems(Messages words) {
    private static final ResourceBundle TEXT = ResourceBundle.getBundle("openapi", Messages.DUTCH);
    private static final Set<String> LATER = Set.of("409", "429", "503");

    /** What is answered with a status whatever was asked; {@link #of} refers to these. */
    static void addShared(Components components) {
        TEXT.keySet().stream()
                .filter(key -> key.startsWith("problem."))
                .map(key -> key.substring("problem.".length()))
                .sorted()
                .forEach(status -> components.addResponses(
                        "Problem" + status, answer(status, TEXT.getString("problem." + status))));
    }

    /** @param refusals of the operation, each as {@code status:code} */
    ApiResponse of(String status, List<String> refusals) {
        var own = refusals.stream()
                .filter(refusal -> refusal.startsWith(status + ":"))
                .map(refusal -> refusal.substring(status.length() + 1))
                .map(code -> "- `%s`: %s".formatted(code, words.of(Messages.DUTCH, code + ".title")))
                .collect(joining("\n"));
        return own.isEmpty()
                ? new ApiResponse().$ref("#/components/responses/Problem" + status)
                : answer(
                        status,
                        TEXT.getString("problem." + status) + "\n\n" + TEXT.getString("refusals") + "\n\n" + own);
    }

    private static ApiResponse answer(String status, String description) {
        var problem = new Schema<>(SpecVersion.V31).$ref("#/components/schemas/Problem");
        var answer = new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
        if (LATER.contains(status)) {
            answer.addHeaderObject("Retry-After", new Header().$ref("#/components/headers/Retry-After"));
        }
        return answer;
    }
}
