// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition.resting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about a definition that asks for attention.
 *
 * @param code {@code plain-language-missing}: residents can read nothing of the version in force; {@code
 *     rests-on-changed-definition}: the objective cites a version that is not, or no longer, in force
 * @param version of the definition that it is about
 */
record DefinitionFinding(
        String code,
        UUID definition,
        String term,
        int version,
        @Nullable UUID ambition,
        @Nullable String objective,
        @JsonIgnore String key) {}
