// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import java.time.Instant;
import java.time.LocalDateTime;
import nl.wijkakkoord.platform.language.InWords;
import nl.wijkakkoord.platform.timeline.DutchDay;

/** What stands in a cell, as people in the Netherlands read it in a sentence. */
final class DutchWords {

    private DutchWords() {}

    static String of(Cell cell) {
        return switch (cell) {
            case Cell.Text it -> it.text();
            case Cell.Number it -> it.named();
            case Cell.Amount it -> InWords.DUTCH.amount(it.cents());
            case Cell.Day it -> InWords.DUTCH.day(it.day());
            case Cell.Moment it -> InWords.DUTCH.moment(it.moment());
            case Cell.Count it -> String.valueOf(it.count());
        };
    }

    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, DutchDay.ZONE);
    }
}
