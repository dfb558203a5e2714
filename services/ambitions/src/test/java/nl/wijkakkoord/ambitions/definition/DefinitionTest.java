// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.ConcludeDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.DraftDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.DraftNextVersion;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.PublishPlainLanguage;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.RedraftDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.ReplaceDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.SubmitDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionVersion.Status;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.ambitions.DefinitionText;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.api.Test;

class DefinitionTest {
    private static final UUID ID = UUID.randomUUID();
    private static final UUID ROUND = UUID.randomUUID();
    private static final DefinitionText TEXT = new DefinitionText("No-regret", "Altijd nuttig.", null);
    private static final DefinitionText OTHER = new DefinitionText("No-regret", "Ook later nuttig.", null);
    private static final SubjectRef RIVAL =
            new SubjectRef(SubjectType.DEFINITION, UUID.randomUUID(), 1, Digest.of(new byte[] {1}));

    private final Definition draft = after(Definition.NONE, draft(ActorAuthority.MEMBER));
    private final Definition submitted = after(draft, submit(draft));
    private final Definition agreed = after(submitted, conclude(submitted, true, null));

    @Test
    void it_is_a_draft_of_whoever_proposes_it() {
        // When
        var version = draft.versions().getFirst();

        // Then
        assertThat(draft.owner()).isEqualTo(HOUSING);
        assertThat(version.status()).isEqualTo(Status.DRAFT);
        assertThat(version.by()).isEqualTo(by(HOUSING));
        assertThat(version.at()).isEqualTo(NOW);
    }

    @Test
    void an_adviser_proposes_none() {
        // When
        var decision = draft(ActorAuthority.ADVISER);

        // Then
        assertThat(decision).isEqualTo(refused(PartyRefusal.ADVISER_DECIDES_NOTHING));
    }

    @Test
    void another_party_does_not_change_it() {
        // When
        var decision = draft.redraft(
                new RedraftDefinition(ID, OTHER, by(MUNICIPALITY)), ActorAuthority.MEMBER, NOW.plusSeconds(1));

        // Then
        assertThat(decision).isEqualTo(refused(DefinitionRefusal.DEFINITION_OF_ANOTHER));
    }

    @Test
    void what_was_submitted_is_frozen() {
        // When
        var decision = submitted.redraft(new RedraftDefinition(ID, OTHER, by(HOUSING)), ActorAuthority.MEMBER, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(DefinitionRefusal.NO_DRAFT_OF_DEFINITION));
        assertThat(submitted.versions().getFirst().digest()).isNotNull();
    }

    @Test
    void there_is_no_next_version_before_the_parties_decided() {
        // When
        var decision = submitted.draftNext(new DraftNextVersion(ID, OTHER, by(HOUSING)), ActorAuthority.MEMBER, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(DefinitionRefusal.DEFINITION_AWAITS_DECISION));
    }

    @Test
    void agreed_to_it_is_what_the_term_means() {
        // When
        var inForce = agreed.inForce();

        // Then
        assertThat(inForce)
                .get()
                .satisfies(version -> assertThat(version.round()).isEqualTo(ROUND))
                .satisfies(version -> assertThat(version.number()).isEqualTo(1));
    }

    @Test
    void a_rival_that_was_chosen_is_named_where_it_was_rejected() {
        // When
        var rejected = after(submitted, conclude(submitted, false, RIVAL));

        // Then
        var version = rejected.versions().getFirst();
        assertThat(version.status()).isEqualTo(Status.REJECTED);
        assertThat(version.chosen()).isEqualTo(RIVAL);
    }

    @Test
    void a_decision_on_other_words_is_not_taken_over() {
        // When
        var decision = submitted.conclude(
                new ConcludeDefinition(
                        new Conclusion(
                                WIJKAANPAK,
                                new SubjectRef(SubjectType.DEFINITION, ID, 1, Digest.of(new byte[] {2})),
                                true,
                                ROUND,
                                by(MUNICIPALITY)),
                        null),
                NOW);

        // Then
        assertThat(decision).isEqualTo(refused(DefinitionRefusal.DIGEST_OF_DEFINITION_DIFFERS, 1));
    }

    @Test
    void its_next_version_replaces_it_and_keeps_its_words() {
        // Given
        var next = after(
                agreed, agreed.draftNext(new DraftNextVersion(ID, OTHER, by(HOUSING)), ActorAuthority.MEMBER, NOW));
        var frozen = after(next, submit(next));

        // When
        var both = after(frozen, conclude(frozen, true, null));

        // Then
        assertThat(both.versions())
                .extracting(DefinitionVersion::status)
                .containsExactly(Status.REPLACED, Status.AGREED);
        assertThat(both.versions().getFirst().text()).isEqualTo(TEXT);
    }

    @Test
    void a_rival_that_is_agreed_to_later_replaces_it() {
        // When
        var replaced = after(agreed, agreed.replace(new ReplaceDefinition(ID, RIVAL, ROUND, by(MUNICIPALITY)), NOW));

        // Then
        assertThat(replaced.inForce()).isEmpty();
        assertThat(replaced.versions().getFirst().chosen()).isEqualTo(RIVAL);
    }

    @Test
    void residents_are_told_of_nothing_that_the_parties_did_not_agree_to() {
        // When
        var decision = submitted.publish(
                new PublishPlainLanguage(ID, "Altijd goed.", by(HOUSING)), ActorAuthority.MEMBER, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(DefinitionRefusal.DEFINITION_NOT_IN_FORCE));
    }

    private static Decision draft(ActorAuthority authority) {
        return Definition.NONE.draft(
                new DraftDefinition(ID, WIJKAANPAK, "no-regret", TEXT, by(HOUSING)), authority, NOW);
    }

    private static Decision submit(Definition definition) {
        return definition.submit(new SubmitDefinition(ID, by(HOUSING)), ActorAuthority.MEMBER, NOW);
    }

    private static Decision conclude(Definition definition, boolean agreed, SubjectRef chosen) {
        var subject = definition.versions().getLast().ref(ID);
        var conclusion = new Conclusion(WIJKAANPAK, subject, agreed, ROUND, by(MUNICIPALITY));
        return definition.conclude(new ConcludeDefinition(conclusion, chosen), NOW);
    }

    private static Definition after(Definition definition, Decision decision) {
        return Decided.after(Definition.FOLD, definition, decision);
    }
}
