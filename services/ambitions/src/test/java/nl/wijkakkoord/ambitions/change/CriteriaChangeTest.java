// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.ambition.AdoptedAmbition.criterion;
import static nl.wijkakkoord.platform.decision.Decision.accepted;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AdoptedAmbition;
import nl.wijkakkoord.ambitions.ambition.Ambition;
import nl.wijkakkoord.ambitions.change.CriteriaChange.Status;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.ConcludeChange;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.SubmitChange;
import nl.wijkakkoord.ambitions.criterion.CriteriaSet;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent.CriteriaChangeAgreed;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent.CriteriaChangeOvertaken;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import org.junit.jupiter.api.Test;

class CriteriaChangeTest {
    private static final UUID ROUND = UUID.randomUUID();

    private final Ambition ambition = AdoptedAmbition.first();
    private final CriteriaChange fewerHomes = request("homes", "homes-off-gas", "250");

    @Test
    void of_two_requests_for_the_same_objective_the_one_that_is_agreed_later_is_overtaken() {
        // Given
        var noHomes = request("homes", "homes-off-gas", "1");
        var inForce = changed(ambition.inForce(), fewerHomes);

        // When
        var decision = agree(noHomes, inForce);

        // Then
        assertThat(decision).isEqualTo(accepted(overtaken(noHomes)));
        assertThat(noHomes.evolve(overtaken(noHomes)).status()).isEqualTo(Status.OVERTAKEN);
    }

    @Test
    void of_two_requests_for_different_objectives_both_are_agreed() {
        // Given
        var moreTrees = request("trees", "trees-planted", "80");
        var inForce = changed(ambition.inForce(), fewerHomes);

        // When
        var decision = agree(moreTrees, inForce);

        // Then
        assertThat(decision).isEqualTo(accepted(agreed(moreTrees)));
        assertThat(changed(inForce, moreTrees).objectives())
                .containsExactly(
                        new CriteriaOf("homes", List.of(criterion("homes-off-gas", "250"))),
                        new CriteriaOf("trees", List.of(criterion("trees-planted", "80"))));
    }

    @Test
    void a_version_that_was_adopted_since_overtakes_every_request_even_with_the_same_criteria() {
        // Given
        var inForce = AdoptedAmbition.next(ambition).inForce();

        // When
        var decision = agree(fewerHomes, inForce);

        // Then
        assertThat(decision).isEqualTo(accepted(overtaken(fewerHomes)));
    }

    @Test
    void a_request_is_overtaken_by_one_that_gave_a_criterion_of_another_objective_the_same_name() {
        // Given
        var residents = request("homes", "residents", "90");
        var residentsToo = request("trees", "residents", "40");
        var inForce = changed(ambition.inForce(), residents);

        // When
        var decision = agree(residentsToo, inForce);

        // Then
        assertThat(decision).isEqualTo(accepted(overtaken(residentsToo)));
    }

    @Test
    void a_decision_on_other_words_than_were_frozen_is_refused() {
        // Given
        var other = Digest.of(new byte[] {1});

        // When
        var decision = fewerHomes.conclude(conclude(fewerHomes, other, ambition.inForce()), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(CriteriaChangeRefusal.NOT_THIS_CHANGE));
    }

    /** As it was put before the parties when the first version held. */
    private CriteriaChange request(String objective, String criterion, String target) {
        var criteria = List.of(new CriteriaOf(objective, List.of(criterion(criterion, target))));
        var command = new SubmitChange(UUID.randomUUID(), ambition, "Het net", criteria, by(HOUSING));
        var decision = (Accepted) CriteriaChange.NONE.submit(command, ActorAuthority.MEMBER, NOW);
        return CriteriaChange.NONE.evolve(
                (CriteriaChangeEvent) decision.events().getFirst());
    }

    private static Decision agree(CriteriaChange change, CriteriaSet inForce) {
        return change.conclude(conclude(change, change.submitted().digest(), inForce), NOW);
    }

    private static ConcludeChange conclude(CriteriaChange change, Digest digest, CriteriaSet inForce) {
        var subject = new SubjectRef(
                SubjectType.CRITERIA_CHANGE, change.submitted().change(), CriteriaChange.VERSION, digest);
        return new ConcludeChange(new Conclusion(WIJKAANPAK, subject, true, ROUND, by(HOUSING)), inForce);
    }

    private static CriteriaSet changed(CriteriaSet inForce, CriteriaChange by) {
        return inForce.changed(inForce.version() + 1, by.submitted().objectives());
    }

    private static CriteriaChangeAgreed agreed(CriteriaChange change) {
        return new CriteriaChangeAgreed(
                change.submitted().change(), WIJKAANPAK, ROUND, Audience.ofWijkaanpak(), by(HOUSING), NOW);
    }

    private static CriteriaChangeOvertaken overtaken(CriteriaChange change) {
        return new CriteriaChangeOvertaken(
                change.submitted().change(), WIJKAANPAK, ROUND, Audience.ofWijkaanpak(), by(HOUSING), NOW);
    }
}
