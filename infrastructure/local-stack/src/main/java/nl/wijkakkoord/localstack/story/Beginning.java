// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.localstack.identity.Issuer;

/** What every story knows before it begins. */
public final class Beginning {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
    private static final int ROUND_DAYS = 14;

    private Beginning() {}

    /**
     * The demo organisations ({@code {municipality}}, {@code {grid-operator}}: their numbers; {@code
     * {municipality.name}}; of a kind the first), their members by client ({@code {gemeente-wethouder.subject}}, {@code
     * .function} and {@code .organisation}), the
     * {@code {issuer}}, and the dates {@code {today}}, {@code {lastMonth}} and {@code {inTwoWeeks}} (a moment).
     */
    public static Memory of(Issuer identity) {
        var memory = new Memory();
        memory.put("issuer", identity.issuer());
        for (var organisation : identity.organisations().reversed()) {
            var kind = word(organisation.kind());
            memory.put(kind, organisation.id().value());
            memory.put(kind + ".name", organisation.name());
            for (var member : organisation.members()) {
                memory.put(member.client() + ".subject", member.subject().toString());
                memory.put(member.client() + ".function", member.function());
                memory.put(member.client() + ".organisation", organisation.id().value());
            }
        }
        var today = LocalDate.now(DUTCH);
        memory.put("today", today.toString());
        memory.put("lastMonth", today.minusMonths(1).toString());
        memory.put("nextMonth", today.plusMonths(1).toString());
        memory.put(
                "inTwoWeeks",
                Instant.now()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .plus(ROUND_DAYS, ChronoUnit.DAYS)
                        .toString());
        return memory;
    }

    private static String word(PartyKind kind) {
        return Json.MAPPER.convertValue(kind, String.class);
    }
}
