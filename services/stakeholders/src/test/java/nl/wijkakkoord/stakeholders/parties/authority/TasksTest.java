// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.authority;

import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.participation.party.Capacity;
import org.junit.jupiter.api.Test;

class TasksTest {
    private static final Tasks BEFORE = Tasks.of(MUNICIPALITY);
    private static final Tasks AGREED = new Tasks(MUNICIPALITY, true, Map.of());

    @Test
    void before_their_first_procedure_the_initiator_leads_alone() {
        // When
        var initiator = leads(BEFORE, Task.ROUTE, MUNICIPALITY, Capacity.PARTY);
        var another = leads(BEFORE, Task.ROUTE, ASSOCIATION, Capacity.PARTY);

        // Then
        assertThat(initiator).isTrue();
        assertThat(another).isFalse();
    }

    @Test
    void afterwards_any_party_prepares_and_who_advises_or_leads_for_all_does_not() {
        // When
        var party = leads(AGREED, Task.DIRECTION, ASSOCIATION, Capacity.PARTY);
        var facilitator = leads(AGREED, Task.DIRECTION, ASSOCIATION, Capacity.FACILITATOR);
        var adviser = leads(AGREED, Task.DIRECTION, ASSOCIATION, Capacity.ADVISER);
        var marketParty = leads(AGREED, Task.DIRECTION, ASSOCIATION, Capacity.MARKET_PARTY);

        // Then
        assertThat(party).isTrue();
        assertThat(facilitator).isFalse();
        assertThat(adviser).isFalse();
        assertThat(marketParty).isFalse();
    }

    @Test
    void who_is_let_in_and_who_looks_along_is_not_for_each_party_to_say() {
        // When
        var invitations = leads(AGREED, Task.INVITATIONS, ASSOCIATION, Capacity.PARTY);
        var auditors = leads(AGREED, Task.AUDITORS, ASSOCIATION, Capacity.PARTY);

        // Then
        assertThat(invitations).isFalse();
        assertThat(auditors).isFalse();
    }

    @Test
    void what_the_parties_gave_to_some_those_do_the_facilitator_too() {
        // Given
        var given = new Tasks(MUNICIPALITY, true, Map.of(Task.ROUTE, Set.of(ASSOCIATION, STRANGER)));

        // When
        var party = leads(given, Task.ROUTE, ASSOCIATION, Capacity.PARTY);
        var facilitator = leads(given, Task.ROUTE, STRANGER, Capacity.FACILITATOR);
        var adviser = leads(given, Task.ROUTE, STRANGER, Capacity.ADVISER);
        var initiator = leads(given, Task.ROUTE, MUNICIPALITY, Capacity.PARTY);

        // Then
        assertThat(party).isTrue();
        assertThat(facilitator).isTrue();
        assertThat(adviser).isFalse();
        assertThat(initiator).isFalse();
    }

    private static boolean leads(Tasks tasks, Task task, OrganisationId organisation, Capacity capacity) {
        var contact = new ActorRoles(organisation, capacity, tasks, Set.of(MemberRole.CONTACT));
        return !contact.checkLeading(task).refuses();
    }
}
