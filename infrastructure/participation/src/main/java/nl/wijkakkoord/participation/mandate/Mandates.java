// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mandates that this service has heard of. */
@Component
public record Mandates(JdbcClient jdbc, Parties parties) {

    private static final String SELECT = "select * from heard_mandate ";

    /** @param under of a submandate, the mandate that it rests on */
    private record Row(
            UUID mandate,
            long version,
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID member,
            List<String> subjects,
            @Nullable Long maximumCents,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate withdrawnFrom,
            List<UUID> memberships,
            boolean submandate,
            @Nullable UUID under) {}

    public Optional<Mandate> find(UUID mandate) {
        return jdbc.sql(SELECT + "where mandate = ?")
                .param(mandate)
                .query(Row.class)
                .optional()
                .map(this::mandate);
    }

    /** Those of this person for this organisation in this wijkaanpak, whether they hold today or not. */
    public List<Mandate> of(UUID wijkaanpak, By by) {
        return jdbc
                .sql(SELECT + "where wijkaanpak = ? and organisation = ? and member = ? order by valid_from, mandate")
                .params(wijkaanpak, by.organisation().value(), by.member())
                .query(Row.class)
                .list()
                .stream()
                .map(this::mandate)
                .toList();
    }

    private Mandate mandate(Row row) {
        return new Mandate(
                row.mandate(),
                row.version(),
                row.wijkaanpak(),
                row.organisation(),
                row.member(),
                row.subjects(),
                row.maximumCents(),
                row.validFrom(),
                row.validUntil(),
                row.withdrawnFrom(),
                parties.days(row.memberships()).orElse(null),
                row.submandate(),
                row.under() == null ? null : find(row.under()).orElseThrow());
    }

    /**
     * Why this person has no mandate that will do: one is enough; else the reason of the first one is given.
     *
     * @param check whether that one will do
     */
    public Check checkAny(UUID wijkaanpak, By by, Function<Mandate, Check> check) {
        var reasons = of(wijkaanpak, by).stream().map(check).toList();
        if (reasons.isEmpty()) {
            return Check.refuse(MandateRefusal.NO_MANDATE);
        }
        return reasons.stream().anyMatch(Check::passes) ? Check.passed() : reasons.getFirst();
    }
}
