// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.silence;

import static nl.wijkakkoord.platform.decision.Decision.refused;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.NoticeGiven;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesRefusal;
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.GiveNotice;
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.Resume;
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.SetAside;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private static final UUID ID = SilenceCommand.silenceOf(WIJKAANPAK, ASSOCIATION);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
    private static final LocalDate LAST = DAY.plusDays(Silence.TERM_DAYS);
    private static final Evidence RECEIPT = new Evidence("Ontvangstbevestiging", Digest.of(new byte[] {1}));

    private final Silence noticed = after(Silence.NONE, give(three(null)));
    private final Silence setAside = after(noticed, settingAside(noticed, three(null), LAST.plusDays(1)));

    @Test
    void any_party_gives_notice_with_a_term() {
        // When
        var notice = (NoticeGiven) event(give(three(null)));

        // Then
        assertThat(notice.until()).isEqualTo(LAST);
        assertThat(notice.organisation()).isEqualTo(ASSOCIATION);
    }

    @Test
    void who_has_no_role_gives_none_and_nobody_gives_it_twice() {
        // When
        var byNobody = give(new SilenceFacts(NO_ROLE, false, 3, true, true, null));
        var twice = noticed.give(notice(null, null), three(null), DAY, NOW);

        // Then
        assertThat(byNobody).isEqualTo(refused(ActorRolesRefusal.NOT_TAKING_PART));
        assertThat(twice).isEqualTo(refused(SilenceRefusal.NOTICE_STANDS, LAST));
    }

    @Test
    void the_others_go_on_without_it_when_the_term_passed_in_silence() {
        // When
        var decision = settingAside(noticed, three(NOW.minusSeconds(1)), LAST.plusDays(1));

        // Then
        assertThat(after(noticed, decision).setAside()).isNotNull();
    }

    @Test
    void not_on_its_last_day() {
        // When
        var decision = settingAside(noticed, three(null), LAST);

        // Then
        assertThat(decision).isEqualTo(refused(SilenceRefusal.TERM_NOT_OVER, LAST));
    }

    @Test
    void not_when_it_gave_a_sign_of_life_since_the_notice() {
        // Given
        var sign = NOW.plusSeconds(1);

        // When
        var decision = settingAside(noticed, three(sign), LAST.plusDays(1));

        // Then
        assertThat(decision).isEqualTo(refused(SilenceRefusal.PARTY_ANSWERED, sign));
    }

    @Test
    void a_notice_that_was_answered_makes_room_for_the_next() {
        // When
        var decision = noticed.give(notice(null, null), three(NOW.plusSeconds(1)), DAY.plusDays(9), NOW);

        // Then
        assertThat(((NoticeGiven) event(decision)).until()).isEqualTo(LAST.plusDays(9));
    }

    @Test
    void of_two_parties_a_facilitator_does_it_with_proof_that_its_contact_was_told() {
        // Given
        var contact = CONTACT_OF_ASSOCIATION.member();

        // When
        var byTheOther = Silence.NONE.give(notice(contact, RECEIPT), two(false), DAY, NOW);
        var unproven = Silence.NONE.give(notice(contact, null), two(true), DAY, NOW);
        var proven = Silence.NONE.give(notice(contact, RECEIPT), two(true), DAY, NOW);

        // Then
        assertThat(byTheOther).isEqualTo(refused(SilenceRefusal.FACILITATOR_SETS_ASIDE));
        assertThat(unproven).isEqualTo(refused(SilenceRefusal.RECEIPT_NEEDED));
        assertThat(proven).isInstanceOf(Accepted.class);
    }

    @Test
    void it_takes_part_again_as_soon_as_it_answers() {
        // When
        var resumed = after(setAside, setAside.resume(new Resume(ID, CONTACT_OF_ASSOCIATION), NOW));

        // Then
        assertThat(resumed.setAside()).isNull();
        assertThat(resumed.notice()).isNull();
        assertThat(resumed.give(notice(null, null), three(null), DAY, NOW)).isInstanceOf(Accepted.class);
    }

    @Test
    void another_does_not_answer_for_it() {
        // When
        var decision = setAside.resume(new Resume(ID, CONTACT), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(SilenceRefusal.SILENCE_OF_ANOTHER));
    }

    /** Three parties decide; the municipality acts. */
    private static SilenceFacts three(Instant lastSign) {
        return new SilenceFacts(LEADING, false, 3, true, true, lastSign);
    }

    private static SilenceFacts two(boolean facilitates) {
        return new SilenceFacts(LEADING, facilitates, 2, true, true, null);
    }

    private static GiveNotice notice(UUID contact, Evidence receipt) {
        return new GiveNotice(WIJKAANPAK, ASSOCIATION, "Drie rondes zonder antwoord", null, contact, receipt, CONTACT);
    }

    private static Decision give(SilenceFacts facts) {
        return Silence.NONE.give(notice(null, null), facts, DAY, NOW);
    }

    private static Decision settingAside(Silence silence, SilenceFacts facts, LocalDate today) {
        return silence.setAside(new SetAside(ID, by()), facts, today, NOW);
    }

    private static By by() {
        return CONTACT;
    }

    private static SilenceEvent event(Decision decision) {
        assertThat(decision).isInstanceOf(Accepted.class);
        return (SilenceEvent) ((Accepted) decision).events().getFirst();
    }

    private static Silence after(Silence silence, Decision decision) {
        return silence.evolve(event(decision));
    }
}
