// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.stakeholders.AttachmentEvent;
import nl.wijkakkoord.contracts.stakeholders.AttachmentEvent.AttachmentAdded;
import nl.wijkakkoord.contracts.stakeholders.AttachmentEvent.AttachmentErased;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.WordsRefusal;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesRefusal;
import nl.wijkakkoord.stakeholders.process.attachment.AttachmentCommand.AddAttachment;
import nl.wijkakkoord.stakeholders.process.attachment.AttachmentCommand.EraseAttachment;
import org.junit.jupiter.api.Test;

class AttachmentTest {
    private static final byte[] STUDY = "Woningen van voor 1945".getBytes(UTF_8);

    private final AddAttachment command = adding(AttachmentType.TEXT, Audience.ofWijkaanpak());
    private final Attachment added = after(Attachment.NONE, Attachment.NONE.add(command, CONTACT_ELSEWHERE, NOW));
    private final Attachment erased =
            after(added, added.erase(erasing(CONTACT_OF_ASSOCIATION, false), CONTACT_ELSEWHERE, NOW));

    @Test
    void it_tells_what_was_added_and_neither_its_name_nor_its_words() {
        // When
        var decision = Attachment.NONE.add(command, CONTACT_ELSEWHERE, NOW);

        // Then
        assertThat(decision)
                .isEqualTo(Decision.accepted(new AttachmentAdded(
                        command.attachment(),
                        WIJKAANPAK,
                        ASSOCIATION,
                        Digest.of(STUDY),
                        STUDY.length,
                        "text/plain",
                        Audience.ofWijkaanpak(),
                        CONTACT_OF_ASSOCIATION,
                        NOW)));
        assertThat(Json.MAPPER.writeValueAsString(event(decision))).doesNotContain("studie", "Woningen");
    }

    @Test
    void the_same_for_the_same_readers_is_the_same_attachment() {
        // When
        var other = adding(AttachmentType.TEXT, Audience.ofWijkaanpak());

        // Then
        assertThat(other.attachment()).isEqualTo(command.attachment());
    }

    @Test
    void of_another_type_or_for_other_readers_it_is_another_attachment() {
        // When
        var others = List.of(
                adding(AttachmentType.CSV, Audience.ofWijkaanpak()), adding(AttachmentType.TEXT, Audience.ofPublic()));

        // Then
        assertThat(others).extracting(AddAttachment::attachment).doesNotContain(command.attachment());
    }

    @Test
    void adding_it_again_changes_nothing() {
        // When
        var again = added.add(command, CONTACT_ELSEWHERE, NOW);

        // Then
        assertThat(again).isEqualTo(Decision.accepted());
    }

    @Test
    void who_has_no_role_adds_nothing() {
        // When
        var decision = Attachment.NONE.add(command, NO_ROLE, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(ActorRolesRefusal.NOT_TAKING_PART));
    }

    @Test
    void its_organisation_erases_it() {
        // When
        var decision = added.erase(erasing(CONTACT_OF_ASSOCIATION, false), CONTACT_ELSEWHERE, NOW);

        // Then
        assertThat(event(decision)).isInstanceOf(AttachmentErased.class);
    }

    @Test
    void it_is_erased_once() {
        // When
        var again = erased.erase(erasing(CONTACT_OF_ASSOCIATION, false), CONTACT_ELSEWHERE, NOW);

        // Then
        assertThat(again).isEqualTo(Decision.refused(AttachmentRefusal.ATTACHMENT_ERASED));
    }

    @Test
    void what_was_erased_may_be_put_back() {
        // When
        var decision = erased.add(command, CONTACT_ELSEWHERE, NOW);

        // Then
        assertThat(event(decision)).isInstanceOf(AttachmentAdded.class);
    }

    @Test
    void another_party_does_not_erase_it() {
        // When
        var decision = added.erase(erasing(CONTACT, false), LEADING, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(WordsRefusal.WORDS_OF_ANOTHER));
    }

    @Test
    void the_operator_erases_it() {
        // When
        var decision = added.erase(erasing(CONTACT, true), LEADING, NOW);

        // Then
        assertThat(decision).isInstanceOf(Accepted.class);
    }

    private static AddAttachment adding(AttachmentType type, Audience audience) {
        return new AddAttachment(WIJKAANPAK, "studie.txt", type, STUDY, audience, CONTACT_OF_ASSOCIATION);
    }

    private EraseAttachment erasing(By by, boolean asOperator) {
        return new EraseAttachment(command.attachment(), new Erasure("Op verzoek", by, asOperator));
    }

    private static AttachmentEvent event(Decision decision) {
        return (AttachmentEvent) Decided.event(decision);
    }

    private static Attachment after(Attachment before, Decision decision) {
        return Decided.after(Attachment.FOLD, before, decision);
    }
}
