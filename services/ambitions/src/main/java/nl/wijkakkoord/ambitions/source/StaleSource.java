// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.source;

import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * Something that an objective rests on and that says something else by now, so that the objective is to be looked at again.
 *
 * @param objective name of it
 * @param source id of what it rests on
 * @param version of a definition that it cites, null for other kinds
 * @param norm that the objective of an opgave has now; it takes effect here by an agreed change of criteria
 */
public record StaleSource(
        String objective,
        SourceKind kind,
        UUID source,
        @Nullable Integer version,
        @Nullable Criterion norm) {}
