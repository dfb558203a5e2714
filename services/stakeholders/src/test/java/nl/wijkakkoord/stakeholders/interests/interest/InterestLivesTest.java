// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.participation.testing.Life;
import nl.wijkakkoord.participation.testing.Lives;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.stakeholders.interests.interest.Interest.InterestWords;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.AcknowledgeInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.RecordInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.ReviseInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.ShareInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.WithdrawInterest;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random lives of interests: its party ends each, nobody else does, and nobody sees more than was shared (ADR 0028). */
class InterestLivesTest {
    private static final UUID ID = UUID.randomUUID();
    private static final SaltedWords SAID =
            SaltedWords.of(new InterestWords("Woonlasten", "Die blijven gelijk"), "5d0c1f7ae2934b86a4de0f9c7718b3e2");

    private final Life<Interest> life = new Life<>(Interest.FOLD, Interest.NONE);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Lives.SEEDS)
    void in_every_life_its_party_alone_ends_each_interest_and_others_read_what_was_shared(long seed) {
        var random = new Random(seed);
        for (var act = 0; act < Lives.ACTS; act++) {
            // When
            act(random, random.nextBoolean());

            // Then
            var interest = life.state();
            assertThat(life.read()).as("seed %d, act %d", seed, act).isEqualTo(interest);
            if (interest.recorded() != null) {
                assertThat(withdraw(interest, own(interest)) instanceof Accepted)
                        .as("seed %d, act %d", seed, act)
                        .isEqualTo(interest.withdrawn() == null);
                assertThat(withdraw(interest, !own(interest))).isInstanceOf(Decision.Refused.class);
                assertShared(interest);
            }
        }
    }

    private void act(Random random, boolean municipality) {
        var interest = life.state();
        if (interest.recorded() == null) {
            life.live(record(municipality));
            return;
        }
        switch (random.nextInt(12)) {
            case 0, 1 ->
                life.live(interest.revise(
                        new ReviseInterest(ID, SAID, List.of(), by(municipality)), roles(municipality), Set.of(), NOW));
            case 2, 3, 4 ->
                life.live(interest.share(
                        new ShareInterest(
                                ID, random.nextBoolean() ? SharedWith.WIJKAANPAK : SharedWith.PUBLIC, by(municipality)),
                        roles(municipality),
                        random.nextInt(5) == 0 ? Optional.empty() : Optional.of(SAID),
                        List.of(),
                        Optional.empty(),
                        NOW));
            case 5, 6 -> {
                if (interest.shared() != null) {
                    life.live(interest.acknowledge(
                            new AcknowledgeInterest(ID, by(municipality)), roles(municipality), NOW));
                }
            }
            case 7 -> {
                if (random.nextInt(4) == 0) {
                    life.live(withdraw(interest, municipality));
                }
            }
            case 8 -> {
                if (interest.withdrawn() != null) {
                    life.begin();
                }
            }
            default -> life.live(record(municipality));
        }
    }

    private static void assertShared(Interest interest) {
        if (interest.shared() == null) {
            assertThat(interest.acknowledgements()).isEmpty();
            return;
        }
        assertThat(interest.shared().version())
                .isLessThanOrEqualTo(interest.words().version());
        assertThat(interest.acknowledgements().values())
                .allMatch(seen -> seen.version() <= interest.shared().version());
        assertThat(interest.acknowledgements())
                .doesNotContainKey(interest.recorded().organisation());
    }

    private Decision record(boolean municipality) {
        var command =
                new RecordInterest(ID, WIJKAANPAK, InterestKind.STANDPOINT, SAID, List.of(), null, by(municipality));
        return life.state().record(command, roles(municipality), Set.of(), Optional.empty(), NOW);
    }

    private static Decision withdraw(Interest interest, boolean municipality) {
        return interest.withdraw(new WithdrawInterest(ID, "Niet meer", by(municipality)), roles(municipality), NOW);
    }

    private static boolean own(Interest interest) {
        return interest.recorded().organisation().equals(MUNICIPALITY);
    }

    private static ActorRoles roles(boolean municipality) {
        return municipality ? LEADING : CONTACT_ELSEWHERE;
    }

    private static By by(boolean municipality) {
        return municipality ? CONTACT : CONTACT_OF_ASSOCIATION;
    }
}
