// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

/**
 * How large amounts are, and of how many parts a sum is made, so that every sum is a number that JSON carries exactly: below
 * 2^53 (ours; RFC 8259, section 6). Amounts are whole euro cents.
 */
public final class Amounts {
    /** Ten billion euro: the most that one amount is. */
    public static final long MOST = 1_000_000_000_000L;

    /**
     * The most that there are of one kind in one wijkaanpak: lines that were entered, lines that offers made, needs; and estimates of one
     * opgave. Lines
     * of both kinds together are 8,000, and 8,000 times the most is 8 × 10^15, below 2^53 ≈ 9.007 × 10^15. It is counted
     * without a lock: what is entered at the same moment may go beyond it, by a thousand before a sum would be too large.
     */
    public static final int MOST_PARTS = 4_000;

    private Amounts() {}
}
