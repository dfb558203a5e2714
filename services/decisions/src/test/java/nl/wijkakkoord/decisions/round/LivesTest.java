// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.RoundExample.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.CancelRound;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.ConsentToChange;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.MoveClosing;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.ProposeChange;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.LeaveRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.PassOver;
import nl.wijkakkoord.decisions.round.condition.ConditionFacts;
import nl.wijkakkoord.decisions.round.list.RoundStatus;
import nl.wijkakkoord.decisions.round.position.SealedWords;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.testing.Lives;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random lives of rounds: each can be ended within a few acts by people who answer (ADR 0028). */
class LivesTest {
    private static final List<OrganisationId> DECIDING = List.of(MUNICIPALITY, HOUSING, GRID);
    private static final By SYSTEM = By.system(STRANGER);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Lives.SEEDS)
    void in_every_life_each_open_round_can_be_ended_by_who_answers(long seed) {
        var life = new Life(new Random(seed));
        for (var act = 0; act < Lives.ACTS; act++) {
            // When
            life.act();

            // Then
            var left = life.afterEnding();
            assertThat(left.status())
                    .as("seed %d, act %d: %s", seed, act, life.told)
                    .isNotEqualTo(RoundStatus.OPEN);
            assertThat(life.afterTheWijkaanpakEnded().status())
                    .as("seed %d, act %d: %s", seed, act, life.told)
                    .isNotEqualTo(RoundStatus.OPEN);
        }
    }

    /** One round after the other, with the same parties. */
    private static final class Life {
        private final Random random;
        private final List<RoundEvent> told = new ArrayList<>();
        private final Map<OrganisationId, SealedWords> sealed = new HashMap<>();
        private final Set<OrganisationId> gone = new TreeSet<>();
        private Round round;
        private Instant now;

        Life(Random random) {
            this.random = random;
            begin();
        }

        private void begin() {
            told.clear();
            sealed.clear();
            gone.clear();
            now = NOW;
            var visibility = random.nextBoolean() ? Visibility.OPEN : Visibility.SEALED_UNTIL_CLOSING;
            round = Round.NONE.evolve(opened(terms(visibility)));
        }

        void act() {
            if (round.status() != RoundStatus.OPEN) {
                begin();
            }
            var party = any();
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> speak(party);
                case 3 -> tell(() -> cancelling(round, party));
                case 4 -> tell(() -> moving(party));
                case 5 -> tell(() -> proposing(round, party, random.nextBoolean() ? null : later()));
                case 6, 7 -> tell(() -> consenting(round, party));
                case 8 -> tell(() -> closing(round, by(party)));
                case 9 -> leave(party);
                case 10 -> tell(() -> passing(round, party, random.nextBoolean()));
                default -> now = now.plus(Duration.ofHours(random.nextInt(72)));
            }
        }

        /** Some party answers; the others are told so and set aside, and what it can do ends the round. */
        Round afterEnding() {
            if (round.status() != RoundStatus.OPEN) {
                return round;
            }
            var answering =
                    DECIDING.stream().filter(party -> !gone.contains(party)).toList();
            if (answering.isEmpty()) {
                return after(round, closing(round, by(RESIDENTS)));
            }
            var one = answering.get(random.nextInt(answering.size()));
            var ending = round;
            for (var silent : DECIDING) {
                if (!silent.equals(one)) {
                    ending = after(ending, passing(ending, silent, true));
                }
            }
            if (!now.isBefore(ending.closesAt())) {
                return after(ending, closing(ending, SYSTEM));
            }
            if (ending.positions().isEmpty()) {
                return after(ending, cancelling(ending, one));
            }
            ending = after(ending, proposing(ending, one, null));
            return after(ending, consenting(ending, one));
        }

        /** Whoever spoke, consented, left or is silent. */
        Round afterTheWijkaanpakEnded() {
            return round.status() == RoundStatus.OPEN
                    ? after(
                            round,
                            changes(round)
                                    .cancel(
                                            new CancelRound(ROUND, "Gestopt", SYSTEM),
                                            ActorAuthority.STRANGER,
                                            now,
                                            day()))
                    : round;
        }

        private void speak(OrganisationId party) {
            var command = saying(party, party.equals(RESIDENTS) ? Stance.ADVISES : stance(), "Daarom");
            var decision = round.take(command, acting(party), ConditionFacts.NONE, now);
            if (decision instanceof Accepted) {
                sealed.put(party, SealedWords.of(command));
            }
            tell(() -> decision);
        }

        private void leave(OrganisationId party) {
            if (random.nextInt(4) == 0 && gone.size() < DECIDING.size() - 1) {
                gone.add(party);
                tell(() -> round.leave(new LeaveRound(ROUND, party, day().minusDays(1), SYSTEM), now));
            }
        }

        private void tell(Supplier<Decision> decision) {
            if (decision.get() instanceof Accepted accepted) {
                for (var event : accepted.events()) {
                    told.add((RoundEvent) event);
                    round = round.evolve((RoundEvent) event);
                }
            }
        }

        private Decision cancelling(Round of, OrganisationId party) {
            return changes(of).cancel(new CancelRound(ROUND, "Zo", by(party)), authority(party), now, day());
        }

        private Decision moving(OrganisationId party) {
            return changes(round).move(new MoveClosing(ROUND, later(), "Zo", by(party)), authority(party), now, day());
        }

        private Decision proposing(Round of, OrganisationId party, Instant closesAt) {
            return changes(of).propose(new ProposeChange(ROUND, closesAt, "Zo", by(party)), authority(party), now);
        }

        private Decision consenting(Round of, OrganisationId party) {
            var number = of.proposal() == null ? 1 : of.proposal().number();
            return changes(of)
                    .consent(new ConsentToChange(ROUND, number, mandate(party).id(), by(party)), acting(party), now);
        }

        private Decision closing(Round of, By by) {
            return of.close(new CloseRound(ROUND, by), authority(by.organisation()), sealed, _ -> Map.of(), now, day());
        }

        private Decision passing(Round of, OrganisationId party, boolean setAside) {
            return changes(of).passOver(new PassOver(ROUND, party, setAside, SYSTEM), now);
        }

        private static RoundChanges changes(Round of) {
            return new RoundChanges(of);
        }

        private MandatedActor acting(OrganisationId party) {
            return new MandatedActor(
                    by(party), authority(party), mandate(party).id(), mandate(party), HEARD, 0, day(), 0);
        }

        private ActorAuthority authority(OrganisationId party) {
            return gone.contains(party) ? ActorAuthority.STRANGER : ActorAuthority.MEMBER;
        }

        private OrganisationId any() {
            var all = List.of(MUNICIPALITY, HOUSING, GRID, RESIDENTS);
            return all.get(random.nextInt(all.size()));
        }

        private Stance stance() {
            var stances = List.of(Stance.AGREES, Stance.OBJECTS, Stance.ABSTAINS, Stance.ASKS_CHANGE);
            return stances.get(random.nextInt(stances.size()));
        }

        private Instant later() {
            return now.plus(Duration.ofDays(1 + random.nextInt(300)));
        }

        private LocalDate day() {
            return LocalDate.ofInstant(now, ZoneOffset.UTC);
        }
    }
}
