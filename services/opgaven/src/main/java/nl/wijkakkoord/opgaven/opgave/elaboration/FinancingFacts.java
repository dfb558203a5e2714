// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave.elaboration;

import java.util.UUID;

/** How opgaven are paid for. */
public interface FinancingFacts {

    /** Whether there is a financing plan, be it with a gap; also in the transaction in which it changes. */
    boolean planned(UUID opgave);
}
