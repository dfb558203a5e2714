// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyReserved;
import org.junit.jupiter.api.Test;

class AgreementWordsTest {

    @Test
    void every_act_with_money_under_a_mandate_has_dutch_words() {
        // When
        var acts = Stream.of(BudgetEvent.class, ContributionEvent.class)
                .flatMap(AgreementWordsTest::all)
                .filter(AgreementWordsTest::citesMandate)
                .map(act -> act.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase());

        // Then
        assertThat(acts)
                .contains("money-confirmed", "grant-revoked", "money-doubled")
                .allSatisfy(act -> assertThat(AgreementWords.act(act)).isNotEqualTo(act));
    }

    private static Stream<Class<?>> all(Class<?> events) {
        return events.isRecord()
                ? Stream.of(events)
                : Stream.of(events.getPermittedSubclasses()).flatMap(AgreementWordsTest::all);
    }

    /** That an offer is reserved is told by the offer. */
    private static boolean citesMandate(Class<?> event) {
        return event != OfferedMoneyReserved.class
                && Stream.of(event.getRecordComponents()).anyMatch(part -> part.getType() == MandateCitation.class);
    }
}
