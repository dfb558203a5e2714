// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import static nl.wijkakkoord.ambitions.Example.HOUSING;
import static nl.wijkakkoord.ambitions.Example.NOW;
import static nl.wijkakkoord.ambitions.Example.WIJKAANPAK;
import static nl.wijkakkoord.ambitions.Example.by;
import static nl.wijkakkoord.ambitions.ambition.AdoptedAmbition.ID;
import static nl.wijkakkoord.ambitions.ambition.AdoptedAmbition.criterion;
import static nl.wijkakkoord.ambitions.ambition.ObjectiveExample.objective;
import static nl.wijkakkoord.ambitions.ambition.ObjectiveExample.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.ChangeCriteria;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionVersion.Status;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDrafted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionSubmitted;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;

/** Whatever the parties write, submit, adopt, turn down and change after they adopted a first ambition. */
class AmbitionLifeTest {

    enum Act {
        WRITE_ON,
        WRITE_ANOTHER_TARGET,
        SUBMIT,
        ADOPT,
        TURN_DOWN,
        CHANGE_CRITERIA
    }

    /** The target that the parties agreed to last: by a change, or by words that were written to say another. */
    private static final class Life {
        private Ambition ambition = AdoptedAmbition.first();
        private int holds = 300;
        private int written = 300;
        private int heldWhenWritten = 300;
        private int last = 300;

        void live(Act act) {
            var version = ambition.versions().last();
            switch (act) {
                case WRITE_ON -> write(holds);
                case WRITE_ANOTHER_TARGET -> write(++last);
                case SUBMIT -> {
                    if (version.status() == Status.DRAFT) {
                        evolve(new AmbitionSubmitted(
                                ID, WIJKAANPAK, version.number(), List.of(), DIGEST, ALL, by(HOUSING), NOW));
                    }
                }
                case ADOPT -> conclude(true);
                case TURN_DOWN -> conclude(false);
                case CHANGE_CRITERIA -> {
                    holds = ++last;
                    var change = new CriteriaOf("homes", List.of(criterion("homes-off-gas", holds + "")));
                    evolve(AmbitionConclusion.change(
                            ambition,
                            new ChangeCriteria(ID, UUID.randomUUID(), UUID.randomUUID(), List.of(change), by(HOUSING)),
                            NOW));
                }
            }
        }

        private void write(int target) {
            var version = ambition.versions().last();
            if (version.status() != Status.SUBMITTED) {
                var number = version.status() == Status.DRAFT ? version.number() : version.number() + 1;
                var homes = objective("homes", "aardgas", List.of(), criterion("homes-off-gas", target + ""));
                written = target;
                heldWhenWritten = holds;
                evolve(new AmbitionDrafted(ID, WIJKAANPAK, number, text(homes), ALL, by(HOUSING), NOW));
            }
        }

        private void conclude(boolean agreed) {
            var version = ambition.versions().last();
            if (version.status() == Status.SUBMITTED) {
                holds = agreed && written != heldWhenWritten ? written : holds;
                var subject = new SubjectRef(SubjectType.AMBITION, ID, version.number(), DIGEST);
                var decided = new Conclusion(WIJKAANPAK, subject, agreed, UUID.randomUUID(), by(HOUSING));
                evolve(AmbitionConclusion.of(ambition, decided, NOW));
            }
        }

        private void evolve(Decision decision) {
            ((Accepted) decision).events().forEach(event -> evolve((AmbitionEvent) event));
        }

        private void evolve(AmbitionEvent event) {
            ambition = ambition.evolve(event);
        }
    }

    private static final Digest DIGEST = Digest.of(new byte[] {2});
    private static final Audience ALL = Audience.ofWijkaanpak();

    @Property
    void what_others_see_and_rest_on_is_what_the_parties_adopted(@ForAll @Size(max = 40) List<Act> acts) {
        // Given
        var life = new Life();

        // When
        acts.forEach(life::live);

        // Then
        assertThat(life.ambition.versions().shown().status()).isEqualTo(Status.ADOPTED);
        assertThat(life.ambition.versions().all())
                .filteredOn(version -> version.status() == Status.ADOPTED)
                .hasSize(1);
    }

    @Property
    void no_criterion_that_the_parties_agreed_to_is_lost(@ForAll @Size(max = 40) List<Act> acts) {
        // Given
        var life = new Life();

        // When
        acts.forEach(life::live);

        // Then
        assertThat(life.ambition.criteria().getFirst().criteria())
                .containsExactly(criterion("homes-off-gas", life.holds + ""));
    }
}
