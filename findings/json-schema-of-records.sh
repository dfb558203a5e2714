#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: a schema that victools generates for Jackson, with its option for standard formats, fits what that
#   same Jackson mapper writes.
# True: for a month, a year and an optional number it describes the fields inside them, where Jackson writes text or a
#   number; for bytes a list of texts, where Jackson writes Base64. A duration is given the format of RFC 3339, which
#   has no fractions, so that a second and a half as Jackson writes it (PT1.5S) is refused once formats are asserted.
#   Instants, dates and ids do fit, so one is not warned.
# With: jsonschema-generator 5.0.0, Jackson 3.1.5, json-schema-validator (networknt) 3.0.9.
# Source: https://github.com/victools/jsonschema-generator, Option.STANDARD_FORMATS; RFC 3339, appendix A
# Here: SampleTest in shared-contracts/events holds a sample of each contract against its generated schema; Schemas
#   describes our own types itself.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

libraries bom:org.springframework.boot:spring-boot-dependencies:4.1.1 tools.jackson.core:jackson-databind \
  com.github.victools:jsonschema-generator:5.0.0 com.networknt:json-schema-validator:3.0.9 org.slf4j:slf4j-nop:2.0.17
run_java <<'JAVA'
import com.github.victools.jsonschema.generator.*;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.*;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

public class Main {
    public record OfInstant(Instant value) {}

    public record OfDate(LocalDate value) {}

    public record OfId(UUID value) {}

    public record OfMonth(YearMonth value) {}

    public record OfYear(Year value) {}

    public record OfOptional(OptionalLong value) {}

    public record OfBytes(byte[] value) {}

    public record OfDuration(Duration value) {}

    public static void main(String[] arguments) {
        List.of(new OfInstant(Instant.EPOCH), new OfDate(LocalDate.EPOCH), new OfId(UUID.randomUUID()),
                        new OfMonth(YearMonth.of(2026, 5)), new OfYear(Year.of(2026)),
                        new OfOptional(OptionalLong.of(1)), new OfBytes(new byte[] {1}),
                        new OfDuration(Duration.ofMillis(1500)))
                .forEach(Main::show);
    }

    private static void show(Object value) {
        var mapper = JsonMapper.builder().build();
        var config = new SchemaGeneratorConfigBuilder(mapper, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS, Option.STANDARD_FORMATS);
        var schema = new SchemaGenerator(config.build()).generateSchema(value.getClass());
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString())
                .validate(mapper.writeValueAsString(value), InputFormat.JSON,
                        context -> context.executionConfig(execution -> execution.formatAssertionsEnabled(true)));
        var verdict = errors.isEmpty() ? " fits" : " does not fit: " + errors;
        System.out.println(value.getClass().getSimpleName() + verdict);
    }
}
JAVA
expect "OfInstant fits" "OfDate fits" "OfId fits"
for type in OfMonth OfYear OfOptional OfBytes OfDuration; do
  grep -q "^$type does not fit" <<<"$SAW" || fail "No longer so; $type fits."
done
