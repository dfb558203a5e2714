// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import static nl.wijkakkoord.ambitions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.ConcludeDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.DraftDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.DraftNextVersion;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.SubmitDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.WithdrawDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.WithdrawDefinitionDraft;
import nl.wijkakkoord.ambitions.definition.DefinitionVersion.Status;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent;
import nl.wijkakkoord.contracts.ambitions.DefinitionText;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.participation.testing.Lives;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was drafted or is before the parties: its owner ends it, and goes on with a next version, once no round on it is open. */
class DefinitionLivesTest {
    private static final UUID ID = UUID.randomUUID();
    private static final DefinitionText TEXT = new DefinitionText("No-regret", "Altijd nuttig.", null);

    private Definition definition = Definition.NONE;
    private UUID round;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Lives.SEEDS)
    void in_every_life_a_next_version_comes_within_two_acts(long seed) {
        var random = new Random(seed);
        definition = after(
                definition,
                definition.draft(
                        new DraftDefinition(ID, WIJKAANPAK, "no-regret", TEXT, by(HOUSING)),
                        ActorAuthority.MEMBER,
                        NOW));
        for (var act = 0; act < Lives.ACTS; act++) {
            // When
            act(random);

            // Then
            var free = ended();
            assertThat(free.lastIs(Status.DRAFT) || free.lastIs(Status.SUBMITTED))
                    .as("seed %d, act %d", seed, act)
                    .isFalse();
            var next = after(
                    free, free.draftNext(new DraftNextVersion(ID, TEXT, by(HOUSING)), ActorAuthority.MEMBER, NOW));
            assertThat(next.versions().getLast().status())
                    .as("seed %d, act %d", seed, act)
                    .isEqualTo(Status.DRAFT);
        }
    }

    private void act(Random random) {
        switch (random.nextInt(7)) {
            case 0 ->
                definition = after(
                        definition,
                        definition.draftNext(new DraftNextVersion(ID, TEXT, by(HOUSING)), ActorAuthority.MEMBER, NOW));
            case 1 ->
                definition = after(
                        definition,
                        definition.submit(new SubmitDefinition(ID, by(HOUSING)), ActorAuthority.MEMBER, NOW));
            case 2 -> definition = after(definition, withdraw(definition, round));
            case 3 -> round = definition.lastIs(Status.SUBMITTED) ? UUID.randomUUID() : null;
            case 4 -> round = null;
            case 5 -> definition = after(definition, withdrawDraft(definition, by(HOUSING)));
            default -> conclude(random.nextBoolean());
        }
    }

    /** By its owner in one act, which is enough. */
    private Definition ended() {
        return definition.lastIs(Status.DRAFT)
                ? after(definition, withdrawDraft(definition, by(HOUSING)))
                : after(definition, withdraw(definition, null));
    }

    private static Decision withdrawDraft(Definition of, By by) {
        return DefinitionWithdrawal.ofDraft(
                of, new WithdrawDefinitionDraft(ID, "Niet nodig", by), ActorAuthority.MEMBER, NOW);
    }

    private void conclude(boolean agreed) {
        if (round != null && definition.lastIs(Status.SUBMITTED)) {
            var subject = definition.versions().getLast().ref(ID);
            var conclusion = new Conclusion(WIJKAANPAK, subject, agreed, round, by(MUNICIPALITY));
            definition = after(definition, definition.conclude(new ConcludeDefinition(conclusion, null), NOW));
            round = null;
        }
    }

    private static Decision withdraw(Definition of, UUID openRound) {
        return DefinitionWithdrawal.of(
                of, new WithdrawDefinition(ID, "Te vroeg", by(HOUSING)), ActorAuthority.MEMBER, openRound, NOW);
    }

    private static Definition after(Definition definition, Decision decision) {
        var left = definition;
        if (decision instanceof Accepted accepted) {
            for (var event : accepted.events()) {
                left = event instanceof DefinitionEvent own ? left.evolve(own) : left;
            }
        }
        return left;
    }
}
