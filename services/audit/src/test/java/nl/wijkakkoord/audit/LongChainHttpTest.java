// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import static nl.wijkakkoord.audit.Neighbourhood.*;
import static nl.wijkakkoord.audit.RunningAudit.audit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.wijkakkoord.audit.journal.JournalReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A wijkaanpak whose history is larger than one answer should ever hold. */
class LongChainHttpTest extends Auditing {
    private static final int DRAFTS = 40;
    private static final int ENTRIES = DRAFTS + 3;
    private static final int FOUR_MEGABYTES = 4 << 20;

    @BeforeEach
    void many_large_drafts() {
        for (var i = 1; i <= DRAFTS; i++) {
            stakeholders(zuid.largeDraft(i));
        }
        decisions(zuid.opened(NOON));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> reader().numbered(zuid.wijkaanpak(), ENTRIES, Long.MAX_VALUE)
                        .isPresent());
    }

    @Test
    void a_page_of_large_entries_is_short_and_the_pages_together_have_all() {
        // Given
        var path = "/audit/v1/wijkaanpakken/" + zuid.wijkaanpak() + "/entries?limit=100";
        var numbers = new ArrayList<Long>();
        var sizes = new ArrayList<Integer>();

        // When
        for (var next = path; next != null; ) {
            var page = audit.http().get(next, token(AUDITOR));
            sizes.add(page.text().length());
            page.items().forEach(item -> numbers.add(item.path("number").asLong()));
            next = page.headers()
                    .firstValue("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
        }

        // Then
        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, ENTRIES).boxed().toList());
        assertThat(sizes).allSatisfy(size -> assertThat(size).isLessThan(FOUR_MEGABYTES));
    }

    @Test
    void what_is_told_of_the_whole_history_is_read_bit_by_bit() {
        // When
        var agreements = agreements("");
        var replayed = get("/wijkaanpakken/" + zuid.wijkaanpak() + "/replay?entry=" + ENTRIES, AUDITOR);

        // Then
        assertThat(agreements.path("agreements")).hasSize(1);
        assertThat(replayed.at("/agreements")).hasSize(1);
        assertThat(replayed.json().has("next")).isFalse();
        assertThat(atOnce()).allSatisfy(batch -> assertThat(batch).isLessThan(FOUR_MEGABYTES));
    }

    /** How large what is in memory at once is, at most, while the chain is gone through. */
    private List<Integer> atOnce() {
        var sizes = new ArrayList<Integer>();
        for (var batch = reader().next(zuid.wijkaanpak(), -1); !batch.isEmpty(); ) {
            sizes.add(batch.stream().mapToInt(entry -> entry.bytes().length).sum());
            batch = reader().next(zuid.wijkaanpak(), batch.getLast().index());
        }
        return sizes;
    }

    private static JournalReader reader() {
        return audit.bean(JournalReader.class);
    }
}
