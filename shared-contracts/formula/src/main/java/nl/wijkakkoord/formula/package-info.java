// SPDX-License-Identifier: EUPL-1.2

/**
 * The formula of a definition ("woonlastenneutraliteit") as a pure function: no clock, no I/O, no dependency, no floating
 * point. Numbers are fractions, so a division is exact and a verdict never hangs on a rounding. The same formula with the
 * same inputs has the same result for ever; {@link nl.wijkakkoord.formula.Formula#FUNCTION} names the version of the
 * function that gave it. {@code vectors.json}, beside these classes in the jar, holds formulas with their results for
 * those who write their own implementation.
 *
 * <pre>
 * formula    = conjunction {"or" conjunction}
 * conjunction = negation {"and" negation}
 * negation   = "not" negation | comparison
 * comparison = sum [("&lt;=" | "&lt;" | "&gt;=" | "&gt;" | "=" | "!=") sum]
 * sum        = product {("+" | "-") product}
 * product    = factor {("*" | "/") factor}
 * factor     = "-" factor | primary
 * primary    = number ["[" unit "]"] | input | ("min" | "max" | "sum") "(" sum {"," sum} ")" | "(" formula ")"
 * number     = digit {digit} ["." digit {digit}]        at most 15 digits before the point and 9 after it
 * input      = letter {letter | digit | "_"}            lower case, at most 40
 * unit       = base {("*" | "/") base}
 * base       = "number" | "percent" | "count" | "cent" | "month" | "year" | "kWh" | "m2" | "m3" | "kg"
 * </pre>
 *
 * Spaces, tabs and line ends may stand between the parts. What is added, compared, or an argument of {@code min},
 * {@code max} or {@code sum} has one unit; {@code *} and {@code /} make a new one ({@code cent/kWh * kWh} is
 * {@code cent}). No unit is ever converted: {@code costs / 12 [month/year]} says it in the formula. Every part is
 * evaluated, also where one side of {@code and} or {@code or} would do, so no error stays hidden.
 */
package nl.wijkakkoord.formula;
