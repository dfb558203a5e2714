// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.ending;

import static nl.wijkakkoord.platform.testing.Decided.event;
import static nl.wijkakkoord.stakeholders.Neighbourhood.CONTACT;
import static nl.wijkakkoord.stakeholders.Neighbourhood.CONTACT_ELSEWHERE;
import static nl.wijkakkoord.stakeholders.Neighbourhood.LEADING;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.NOW;
import static nl.wijkakkoord.stakeholders.Neighbourhood.TODAY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.WIJKAANPAK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.EndingEvent;
import nl.wijkakkoord.contracts.stakeholders.EndingEvent.EndingAgreed;
import nl.wijkakkoord.contracts.stakeholders.EndingGround;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.participation.subject.SubjectRefusal;
import nl.wijkakkoord.participation.subject.Versions.Status;
import nl.wijkakkoord.participation.testing.Lives;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.Tasks;
import nl.wijkakkoord.stakeholders.parties.ending.EndingCommand.ConcludeEnding;
import nl.wijkakkoord.stakeholders.parties.ending.EndingCommand.SubmitEnding;
import nl.wijkakkoord.stakeholders.parties.ending.EndingCommand.WithdrawEnding;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.EndAsAgreed;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.EndWijkaanpak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EndingTest {
    private static final UUID ID = EndingCommand.endingOf(WIJKAANPAK);
    private static final UUID ROUND = UUID.randomUUID();
    private static final EndWijkaanpak ALONE =
            new EndWijkaanpak(WIJKAANPAK, EndingGround.STOPPED, "Geen draagvlak", CONTACT);

    private final Ending submitted = after(Ending.NONE, submit(Ending.NONE));

    @Test
    void the_parties_agree_to_the_very_words_that_were_put_before_them() {
        // When
        var agreed = (EndingAgreed)
                event(conclude(submitted, submitted.versions().all().getLast().digest(), true));

        // Then
        assertThat(agreed.round()).isEqualTo(ROUND);
        assertThat(agreed.reason()).isEqualTo("Alles is klaar");
    }

    @Test
    void what_they_decided_on_other_words_ends_nothing() {
        // When
        var decision = conclude(submitted, Digest.of(new byte[] {9}), true);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(EndingRefusal.ENDING_DIGEST_DIFFERS, 1));
    }

    @Test
    void while_a_round_is_open_on_it_it_is_not_taken_back() {
        // When
        var check = submitted.checkMayWithdraw(LEADING, ROUND);

        // Then
        assertThat(check.refused()).contains(Decision.refused(SubjectRefusal.ROUND_IS_OPEN_ON_IT, ROUND));
    }

    @Test
    void what_is_agreed_twice_ends_once() {
        // Given
        var command = new EndAsAgreed(WIJKAANPAK, EndingGround.CARRIED_OUT, "Alles is klaar", ROUND, CONTACT);
        var ended = (WijkaanpakEnded) event(EndingRules.end(Wijkaanpak.NONE, command, NOW));

        // When
        var again = EndingRules.end(Wijkaanpak.NONE.evolve(ended), command, NOW);

        // Then
        assertThat(ended.day()).isEqualTo(TODAY);
        assertThat(again).isEqualTo(Decision.unchanged());
    }

    @Test
    void before_their_first_procedure_its_initiator_ends_it_alone_and_nobody_else() {
        // When
        var ended = (WijkaanpakEnded) event(EndingRules.end(ALONE, LEADING, null, NOW));
        var byAnother = EndingRules.checkMayEnd(CONTACT_ELSEWHERE, null);

        // Then
        assertThat(ended.round()).isNull();
        assertThat(byAnother.refused()).contains(Decision.refused(EndingRefusal.INITIATOR_ENDS_IT));
    }

    @Test
    void it_does_not_where_the_parties_may_have_agreed_to_something() {
        // Given
        var agreed = new Tasks(MUNICIPALITY, true, Map.of());
        var initiator = new ActorRoles(MUNICIPALITY, Capacity.PARTY, agreed, Set.of(MemberRole.CONTACT));

        // When
        var afterwards = EndingRules.checkMayEnd(initiator, null);
        var meanwhile = EndingRules.checkMayEnd(LEADING, ROUND);

        // Then
        assertThat(afterwards.refused()).contains(Decision.refused(EndingRefusal.ENDING_TAKES_A_ROUND));
        assertThat(meanwhile.refused()).contains(Decision.refused(EndingRefusal.ROUND_STILL_OPEN, ROUND));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Lives.SEEDS)
    void in_every_life_it_comes_before_the_parties_again_within_two_acts(long seed) {
        var random = new Random(seed);
        var ending = Ending.NONE;
        for (var act = 0; act < Lives.ACTS; act++) {
            // When
            ending = switch (random.nextInt(4)) {
                case 0, 1 -> after(ending, submit(ending));
                case 2 -> after(ending, withdraw(ending));
                default -> concluded(ending, random.nextBoolean());
            };

            // Then
            var free = after(ending, withdraw(ending));
            var next = after(free, submit(free));
            assertThat(next.versions().all().getLast().status())
                    .as("seed %d, act %d", seed, act)
                    .isEqualTo(Status.SUBMITTED);
        }
    }

    private static Decision submit(Ending of) {
        var command = new SubmitEnding(WIJKAANPAK, EndingGround.CARRIED_OUT, "Alles is klaar", CONTACT);
        return of.submit(command, LEADING, NOW);
    }

    private static Decision withdraw(Ending of) {
        return of.withdraw(new WithdrawEnding(ID, "Te vroeg", CONTACT), LEADING, null, NOW);
    }

    private static Ending concluded(Ending of, boolean agreed) {
        return of.versions().all().isEmpty() || of.versions().all().getLast().status() != Status.SUBMITTED
                ? of
                : after(of, conclude(of, of.versions().all().getLast().digest(), agreed));
    }

    private static Decision conclude(Ending of, Digest digest, boolean agreed) {
        var subject = new SubjectRef(SubjectType.ENDING, ID, of.versions().all().size(), digest);
        return of.conclude(new ConcludeEnding(new Conclusion(WIJKAANPAK, subject, agreed, ROUND, CONTACT)), NOW);
    }

    private static Ending after(Ending ending, Decision decision) {
        var left = ending;
        if (decision instanceof Accepted accepted) {
            for (var event : accepted.events()) {
                left = event instanceof EndingEvent own ? left.evolve(own) : left;
            }
        }
        return left;
    }
}
