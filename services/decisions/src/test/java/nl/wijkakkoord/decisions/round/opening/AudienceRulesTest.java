// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.opening;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.opening.OpeningRefusal.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.KnooppuntRef;
import nl.wijkakkoord.decisions.round.command.RoundCommand.OpenRound;
import nl.wijkakkoord.platform.language.Mention;
import org.junit.jupiter.api.Test;

class AudienceRulesTest {
    private static final OrganisationId ONE = new OrganisationId("kvk:90000001");
    private static final OrganisationId TWO = new OrganisationId("kvk:90000002");
    private static final Audience ALL = Audience.ofWijkaanpak();
    private static final KnooppuntRef KNOOPPUNT = new KnooppuntRef("gezamenlijke-ambitie", 1);

    @Test
    void a_round_for_a_sensitive_knooppunt_needs_a_choice_of_readers() {
        // When
        var without = new AudienceRules(ALL, true).check(open(KNOOPPUNT, null));
        var with = new AudienceRules(ALL, true).check(open(KNOOPPUNT, ALL));

        // Then
        assertThat(without.refused()).contains(refused(AUDIENCE_NOT_CHOSEN, "gezamenlijke-ambitie"));
        assertThat(with.refused()).isEmpty();
    }

    @Test
    void another_round_needs_no_choice() {
        // When
        var ordinary = new AudienceRules(ALL, false).check(open(KNOOPPUNT, null));
        var none = new AudienceRules(ALL, null).check(open(null, null));

        // Then
        assertThat(ordinary.refused()).isEmpty();
        assertThat(none.refused()).isEmpty();
    }

    @Test
    void a_knooppunt_that_was_not_heard_of_is_refused_for_now() {
        // When
        var refusal = new AudienceRules(ALL, null).check(open(KNOOPPUNT, ALL));

        // Then
        assertThat(refusal.refused()).contains(refused(KNOOPPUNT_NOT_HEARD_OF, "gezamenlijke-ambitie", 1));
    }

    @Test
    void who_takes_the_round_to_be_for_others_than_it_is_for_is_refused() {
        // Given
        var both = new AudienceRules(Audience.of(ONE, TWO), true);

        // When
        var wider = both.check(open(KNOOPPUNT, ALL));
        var narrower = both.check(open(KNOOPPUNT, Audience.of(ONE)));
        var inOtherOrder = both.check(open(KNOOPPUNT, Audience.of(TWO, ONE)));

        // Then
        var expected = refused(AUDIENCE_NOT_OF_SUBJECT, Mention.of(List.of(ONE, TWO)));
        assertThat(wider.refused()).contains(expected);
        assertThat(narrower.refused()).contains(expected);
        assertThat(inOtherOrder.refused()).isEmpty();
        assertThat(new AudienceRules(ALL, false)
                        .check(open(null, Audience.ofPublic()))
                        .refused())
                .contains(refused(AUDIENCE_NOT_OF_SUBJECT, Mention.term(Audience.class, "wijkaanpak")));
    }

    private static OpenRound open(KnooppuntRef serves, Audience chosen) {
        return new OpenRound(
                UUID.randomUUID(),
                UUID.randomUUID(),
                List.of(direction(1).ref()),
                CLOSES_AT,
                List.of(),
                List.of(),
                null,
                serves,
                List.of(),
                chosen,
                new By(ONE, UUID.randomUUID()),
                null,
                List.of(),
                "00");
    }
}
