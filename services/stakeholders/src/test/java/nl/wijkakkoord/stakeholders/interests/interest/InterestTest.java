// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import static nl.wijkakkoord.platform.testing.Decided.event;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestRecorded;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestShared;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import nl.wijkakkoord.contracts.stakeholders.InterestSource;
import nl.wijkakkoord.contracts.stakeholders.MeetingKind;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.platform.words.WordsRefusal;
import nl.wijkakkoord.stakeholders.Neighbourhood;
import nl.wijkakkoord.stakeholders.interests.interest.Interest.InterestWords;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.AcknowledgeInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.RecordInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.ReviseInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.ShareInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.WithdrawInterest;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesRefusal;
import org.junit.jupiter.api.Test;

class InterestTest {
    private static final UUID ID = UUID.fromString("0c6a1f52-7d3e-4b0a-9f41-6a2d8e5b7c10");
    private static final UUID BEHIND = UUID.fromString("1d7b2a63-8e4f-4c1b-8a52-7b3e9f6c8d21");
    private static final String SALT = "5d0c1f7ae2934b86a4de0f9c7718b3e2";
    private static final ActorRoles NO_ROLE_HERE =
            new ActorRoles(ASSOCIATION, Capacity.PARTY, Neighbourhood.BY_MUNICIPALITY, Set.of());

    private final SaltedWords said = said("Betaalbare woonlasten");
    private final Interest recorded = after(Interest.NONE, record(CONTACT_ELSEWHERE, List.of()));
    private final Interest shared = after(recorded, share(recorded, SharedWith.WIJKAANPAK));
    private final Interest acknowledged = after(shared, acknowledge(shared, LEADING));

    @Test
    void it_is_recorded_for_the_own_eyes_without_its_words() {
        // When
        var event = event(record(CONTACT_ELSEWHERE, List.of()));

        // Then
        assertThat(event)
                .isEqualTo(new InterestRecorded(
                        ID,
                        WIJKAANPAK,
                        ASSOCIATION,
                        InterestKind.STANDPOINT,
                        said.ref(ID, 1),
                        List.of(),
                        null,
                        Audience.of(ASSOCIATION),
                        CONTACT_OF_ASSOCIATION,
                        NOW));
        assertThat(Json.MAPPER.writeValueAsString(event)).doesNotContain("woonlasten", SALT);
    }

    @Test
    void it_points_back_to_the_meeting_that_it_was_recorded_from() {
        // Given
        var source = Optional.of(new InterestSource(MeetingKind.WORKSHOP, BEHIND));

        // When
        var event =
                (InterestRecorded) event(Interest.NONE.record(from(BEHIND), CONTACT_ELSEWHERE, Set.of(), source, NOW));

        // Then
        assertThat(event.source()).isEqualTo(source.get());
    }

    @Test
    void it_does_not_point_to_a_meeting_that_its_party_knows_nothing_of() {
        // When
        var decision = Interest.NONE.record(from(BEHIND), CONTACT_ELSEWHERE, Set.of(), Optional.empty(), NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(InterestRefusal.UNKNOWN_MEETING));
    }

    @Test
    void who_has_no_role_records_nothing() {
        // When
        var decision = record(NO_ROLE_HERE, List.of());

        // Then
        assertThat(decision).isEqualTo(Decision.refused(ActorRolesRefusal.NOT_TAKING_PART));
    }

    @Test
    void it_rests_on_interests_of_its_own_party_only() {
        // When
        var decision = record(CONTACT_ELSEWHERE, List.of(BEHIND));

        // Then
        assertThat(decision).isEqualTo(Decision.refused(InterestRefusal.UNDERLYING_NOT_YOUR_INTEREST, BEHIND));
    }

    @Test
    void another_party_does_not_revise_it() {
        // Given
        var command = new ReviseInterest(ID, said, List.of(), CONTACT);

        // When
        var decision = recorded.revise(command, LEADING, Set.of(), NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(InterestRefusal.INTEREST_OF_ANOTHER));
    }

    @Test
    void sharing_is_an_event_with_the_words_and_their_salt() {
        // When
        var event = (InterestShared) event(share(recorded, SharedWith.WIJKAANPAK));

        // Then
        assertThat(event.audience()).isEqualTo(Audience.ofWijkaanpak());
        assertThat(SaltedWords.of(new InterestWords(event.title(), event.text()), event.salt())
                        .digest())
                .isEqualTo(recorded.words().digest());
    }

    @Test
    void what_others_see_already_is_not_shared_again() {
        // When
        var again = share(shared, SharedWith.WIJKAANPAK);

        // Then
        assertThat(again).isEqualTo(Decision.refused(InterestRefusal.ALREADY_SHARED));
    }

