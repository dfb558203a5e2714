// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.opgaven.SchemeKind;

/** What kind of money it is (row 2-25). A loan pays, and covers nothing: it is to be paid back, and is shown apart (ADR 0032). */
public enum CoverKind {
    OWN_MEANS,
    GRANT,
    FUND,
    /** Offered if the parties agreed in time. */
    CONTRIBUTION,
    LOAN;

    /** @param offered whether an offer made it */
    public static CoverKind of(SchemeKind kind, boolean offered) {
        return switch (kind) {
            case OWN_MEANS -> offered ? CONTRIBUTION : OWN_MEANS;
            case SUBSIDY_OF_RIJK, SUBSIDY_OF_PROVINCE -> GRANT;
            case FUND -> FUND;
            case LOAN -> LOAN;
        };
    }

    /** As it is written. */
    public String text() {
        return Json.nameOf(this);
    }
}
