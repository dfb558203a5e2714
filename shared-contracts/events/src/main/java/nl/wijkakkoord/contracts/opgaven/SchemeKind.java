// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

/** What kind of money a scheme gives: it decides whether its owner confirms it or somebody else grants it. */
public enum SchemeKind {
    OWN_MEANS,
    SUBSIDY_OF_RIJK,
    SUBSIDY_OF_PROVINCE,
    LOAN,
    FUND;

    /** Such money is there when it is granted, whatever who receives it says. */
    public boolean isSubsidy() {
        return this == SUBSIDY_OF_RIJK || this == SUBSIDY_OF_PROVINCE;
    }
}