    @Test
    void what_the_wijkaanpak_sees_is_shared_with_everybody() {
        // When
        var decision = share(shared, SharedWith.PUBLIC);

        // Then
        assertThat(decision).isInstanceOf(Accepted.class);
    }

    @Test
    void words_that_were_erased_are_not_shared() {
        // Given
        var command = new ShareInterest(ID, SharedWith.PUBLIC, CONTACT_OF_ASSOCIATION);

        // When
        var decision = recorded.share(command, CONTACT_ELSEWHERE, Optional.empty(), List.of(), Optional.empty(), NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(WordsRefusal.WORDS_ERASED));
    }

    @Test
    void another_party_acknowledges_what_is_shared_once() {
        // When
        var again = acknowledge(acknowledged, LEADING);

        // Then
        assertThat(again).isEqualTo(Decision.refused(InterestRefusal.ALREADY_ACKNOWLEDGED));
    }

    @Test
    void its_own_party_does_not_acknowledge_it() {
        // When
        var decision = acknowledge(shared, CONTACT_ELSEWHERE);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(InterestRefusal.OWN_INTEREST));
    }

    @Test
    void it_stays_acknowledged_when_its_party_revises_it() {
        // When
        var revised = revised();

        // Then
        assertThat(revised.isAcknowledgedBy(CONTACT.organisation())).isTrue();
    }

    @Test
    void it_is_no_longer_acknowledged_when_something_else_is_shared() {
        // Given
        var revised = revised();

        // When
        var anew = after(revised, share(revised, SharedWith.WIJKAANPAK));

        // Then
        assertThat(anew.isAcknowledgedBy(CONTACT.organisation())).isFalse();
    }

    @Test
    void its_party_takes_it_back_for_whoever_could_read_it() {
        // When
        var event = (InterestWithdrawn) event(withdraw(acknowledged, CONTACT_ELSEWHERE));

        // Then
        assertThat(event.audience()).isEqualTo(Audience.ofWijkaanpak());
        assertThat(event(withdraw(recorded, CONTACT_ELSEWHERE)).audience()).isEqualTo(Audience.of(ASSOCIATION));
    }

    @Test
    void what_was_taken_back_is_not_shared_or_acknowledged_any_more() {
        // When
        var withdrawn = after(shared, withdraw(shared, CONTACT_ELSEWHERE));

        // Then
        assertThat(share(withdrawn, SharedWith.PUBLIC)).isEqualTo(Decision.refused(InterestRefusal.INTEREST_WITHDRAWN));
        assertThat(acknowledge(withdrawn, LEADING)).isEqualTo(Decision.refused(InterestRefusal.INTEREST_WITHDRAWN));
        assertThat(withdraw(withdrawn, CONTACT_ELSEWHERE))
                .isEqualTo(Decision.refused(InterestRefusal.INTEREST_WITHDRAWN));
    }

    @Test
    void another_party_takes_nothing_back() {
        // When
        var decision = withdraw(shared, LEADING);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(InterestRefusal.INTEREST_OF_ANOTHER));
    }

    private static Decision withdraw(Interest interest, ActorRoles authority) {
        return interest.withdraw(new WithdrawInterest(ID, "Wij zijn hier weg", CONTACT_OF_ASSOCIATION), authority, NOW);
    }

    private Interest revised() {
        var command = new ReviseInterest(ID, said("Anders"), List.of(), CONTACT_OF_ASSOCIATION);
        return after(acknowledged, acknowledged.revise(command, CONTACT_ELSEWHERE, Set.of(), NOW));
    }

    private Decision record(ActorRoles authority, List<UUID> underlying) {
        var command = new RecordInterest(
                ID, WIJKAANPAK, InterestKind.STANDPOINT, said, underlying, null, CONTACT_OF_ASSOCIATION);
        return Interest.NONE.record(command, authority, Set.of(), Optional.empty(), NOW);
    }

    private RecordInterest from(UUID meeting) {
        return new RecordInterest(
                ID, WIJKAANPAK, InterestKind.INTEREST, said, List.of(), meeting, CONTACT_OF_ASSOCIATION);
    }

    private Decision share(Interest interest, SharedWith with) {
        var command = new ShareInterest(ID, with, CONTACT_OF_ASSOCIATION);
        return interest.share(command, CONTACT_ELSEWHERE, Optional.of(said), List.of(), Optional.empty(), NOW);
    }

    private static Decision acknowledge(Interest interest, ActorRoles authority) {
        return interest.acknowledge(new AcknowledgeInterest(ID, CONTACT), authority, NOW);
    }

    private static SaltedWords said(String title) {
        return SaltedWords.of(new InterestWords(title, "Onze huurders."), SALT);
    }

    private static Interest after(Interest interest, Decision decision) {
        return Decided.after(Interest.FOLD, interest, decision);
    }
}
