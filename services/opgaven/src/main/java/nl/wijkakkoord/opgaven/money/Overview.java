// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.util.List;
import java.util.UUID;

/**
 * The money of a wijkaanpak, put together in five ways, each of which adds up to the total.
 *
 * @param perDomain by taakveld
 * @param perPhase what was promised to no measure has no phase
 */
public record Overview(
        UUID wijkaanpak,
        Sums total,
        List<Group> perOpgave,
        List<Group> perDomain,
        List<Group> perOwner,
        List<Group> perPhase,
        List<Group> perYear) {

    public static Overview of(UUID wijkaanpak, List<Entry> entries) {
        return new Overview(
                wijkaanpak,
                Sums.of(entries),
                Group.by(entries, Entry::opgave),
                Group.by(entries, Entry::taakveld),
                Group.by(entries, Entry::owner),
                Group.by(entries, Entry::phase),
                Group.by(entries, Entry::year));
    }
}
