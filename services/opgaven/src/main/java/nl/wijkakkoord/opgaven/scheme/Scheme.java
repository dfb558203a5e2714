// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import nl.wijkakkoord.contracts.opgaven.SchemeKind;

/**
 * Where money comes from.
 *
 * @param name in kebab-case, for good
 * @param source regulation or document that it rests on
 */
public record Scheme(String name, SchemeKind kind, String title, String source) {}
