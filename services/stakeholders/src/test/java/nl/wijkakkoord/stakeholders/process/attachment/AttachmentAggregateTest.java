// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.mockito.AdditionalAnswers.returnsFirstArg;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.AttachmentEvent.AttachmentAdded;
import nl.wijkakkoord.contracts.stakeholders.AttachmentEvent.AttachmentErased;
import nl.wijkakkoord.platform.testing.Fixtures;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.ReasonsForSome;
import nl.wijkakkoord.stakeholders.process.attachment.AttachmentCommand.AddAttachment;
import nl.wijkakkoord.stakeholders.process.attachment.AttachmentCommand.EraseAttachment;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class AttachmentAggregateTest {
    private static final byte[] MINUTES = "Notulen".getBytes(UTF_8);
    private static final AddAttachment ADD = new AddAttachment(
            WIJKAANPAK, "notulen.txt", AttachmentType.TEXT, MINUTES, Audience.ofWijkaanpak(), CONTACT_OF_ASSOCIATION);
    private static final AttachmentAdded ADDED = new AttachmentAdded(
            ADD.attachment(),
            WIJKAANPAK,
            ASSOCIATION,
            Digest.of(MINUTES),
            MINUTES.length,
            "text/plain",
            Audience.ofWijkaanpak(),
            CONTACT_OF_ASSOCIATION,
            NOW);

    private final AttachmentContents contents = mock(AttachmentContents.class);
    private final ReasonsForSome reasons = mock(ReasonsForSome.class);
    private final FixtureConfiguration<AttachmentAggregate> fixture =
            Fixtures.of(AttachmentAggregate.class, CLOCK, roles(), contents, reasons);

    @Test
    void what_is_added_is_kept_beside_the_event() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(ADD);

        // Then
        result.expectEvents(ADDED);
        verify(contents).keep(ADD.attachment(), "notulen.txt", MINUTES);
    }

    @Test
    void what_is_added_again_is_kept_once() {
        // Given
        var given = fixture.given(ADDED);

        // When
        var result = given.when(ADD);

        // Then
        result.expectNoEvents();
        verify(contents, never()).keep(any(), any(), any());
    }

    @Test
    void what_is_erased_is_gone() {
        // Given
        when(reasons.aside(any(), any(), any(), any())).then(returnsFirstArg());
        var given = fixture.given(ADDED);
        var erasure = new Erasure("Op verzoek", CONTACT_OF_ASSOCIATION, false);

        // When
        var result = given.when(new EraseAttachment(ADD.attachment(), erasure));

        // Then
        result.expectEvents(new AttachmentErased(
                ADD.attachment(),
                WIJKAANPAK,
                Digest.of(MINUTES),
                "Op verzoek",
                Audience.ofWijkaanpak(),
                CONTACT_OF_ASSOCIATION,
                NOW));
        verify(contents).erase(ADD.attachment());
    }
}
