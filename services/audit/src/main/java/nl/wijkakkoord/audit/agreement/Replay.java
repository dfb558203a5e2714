// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.audit.journal.EntryView;
import org.jspecify.annotations.Nullable;

/**
 * One step through the history of a wijkaanpak. Asked again for the same entry at the same journal size it is the same
 * for ever, to whoever may see the same. On a page it has at most as many of each of its lists as were asked for.
 *
 * @param journalSize number of journal entries it was answered at
 * @param changed what the entry changed in the agreements; nothing when the reader is not of its audience
 * @param agreements as they stood after it, to this reader
 * @param previous where the step before is; absent at the first entry
 * @param next where the step after is; absent at the last entry of a journal of that size
 * @param rest where its lists go on; absent on the last page
 */
public record Replay(
        UUID wijkaanpak,
        long journalSize,
        EntryView entry,
        List<AgreementChange> changed,
        List<Agreement> agreements,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String rest) {

    Replay on(ToldAgreements.Part page, @Nullable String goesOn) {
        return new Replay(
                wijkaanpak,
                journalSize,
                entry,
                page.of(changed.stream()),
                page.of(agreements.stream()),
                previous,
                next,
                goesOn);
    }

    boolean goesOnAfter(int items) {
        return agreements.size() > items || changed.size() > items;
    }
}
