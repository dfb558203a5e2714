// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.util.List;

/**
 * A formula in the language that is published as wijkakkoord-formula.
 *
 * @param function name and version of the function that evaluates it, for good
 */
public record DefinitionFormula(String text, List<FormulaInput> inputs, String function) {

    public DefinitionFormula {
        inputs = List.copyOf(inputs);
    }
}
