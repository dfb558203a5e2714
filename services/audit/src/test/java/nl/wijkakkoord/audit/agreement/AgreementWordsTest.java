// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyReserved;
import nl.wijkakkoord.participation.subject.DecidedType;
import org.junit.jupiter.api.Test;

/** What people read has a Dutch word for everything that audit tells of. */
class AgreementWordsTest {
    private static final Path MANDATES = Path.of("src/main/java/nl/wijkakkoord/audit/mandate");

    @Test
    void whatever_a_round_is_held_on_has_a_dutch_word() {
        // When
        var words = Stream.of(DecidedType.values()).map(DecidedType::type).map(AgreementWords::subject);

        // Then
        assertThat(words.toList())
                .doesNotContainAnyElementsOf(
                        Stream.of(DecidedType.values()).map(DecidedType::type).toList());
    }

    @Test
    void every_act_under_a_mandate_has_dutch_words() throws IOException {
        // Given
        var acts = said("MandatedActs.java", "add\\(\\s*\"([a-z-]+)\"");

        // When
        var unsaid = acts.filter(act -> AgreementWords.act(act).equals(act));

        // Then
        assertThat(unsaid).isEmpty();
    }

    @Test
    void every_flag_has_dutch_words() throws IOException {
        // Given
        var flags = Stream.concat(
                said("MandateRecords.java", "flags\\.add\\(\"([a-z-]+)\""),
                said("MandatedActs.java", "Stream\\.of\\(\"([a-z-]+)\""));

        // When
        var unsaid = flags.filter(flag -> flag.equals(AgreementWords.flags(List.of(flag))));

        // Then
        assertThat(unsaid).isEmpty();
    }

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

    private static Stream<String> said(String file, String form) throws IOException {
        var found = Pattern.compile(form)
                .matcher(Files.readString(MANDATES.resolve(file), UTF_8))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(found).isNotEmpty();
        return found.stream();
    }
}
