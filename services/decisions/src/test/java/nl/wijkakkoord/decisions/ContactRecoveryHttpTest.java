// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.GRID;
import static nl.wijkakkoord.decisions.Example.HOUSING;
import static nl.wijkakkoord.decisions.Example.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of a party that has no contact any more, the other parties decide who is. */
@ExtendWith(RunningDecisions.class)
class ContactRecoveryHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);

    @Test
    void who_cannot_answer_is_not_asked_and_the_others_decide_without_it() {
        // Given
        var terms = new HashMap<>(Deciding.terms("open", MUNICIPALITY, HOUSING, GRID));
        terms.put("rule", Map.of("kind", "unanimity"));
        deciding.agreeOnProcedure(MUNICIPALITY, terms, MUNICIPALITY, HOUSING, GRID);
        var round = deciding.open(MUNICIPALITY, contactOfGrid(), null).id();
        agree(MUNICIPALITY, round);
        agree(HOUSING, round);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        var read = deciding.round(HOUSING, round);
        assertThat(read.at("/terms/deciding")).hasSize(2);
        assertThat(read.at("/terms/quorum").asInt()).isEqualTo(2);
        assertThat(read.at("/terms/informed/0").asString()).isEqualTo(GRID.value());
        assertThat(read.at("/outcome/agreed").asBoolean()).isTrue();
    }

    private void agree(OrganisationId party, UUID round) {
        var mandate = UUID.randomUUID();
        zuid.grant(mandate, party, List.of(SubjectType.CONTACT_RECOVERY), null);
        deciding.take(party, round, "agrees", null, mandate);
    }

    private SubjectRef contactOfGrid() {
        var sections = new LinkedHashMap<String, Map<String, String>>();
        sections.put(SubjectType.CONTACT_RECOVERY_SECTION, Map.of("organisation", GRID.value()));
        var subject = FrozenSubject.of(SubjectType.CONTACT_RECOVERY, UUID.randomUUID(), 1, sections);
        subject.submissionBeforeAmbition(
                        zuid.wijkaanpak,
                        "Contactpersoon",
                        Neighbourhood.all(),
                        zuid.by(MUNICIPALITY),
                        Neighbourhood.now())
                .forEach(event -> zuid.tell(subject.id(), 1, event));
        return subject.ref();
    }
}
