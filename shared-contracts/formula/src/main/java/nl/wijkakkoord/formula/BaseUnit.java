// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

import java.util.Arrays;
import java.util.Optional;

/** What units are made of. A name is never renamed or given another meaning. */
public enum BaseUnit {
    /** Euro cents. */
    CENT("cent"),
    KWH("kWh"),
    M2("m2"),
    /** Of natural gas, say. */
    M3("m3"),
    /** Of CO2, say. */
    KG("kg"),
    /** Of things that are counted: homes, parties, answers. */
    COUNT("count"),
    PERCENT("percent"),
    MONTH("month"),
    YEAR("year");

    private final String word;

    BaseUnit(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Optional<BaseUnit> of(String word) {
        return Arrays.stream(values()).filter(base -> base.word.equals(word)).findAny();
    }
}
