// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

/** What can be wrong with a formula, or with the values it is asked about. */
public enum ProblemCode {
    /** Longer than {@value Formula#LONGEST} characters; the position is the first one too many. */
    FORMULA_TOO_LONG("formula-too-long"),
    /** More than {@value Formula#DEEPEST} brackets, functions, minus signs or "not" within each other. */
    FORMULA_TOO_DEEP("formula-too-deep"),
    /** A character, word or end of the text that cannot stand here. */
    UNEXPECTED("unexpected"),
    /** More digits than a number may have. */
    NUMBER_TOO_LONG("number-too-long"),
    UNKNOWN_UNIT("unknown-unit"),
    /** A base unit to a power above {@value Unit#HIGHEST_POWER}. */
    UNIT_TOO_HIGH("unit-too-high"),
    /** Quantities of different units are added or compared. */
    UNITS_DIFFER("units-differ"),
    /** Something that is true or false stands where a quantity is needed. */
    QUANTITY_NEEDED("quantity-needed"),
    /** A quantity stands where something is needed that is true or false. */
    CONDITION_NEEDED("condition-needed"),
    /** The formula names an input that is not declared. */
    UNKNOWN_INPUT("unknown-input"),
    /** An input is declared that the formula does not use. Has no position. */
    INPUT_NOT_USED("input-not-used"),
    /** More than {@value Formula#MOST_INPUTS} inputs. Has no position. */
    TOO_MANY_INPUTS("too-many-inputs"),
    /** An input's name is not of the right form, or is a word of the language. Has no position. */
    NAME_NOT_ALLOWED("name-not-allowed"),
    /** No value is given for an input. Has no position. */
    VALUE_MISSING("value-missing"),
    /** A value is given for something that is no input. Has no position. */
    VALUE_NOT_ASKED("value-not-asked"),
    /** A value has more than 15 digits before the decimal point or 9 after it. Has no position. */
    VALUE_OUT_OF_RANGE("value-out-of-range"),
    DIVISION_BY_ZERO("division-by-zero"),
    /** A result on the way has a numerator or denominator of more than {@value Fraction#LARGEST} bits. */
    RESULT_OUT_OF_RANGE("result-out-of-range");

    private final String code;

    ProblemCode(String code) {
        this.code = code;
    }

    /** The code on the wire, which never changes. */
    public String code() {
        return code;
    }
}
