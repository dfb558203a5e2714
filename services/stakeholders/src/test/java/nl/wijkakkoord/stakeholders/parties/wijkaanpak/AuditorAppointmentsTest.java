// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import static nl.wijkakkoord.stakeholders.Neighbourhood.AUDITOR;
import static nl.wijkakkoord.stakeholders.Neighbourhood.CONTACT;
import static nl.wijkakkoord.stakeholders.Neighbourhood.NOW;
import static nl.wijkakkoord.stakeholders.Neighbourhood.TODAY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.WIJKAANPAK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.platform.timeline.Period;

class AuditorAppointmentsTest {

    @Property
    void an_appointment_that_is_recorded_late_is_as_one_in_time(
            @ForAll("appointments") List<Period> inTime, @ForAll Random random) {
        // Given
        var late = new ArrayList<>(inTime);
        Collections.shuffle(late, random);

        // When
        var appointed = appointed(late);

        // Then
        assertThat(appointed.all())
                .containsExactlyElementsOf(inTime.stream()
                        .map(period -> new Auditor(AUDITOR, period))
                        .toList());
    }

    /** In the order of their days, none of which they share. */
    @Provide
    Arbitrary<List<Period>> appointments() {
        return Arbitraries.integers()
                .between(0, 200)
                .list()
                .uniqueElements()
                .ofMinSize(2)
                .ofMaxSize(10)
                .map(days -> days.stream().sorted().toList())
                .map(days -> IntStream.range(0, days.size() / 2)
                        .mapToObj(i -> new Period(TODAY.plusDays(days.get(2 * i)), TODAY.plusDays(days.get(2 * i + 1))))
                        .toList());
    }

    private static AuditorAppointments appointed(List<Period> periods) {
        var appointed = AuditorAppointments.NONE;
        for (var period : periods) {
            appointed = appointed.with(new AuditorAppointed(
                    WIJKAANPAK, AUDITOR, period.from(), period.until(), Audience.ofWijkaanpak(), CONTACT, NOW));
        }
        return appointed;
    }
}
