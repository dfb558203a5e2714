// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Samples are kept for ever: whoever changes a contract still reads every event that was ever recorded. */
class SampleTest {

    static List<String> samples() {
        return Samples.names();
    }

    static List<String> earlierSamples() {
        return samples().stream()
                .filter(sample -> Catalogue.earlierNames().contains(Samples.contractOf(sample)))
                .toList();
    }

    static List<String> contracts() {
        return Schemas.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_read_into_its_record_and_written_back_the_same(String sample) {
        // Given
        var contract = Samples.contractOf(sample);
        var json = Catalogue.inVersionOfToday(contract, Samples.read(sample));

        // When
        var value = Json.MAPPER.treeToValue(json, Schemas.typeOf(contract));

        // Then
        assertThat(canonical(value)).isEqualTo(canonical(json));
    }

    @ParameterizedTest
    @MethodSource("earlierSamples")
    void a_sample_of_an_earlier_version_becomes_the_sample_of_the_version_of_today(String sample) {
        // Given
        var name = Samples.contractOf(sample);

        // When
        var event = Catalogue.read(name, Samples.read(sample)).orElseThrow();

        // Then
        assertThat(canonical(event)).isEqualTo(canonical(Samples.read(Samples.today(sample))));
    }

    @Test
    void every_earlier_version_keeps_its_schema_and_its_sample() {
        // When
        var names = Catalogue.earlierNames();

        // Then
        assertThat(Approved.names("schemas")).containsAll(names);
        assertThat(Samples.names()).containsAll(names);
        assertThat(names).allMatch(name -> Catalogue.typeOf(name).isPresent()).noneMatch(Catalogue.names()::contains);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_fits_its_schema(String sample) {
        // Given
        var schema = Approved.read("schemas/" + Samples.contractOf(sample) + ".json");

        // When
        var errors = Validation.errors(schema, Samples.read(sample));

        // Then
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_contract_has_a_sample_that_shows_each_of_its_properties(String contract) {
        // Given
        var described = new TreeSet<String>();
        describe("", Schemas.of(contract), described);

        // When
        var shown = new TreeSet<String>();
        show("", Samples.read(contract), shown);

        // Then
        assertThat(shown).containsAll(described);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void without_its_optional_properties_it_is_still_read_and_without_a_required_one_it_is_no_such_event(
            String contract) {
        // Given
        var schema = Schemas.of(contract);
        var required = schema.path("required").values().stream()
                .map(JsonNode::asString)
                .toList();
        var full = (ObjectNode) Samples.read(contract);
        var least = full.deepCopy().retain(required);

        // When
        var value = Json.MAPPER.treeToValue(least, Schemas.typeOf(contract));

        // Then
        assertThat(canonical(value)).isEqualTo(canonical(least));
        assertThat(Validation.errors(schema, least)).isEmpty();
        assertThat(required).isNotEmpty().allSatisfy(name -> {
            var without = full.deepCopy().without(List.of(name));
            assertThat(Validation.errors(schema, without))
                    .singleElement()
                    .asString()
                    .contains(name);
        });
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void what_a_newer_version_added_is_skipped(String contract) {
        // Given
        var newer = ((ObjectNode) Samples.read(contract)).put("addedLater", "by another release");

        // When
        var value = Json.MAPPER.treeToValue(newer, Schemas.typeOf(contract));

        // Then
        assertThat(value).isEqualTo(Json.MAPPER.treeToValue(Samples.read(contract), Schemas.typeOf(contract)));
        assertThat(Validation.errors(Schemas.of(contract), newer)).isEmpty();
    }

    @Test
    void the_digests_in_the_samples_can_be_computed_from_them() {
        // Given
        var section = read("nl.wijkakkoord.subjects.section-frozen.v1", SectionFrozen.class);
        var subject = read("nl.wijkakkoord.subjects.subject-submitted.v2", SubjectSubmitted.class);

        // When
        var ofSection = Digest.of(section.canonical().getBytes(StandardCharsets.UTF_8));
        var ofSubject = FrozenSubject.digest(subject.type(), subject.subject(), subject.version(), subject.sections());

        // Then
        assertThat(section.digest()).isEqualTo(ofSection);
        assertThat(subject.sections()).anyMatch(one -> one.digest().equals(ofSection));
        assertThat(subject.digest()).isEqualTo(ofSubject);
    }

    @Test
    void the_sealed_sample_commits_to_the_revealed_one() {
        // Given
        var committed = read("nl.wijkakkoord.decisions.position-sealed.v1", PositionSealed.class);
        var revealed = (ObjectNode) Samples.read("nl.wijkakkoord.decisions.position-revealed.v1");

        // When
        var words = Json.canonical(revealed.retain("digest", "reason", "salt", "stance"));

        // Then
        assertThat(committed.commitment()).isEqualTo(Digest.of(words));
    }

    private static <T> T read(String sample, Class<T> type) {
        return Json.MAPPER.treeToValue(Samples.read(sample), type);
    }

    private static String canonical(Object value) {
        return new String(Json.canonical(value), StandardCharsets.UTF_8);
    }

    private static void describe(String path, JsonNode schema, Set<String> into) {
        schema.path("properties").forEachEntry((name, property) -> {
            into.add(path + "/" + name);
            describe(path + "/" + name, property, into);
        });
        if (schema.has("items")) {
            describe(path, schema.get("items"), into);
        }
    }

    private static void show(String path, JsonNode value, Set<String> into) {
        if (value.isArray()) {
            value.values().forEach(item -> show(path, item, into));
        }
        value.forEachEntry((name, property) -> {
            into.add(path + "/" + name);
            show(path + "/" + name, property, into);
        });
    }
}
