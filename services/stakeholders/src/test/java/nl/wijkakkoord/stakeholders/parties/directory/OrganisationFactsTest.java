// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.directory;

import static nl.wijkakkoord.stakeholders.Neighbourhood.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.timeline.Timeline;
import org.junit.jupiter.api.Test;

class OrganisationFactsTest {
    private static final Period FROM_LAST_YEAR = new Period(TODAY.minusYears(1), null);
    private static final Timeline<MemberRole> CONTACT =
            Timeline.<MemberRole>empty().with(MemberRole.CONTACT, FROM_LAST_YEAR);
    private static final Timeline<MemberRole> LEADER =
            Timeline.<MemberRole>empty().with(MemberRole.PROJECT_LEADER, FROM_LAST_YEAR);

    @Test
    void the_only_contact_may_not_leave_and_is_told_from_which_day_there_would_be_none() {
        // When
        var check = leave(CONTACT, facts(null));

        // Then
        assertThat(check.refused()).contains(Decision.refused(DirectoryRefusal.LAST_CONTACT, TODAY.plusDays(1)));
    }

    @Test
    void who_is_no_contact_may_leave_whoever_is() {
        // When
        var check = leave(LEADER, facts(null));

        // Then
        assertThat(check.passes()).isTrue();
    }

    @Test
    void a_contact_may_leave_when_another_is_there_by_then() {
        // When
        var check = leave(CONTACT, facts(null, FROM_LAST_YEAR));

        // Then
        assertThat(check.passes()).isTrue();
    }

    @Test
    void a_contact_may_leave_when_another_is_to_come_on_the_day_before_that() {
        // When
        var check = leave(CONTACT, facts(null, new Period(TODAY.plusDays(30), null)));

        // Then
        assertThat(check.passes()).isTrue();
    }

    @Test
    void a_contact_may_not_leave_when_the_other_goes_and_nobody_comes() {
        // When
        var check = leave(CONTACT, facts(null, new Period(TODAY.minusYears(1), TODAY.plusDays(9))));

        // Then
        assertThat(check.refused()).contains(Decision.refused(DirectoryRefusal.LAST_CONTACT, TODAY.plusDays(10)));
    }

    @Test
    void with_the_last_day_of_the_organisation_its_last_contact_may_leave() {
        // When
        var check = leave(CONTACT, facts(TODAY));

        // Then
        assertThat(check.passes()).isTrue();
    }

    private static Check leave(Timeline<MemberRole> roles, OrganisationFacts facts) {
        return facts.checkMayLeave(roles, roles::upTo);
    }

    private static OrganisationFacts facts(LocalDate last, Period... otherContacts) {
        return new OrganisationFacts(List.of(otherContacts), TODAY, last);
    }
}
