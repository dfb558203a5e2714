// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.request.PageRequest;

/**
 * A part of an answer that has several lists: of each as many, and all go on on the next page.
 *
 * @param from how many of each list were on the pages before
 * @param most of each list on this page
 */
record AgreementPage(int from, int most) {

    static AgreementPage of(PageRequest page) {
        return new AgreementPage(
                Optional.ofNullable(page.after(AgreementPage::items)).orElse(0), page.limit());
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
