// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.request.PageRequest;

/**
 * What there is to tell of a moment, of which each answer tells a part: what it says of each is looked up as it is told.
 *
 * @param withheld as {@link AgreementReport} has it
 */
record ToldAgreements(UUID wijkaanpak, Instant asOf, long journalSize, Agreements agreements, List<Long> withheld) {

    /**
     * A part of an answer that has several lists: of each as many, and all go on on the next page.
     *
     * @param from how many of each list were on the pages before
     * @param most of each list on this page
     */
    record Part(int from, int most) {

        static Part of(PageRequest page) {
            return new Part(Optional.ofNullable(page.after(Part::items)).orElse(0), page.limit());
        }

        private static int items(String cursor) {
            if (!cursor.matches("[1-9]\\d{0,8}")) {
                throw new IllegalArgumentException(cursor);
            }
            return Integer.parseInt(cursor);
        }

        /** How many of each list were told with it. */
        int until() {
            return from + most;
        }

        <T> List<T> of(Stream<T> list) {
            return list.skip(from).limit(most).toList();
        }
    }

    AgreementReport on(Part page) {
        return new AgreementReport(
                wijkaanpak,
                asOf,
                journalSize,
                page.of(agreements.agreements()),
                page.of(agreements.acts()),
                page.of(withheld.stream()));
    }

    boolean goesOnAfter(int items) {
        return agreements.hasMoreThan(items) || withheld.size() > items;
    }
}
