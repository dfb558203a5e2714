// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.problem;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document, RFC 9457: the body of every answer with a status of 400 or more.
 *
 * @param type {@code urn:wijkakkoord:problem:<code>}
 * @param instance {@code urn:uuid:<correlation id>} of the request that failed
 * @param code stable, in kebab-case, for programs
 * @param errors every part of the input that was not right; null when the problem is not about the input
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "errors"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        @Nullable List<InvalidPart> errors) {}
