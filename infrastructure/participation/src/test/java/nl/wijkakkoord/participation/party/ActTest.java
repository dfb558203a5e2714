// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import org.junit.jupiter.api.Test;

class ActTest {

    @Test
    void who_leads_or_advises_has_nothing_of_its_own_and_is_neither_counted_nor_awaited() {
        // When
        var parts = Stream.of(Act.BRINGS, Act.DECIDES, Act.TAKES_POSITION, Act.IS_COUNTED, Act.IS_AWAITED);

        // Then
        assertThat(parts).noneMatch(act -> act.isFor(Capacity.FACILITATOR) || act.isFor(Capacity.ADVISER));
    }

    @Test
    void a_facilitator_prepares_and_an_adviser_advises() {
        // When
        var facilitator = acts(Capacity.FACILITATOR);
        var adviser = acts(Capacity.ADVISER);

        // Then
        assertThat(facilitator).contains(Act.PREPARES).doesNotContain(Act.ADVISES);
        assertThat(adviser).contains(Act.ADVISES).doesNotContain(Act.PREPARES);
    }

    @Test
    void who_takes_no_part_reads_what_is_public_erases_what_it_said_and_can_start_something_of_its_own() {
        // When
        var outsider = acts(Capacity.OUTSIDER);
        var guest = acts(Capacity.GUEST);

        // Then
        assertThat(outsider).containsExactly(Act.READS_PUBLIC, Act.STARTS, Act.ERASES_OWN);
        assertThat(guest).isEqualTo(outsider);
    }

    @Test
    void a_member_is_the_least_of_what_it_and_its_organisation_are() {
        // When
        var adviser = Capacity.PARTY.ofMember(Set.of(MemberRole.CONTACT, MemberRole.ADVISER));
        var facilitator = Capacity.ADVISER.ofMember(Set.of(MemberRole.FACILITATOR));
        var member = Capacity.MARKET_PARTY.ofMember(Set.of(MemberRole.BOARD_MEMBER));

        // Then
        assertThat(adviser).isEqualTo(Capacity.ADVISER);
        assertThat(facilitator).isEqualTo(Capacity.FACILITATOR);
        assertThat(member).isEqualTo(Capacity.MARKET_PARTY);
    }

    private static List<Act> acts(Capacity capacity) {
        return Arrays.stream(Act.values()).filter(act -> act.isFor(capacity)).toList();
    }
}
