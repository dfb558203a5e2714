// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.ambition.AdoptedAmbition.criterion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AdoptedAmbition;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.ConcludeChange;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.SubmitChange;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent.CriteriaChangeNotAgreed;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent.CriteriaChangeSubmitted;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Fixtures;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class CriteriaChangeAggregateTest {
    private static final UUID ID = UUID.randomUUID();
    private static final UUID ROUND = UUID.randomUUID();
    private static final CriteriaOf FEWER_HOMES = new CriteriaOf("homes", List.of(criterion("homes-off-gas", "250")));
    private static final FrozenSubject FROZEN = frozen();

    private final FixtureConfiguration<CriteriaChangeAggregate> fixture =
            Fixtures.of(CriteriaChangeAggregate.class, CLOCK, parties(HOUSING));

    @Test
    void is_put_before_the_parties_with_each_of_its_sections_frozen() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(submit(HOUSING));

        // Then
        result.expectEvents(submitted().toArray());
    }

    @Test
    void is_not_put_before_them_by_others() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(submit(STRANGER));

        // Then
        result.expectNoEvents().expectResultMessagePayload(Decision.refused(PartyRefusal.NOT_A_PARTY));
    }

    @Test
    void says_in_which_round_the_parties_did_not_agree() {
        // Given
        var inForce = AdoptedAmbition.first().inForce();
        var conclusion = new Conclusion(WIJKAANPAK, FROZEN.ref(), false, ROUND, by(HOUSING));
        var given = fixture.given(submitted().toArray());

        // When
        var result = given.when(new ConcludeChange(conclusion, inForce));

        // Then
        result.expectEvents(
                new CriteriaChangeNotAgreed(ID, WIJKAANPAK, ROUND, Audience.ofWijkaanpak(), by(HOUSING), NOW));
    }

    private static SubmitChange submit(OrganisationId party) {
        return new SubmitChange(ID, AdoptedAmbition.first(), "Het net", List.of(FEWER_HOMES), by(party));
    }

    private static List<Event> submitted() {
        var audience = Audience.ofWijkaanpak();
        var events = new ArrayList<Event>();
        events.add(new CriteriaChangeSubmitted(
                ID,
                WIJKAANPAK,
                AdoptedAmbition.ID,
                1,
                1,
                "Het net",
                List.of(FEWER_HOMES),
                FROZEN.digest(),
                audience,
                by(HOUSING),
                NOW));
        events.addAll(FROZEN.submissionBeforeAmbition(WIJKAANPAK, "Criteria: homes", audience, by(HOUSING), NOW));
        return events;
    }

    private static FrozenSubject frozen() {
        var sections = new LinkedHashMap<String, Object>();
        sections.put("reason", Map.of("ambition", AdoptedAmbition.ID, "reason", "Het net"));
        sections.put("objective-homes", FEWER_HOMES);
        return FrozenSubject.of(SubjectType.CRITERIA_CHANGE, ID, 1, sections);
    }
}
