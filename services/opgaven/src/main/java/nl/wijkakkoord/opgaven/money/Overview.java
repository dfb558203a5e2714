// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The money of a wijkaanpak, put together in eight ways, each of which adds up to the total.
 *
 * @param perMeasure what was promised to no measure has no key
 * @param perDomain by taakveld
 * @param perCover by kind of money; what is needed has no key
 * @param perPhase what was promised to no measure has no phase
 * @param shortfalls what was promised and is not there any more
 * @param outOfCover what does not count, or not here, and why
 */
public record Overview(
        UUID wijkaanpak,
        Sums total,
        List<Group> perOpgave,
        List<Group> perMeasure,
        List<Group> perDomain,
        List<Group> perOwner,
        List<Group> perScheme,
        List<Group> perCover,
        List<Group> perPhase,
        List<Group> perYear,
        List<Named> shortfalls,
        List<Named> outOfCover) {

    public static Overview of(UUID wijkaanpak, List<Entry> entries) {
        var all = Balance.of(entries);
        return new Overview(
                wijkaanpak,
                Sums.of(all),
                Group.by(all, Entry::opgave),
                Group.by(all, Entry::measure),
                Group.by(all, entry -> entry.source().taakveld()),
                Group.byOwner(all),
                Group.by(all, entry -> entry.source().scheme()),
                Group.by(all, Overview::cover),
                Group.by(all, Entry::phase),
                Group.by(all, Entry::year),
                Named.shortfalls(all),
                Named.outOfCover(all));
    }

    private static @Nullable String cover(Entry entry) {
        var cover = entry.source().cover();
        return cover == null ? null : cover.text();
    }
}
