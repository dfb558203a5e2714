// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import org.jspecify.annotations.Nullable;

/**
 * The words of a version of a definition.
 *
 * @param title the word as people write it
 * @param meaning what it means here
 * @param formula that says of figures whether they are so, null for a word that is not computed
 */
public record DefinitionText(
        String title, String meaning, @Nullable DefinitionFormula formula) {}
