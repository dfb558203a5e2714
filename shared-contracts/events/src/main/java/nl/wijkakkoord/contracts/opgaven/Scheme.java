// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.util.List;

/**
 * Where money comes from.
 *
 * @param name in kebab-case, for good
 * @param source regulation or document that it rests on
 * @param editions as it was published over time, each with the days on which one applies by it; none where nothing of the kind
 *     was entered
 */
public record Scheme(String name, SchemeKind kind, String title, String source, List<SchemeEdition> editions) {}
