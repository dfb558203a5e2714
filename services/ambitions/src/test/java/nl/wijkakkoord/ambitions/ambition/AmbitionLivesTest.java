// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.ambition.AdoptedAmbition.ID;
import static nl.wijkakkoord.ambitions.ambition.ObjectiveExample.homes;
import static nl.wijkakkoord.ambitions.ambition.ObjectiveExample.objective;
import static nl.wijkakkoord.ambitions.ambition.ObjectiveExample.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.DraftAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.DraftNextAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.RedraftAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.SubmitAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.TakeUpObjective;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.WithdrawAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.WithdrawAmbitionDraft;
import nl.wijkakkoord.ambitions.ambition.objective.ObjectiveFacts;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionVersion.Status;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionSubmitted;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.participation.testing.Life;
import nl.wijkakkoord.participation.testing.Lives;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random lives of the joint ambition: whichever party is left that answers ends what is open of it (ADR 0028). */
class AmbitionLivesTest {
    private static final List<OrganisationId> PARTIES = List.of(MUNICIPALITY, HOUSING);
    private static final ObjectiveFacts FACTS =
            new ObjectiveFacts(Set.of("aardgas", "leefbaarheid"), Map.of(), Set.of(), Set.of());
    private static final ActorAuthority MEMBER = ActorAuthority.MEMBER;

    private final Life<Ambition> life = new Life<>(Ambition.FOLD, Ambition.NONE);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Lives.SEEDS)
    void in_every_life_each_draft_and_each_version_before_the_parties_is_ended_by_who_answers(long seed) {
        var random = new Random(seed);
        life.live(draft(text(), MUNICIPALITY));
        for (var act = 0; act < Lives.ACTS / 10; act++) {
            // When
            act(random, PARTIES.get(random.nextInt(2)));

            // Then
            var ambition = life.state();
            assertThat(life.read()).as("seed %d, act %d", seed, act).isEqualTo(ambition);
            assertThat(ambition.versions().all())
                    .as("seed %d, act %d", seed, act)
                    .filteredOn(version -> version.status() == Status.ADOPTED)
                    .hasSizeLessThan(2);
            for (var one : PARTIES) {
                assertThat(openAfterEnding(ambition, one))
                        .as("seed %d, act %d, by %s", seed, act, one)
                        .isFalse();
            }
        }
    }

    /** A version before the parties may leave a draft with what waited until then; that is ended by a second act. */
    private static boolean openAfterEnding(Ambition ambition, OrganisationId one) {
        var left = ambition;
        for (var act = 0; act < 2; act++) {
            var end = left.versions().lastIs(Status.DRAFT)
                    ? AmbitionConclusion.ofDraft(
                            left, new WithdrawAmbitionDraft(ID, "Niemand gaat ermee door", by(one)), MEMBER, NOW)
                    : left.versions().lastIs(Status.SUBMITTED)
                            ? AmbitionConclusion.of(
                                    left, new WithdrawAmbition(ID, "Te vroeg", by(one)), MEMBER, null, NOW)
                            : Decision.unchanged();
            left = end instanceof Accepted ? Decided.after(Ambition.FOLD, left, end) : left;
        }
        return left.versions().lastIs(Status.DRAFT) || left.versions().lastIs(Status.SUBMITTED);
    }

    private void act(Random random, OrganisationId party) {
        var ambition = life.state();
        var words = words(random);
        switch (random.nextInt(9)) {
            case 0 -> life.live(draft(words, party));
            case 1 -> life.live(ambition.redraft(new RedraftAmbition(ID, words, by(party)), MEMBER, FACTS, NOW));
            case 2, 3 -> life.live(ambition.draftNext(new DraftNextAmbition(ID, words, by(party)), MEMBER, FACTS, NOW));
            case 4, 5 -> submit(ambition, party);
            case 6 -> conclude(ambition, random.nextBoolean());
            case 7 -> {
                var taken = objective("trees" + random.nextInt(3), "leefbaarheid", List.of());
                life.live(ambition.takeUp(new TakeUpObjective(WIJKAANPAK, taken, by(party)), NOW));
            }
            default ->
                life.live(
                        random.nextBoolean()
                                ? AmbitionConclusion.ofDraft(
                                        ambition, new WithdrawAmbitionDraft(ID, "Anders", by(party)), MEMBER, NOW)
                                : AmbitionConclusion.of(
                                        ambition,
                                        new WithdrawAmbition(ID, "Anders", by(party)),
                                        MEMBER,
                                        random.nextBoolean() ? UUID.randomUUID() : null,
                                        NOW));
        }
    }

    /** As the parties put it before themselves; what they must have said of every theme is not of this life. */
    private void submit(Ambition ambition, OrganisationId party) {
        if (ambition.versions().lastIs(Status.DRAFT)) {
            var refused = ambition.submit(new SubmitAmbition(ID, by(party)), MEMBER, List.of(), NOW);
            assertThat(refused).isInstanceOf(Decision.Refused.class);
            var last = ambition.versions().last();
            life.live(Decision.accepted(new AmbitionSubmitted(
                    ID,
                    WIJKAANPAK,
                    last.number(),
                    List.of(),
                    Digest.of(new byte[] {2}),
                    Audience.ofWijkaanpak(),
                    by(party),
                    NOW)));
        }
    }

    private void conclude(Ambition ambition, boolean agreed) {
        if (ambition.versions().lastIs(Status.SUBMITTED)) {
            var last = ambition.versions().last();
            var subject = new SubjectRef(SubjectType.AMBITION, ID, last.number(), last.digest());
            var decided = new Conclusion(WIJKAANPAK, subject, agreed, UUID.randomUUID(), by(MUNICIPALITY));
            life.live(AmbitionConclusion.of(ambition, decided, NOW));
        }
    }

    private Decision draft(AmbitionText words, OrganisationId party) {
        return life.state().draft(new DraftAmbition(WIJKAANPAK, words, by(party)), MEMBER, FACTS, NOW);
    }

    /** Of a theme that nobody knows, now and then. */
    private static AmbitionText words(Random random) {
        var theme = random.nextInt(5) == 0 ? "onbekend" : "aardgas";
        return text(objective("homes", theme, List.of(), homes("woningen", "0", 100 + random.nextInt(200) + "")));
    }
}
