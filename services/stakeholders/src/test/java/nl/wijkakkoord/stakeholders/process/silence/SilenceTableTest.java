// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.silence;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.NoticeGiven;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.PartyResumed;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.PartySetAside;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.stakeholders.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningService.class)
class SilenceTableTest {
    private static final PageRequest ALL = new PageRequest(null, 10, IllegalStateException::new);

    private final UUID wijkaanpak = UUID.randomUUID();
    private final UUID silence = UUID.randomUUID();
    private final Audience all = Audience.ofWijkaanpak();
    private final SilenceTable table = RunningService.bean(SilenceTable.class);

    @BeforeEach
    void the_association_was_given_notice() {
        table.on(new NoticeGiven(
                silence, wijkaanpak, ASSOCIATION, TODAY, "Geen antwoord", null, null, null, all, CONTACT, NOW));
    }

    @Test
    void a_party_that_was_set_aside_is_shown_so() {
        // When
        table.on(new PartySetAside(silence, wijkaanpak, ASSOCIATION, all, CONTACT, NOW));

        // Then
        assertThat(table.find(wijkaanpak, ALL))
                .singleElement()
                .extracting(SilenceItem::setAside)
                .isEqualTo(true);
    }

    @Test
    void a_party_that_is_heard_of_again_is_not_shown_any_more() {
        // Given
        table.on(new PartySetAside(silence, wijkaanpak, ASSOCIATION, all, CONTACT, NOW));

        // When
        table.on(new PartyResumed(silence, wijkaanpak, ASSOCIATION, all, CONTACT, NOW));

        // Then
        assertThat(table.find(wijkaanpak, ALL)).isEmpty();
        assertThat(table.of(wijkaanpak, ASSOCIATION)).isEmpty();
    }
}
