// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A unit: base units, each to a power that is not 0. Units are equal when they are the same product, however written.
 */
public record Unit(Map<BaseUnit, Integer> powers) {
    /** A power is at most this, and at least its negative. */
    public static final int HIGHEST_POWER = 3;

    /** Without dimension: a share, a factor. */
    public static final Unit NUMBER = new Unit(Map.of());

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+([*/][A-Za-z0-9]+)*");
    private static final String NO_DIMENSION = "number";

    public Unit {
        powers = Map.copyOf(powers);
    }

    /**
     * @param text as in {@code cent/month}; see the package for the grammar, without spaces
     * @throws FormulaException unknown-unit or unit-too-high, without position
     */
    public static Unit of(String text) {
        return of(text, 0);
    }

    static Unit of(String text, int position) {
        if (!FORM.matcher(text).matches()) {
            throw new FormulaException(ProblemCode.UNKNOWN_UNIT, position, text);
        }
        var unit = NUMBER;
        var sign = 1;
        for (var word : text.split("(?<=[*/])|(?=[*/])", -1)) {
            if (word.equals("*") || word.equals("/")) {
                sign = word.equals("*") ? 1 : -1;
            } else {
                unit = unit.times(base(word, text, position), sign, position);
            }
        }
        return unit;
    }

    /** The one way in which this unit is written: {@code cent*count/month}, {@code number/year}. */
    public String text() {
        var above = words(1);
        var text = above.isEmpty() ? NO_DIMENSION : String.join("*", above);
        var below = words(-1);
        return below.isEmpty() ? text : text + "/" + String.join("/", below);
    }

    Unit times(Unit other, int position) {
        return times(other, 1, position);
    }

    Unit over(Unit other, int position) {
        return times(other, -1, position);
    }

    private static Unit base(String word, String text, int position) {
        return word.equals(NO_DIMENSION)
                ? NUMBER
                : BaseUnit.of(word)
                        .map(base -> new Unit(Map.of(base, 1)))
                        .orElseThrow(() -> new FormulaException(ProblemCode.UNKNOWN_UNIT, position, text));
    }

    private Unit times(Unit other, int sign, int position) {
        var product = new EnumMap<BaseUnit, Integer>(BaseUnit.class);
        product.putAll(powers);
        other.powers.forEach((base, power) -> product.merge(base, sign * power, Integer::sum));
        product.values().removeIf(power -> power == 0);
        if (product.values().stream().anyMatch(power -> Math.abs(power) > HIGHEST_POWER)) {
            throw new FormulaException(ProblemCode.UNIT_TOO_HIGH, position, other.text());
        }
        return new Unit(product);
    }

    private List<String> words(int sign) {
        var words = new ArrayList<String>();
        for (var base : BaseUnit.values()) {
            words.addAll(Collections.nCopies(Math.max(0, sign * powers.getOrDefault(base, 0)), base.word()));
        }
        return words;
    }
}
