// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import static nl.wijkakkoord.platform.testing.Decided.event;
import static nl.wijkakkoord.platform.testing.Decided.events;
import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.CONTACT;
import static nl.wijkakkoord.stakeholders.Neighbourhood.LEADING;
import static nl.wijkakkoord.stakeholders.Neighbourhood.NOW;
import static nl.wijkakkoord.stakeholders.Neighbourhood.WIJKAANPAK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent.ContactRecovered;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent.RecoveryNotAgreed;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.participation.subject.Versions;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.ConcludeRecovery;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.LapseRecovery;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.NewContact;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.SubmitRecovery;
import org.junit.jupiter.api.Test;

class ContactRecoveryTest {
    private static final UUID ROUND = UUID.randomUUID();
    private static final NewContact NEW = new NewContact(
            ASSOCIATION,
            UUID.randomUUID(),
            UUID.randomUUID(),
            "https://inloggen.example",
            "De contactpersoon is uit dienst",
            new Evidence("Brief van het bestuur", Digest.of(new byte[] {1})));
    private static final SubmitRecovery SUBMIT = new SubmitRecovery(WIJKAANPAK, NEW, CONTACT);
    private static final LapseRecovery LAPSE = new LapseRecovery(SUBMIT.recovery(), "Alles is klaar", CONTACT);
    private static final RecoveryFacts GONE = new RecoveryFacts(ASSOCIATION, true, false, true);

    private final ContactRecovery submitted = after(ContactRecovery.NONE, submit(GONE));

    @Test
    void when_the_others_agree_the_very_person_that_they_were_asked_is_its_contact() {
        // When
        var recovered = (ContactRecovered) event(conclude(true, true));

        // Then
        assertThat(recovered.member()).isEqualTo(NEW.member());
        assertThat(recovered.membership()).isEqualTo(NEW.membership());
        assertThat(recovered.round()).isEqualTo(ROUND);
    }

    @Test
    void nobody_is_where_they_do_not_or_where_a_contact_is_there_by_then() {
        // When
        var refused = event(conclude(false, true));
        var late = event(conclude(true, false));

        // Then
        assertThat(refused).isInstanceOf(RecoveryNotAgreed.class);
        assertThat(late).isInstanceOf(RecoveryNotAgreed.class);
    }

    @Test
    void nobody_is_either_who_was_taken_back_in_between() {
        // Given
        var lapsed = after(submitted, submitted.lapse(LAPSE, NOW));

        // When
        var late = event(conclude(lapsed, true, true));

        // Then
        assertThat(lapsed.versions().all().getLast().status()).isEqualTo(Versions.Status.WITHDRAWN);
        assertThat(late).isInstanceOf(RecoveryNotAgreed.class);
    }

    @Test
    void what_was_decided_on_does_not_lapse() {
        // Given
        var decided = after(submitted, conclude(true, true));

        // When
        var decision = decided.lapse(LAPSE, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.accepted());
    }

    @Test
    void it_is_put_before_them_of_a_party_whose_contact_is_gone_and_from_an_issuer_that_speaks_for_it() {
        // When
        var there = submit(new RecoveryFacts(ASSOCIATION, true, true, true));
        var elsewhere = submit(new RecoveryFacts(ASSOCIATION, false, false, true));
        var foreign = submit(new RecoveryFacts(ASSOCIATION, true, false, false));

        // Then
        assertThat(there).isEqualTo(Decision.refused(RecoveryRefusal.CONTACT_IS_THERE, ASSOCIATION));
        assertThat(elsewhere).isEqualTo(Decision.refused(RecoveryRefusal.NOT_A_PARTY_HERE, ASSOCIATION));
        assertThat(foreign).isEqualTo(Decision.refused(RecoveryRefusal.ISSUER_NOT_OF_PARTY, ASSOCIATION));
    }

    @Test
    void one_is_before_them_at_a_time() {
        // When
        var check = submitted.checkMaySubmit(LEADING);

        // Then
        assertThat(check.refused()).contains(Decision.refused(RecoveryRefusal.RECOVERY_AWAITS_DECISION));
    }

    private static Decision submit(RecoveryFacts facts) {
        return ContactRecovery.NONE.submit(SUBMIT, LEADING, facts, NOW);
    }

    private Decision conclude(boolean agreed, boolean gone) {
        return conclude(submitted, agreed, gone);
    }

    private Decision conclude(ContactRecovery recovery, boolean agreed, boolean gone) {
        var version = submitted.versions().all().getLast();
        var subject = new SubjectRef(SubjectType.CONTACT_RECOVERY, SUBMIT.recovery(), 1, version.digest());
        var conclusion = new Conclusion(WIJKAANPAK, subject, agreed, ROUND, CONTACT);
        return recovery.conclude(new ConcludeRecovery(conclusion), gone, NOW);
    }

    private static ContactRecovery after(ContactRecovery recovery, Decision decision) {
        var left = recovery;
        for (var event : events(decision)) {
            left = event instanceof ContactRecoveryEvent own ? left.evolve(own) : left;
        }
        return left;
    }
}
