// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateCorrected;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateWithdrawn;
import nl.wijkakkoord.platform.decision.Check;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mandates that this service has heard of. */
@Component
public record Mandates(JdbcClient jdbc) {

    public Optional<Mandate> find(UUID mandate) {
        return jdbc.sql("select * from heard_mandate where mandate = ?")
                .param(mandate)
                .query(Mandates::read)
                .optional();
    }

    /** Those of this person for this organisation in this wijkaanpak, whether they hold today or not. */
    private List<Mandate> of(UUID wijkaanpak, By by) {
        return jdbc.sql("""
            select * from heard_mandate where wijkaanpak = ? and organisation = ? and member = ?
            order by valid_from, mandate
            """)
                .params(wijkaanpak, by.organisation().value(), by.member())
                .query(Mandates::read)
                .list();
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

    void grant(MandateGranted e, long version) {
        jdbc.sql("""
            insert into heard_mandate (mandate, version, wijkaanpak, organisation, member, subjects, maximum_cents,
                                 valid_from, valid_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        e.mandate(),
                        version,
                        e.wijkaanpak(),
                        e.organisation().value(),
                        e.member(),
                        e.subjects().toArray(String[]::new),
                        e.maximumCents(),
                        e.from(),
                        e.until())
                .update();
    }

    void correct(MandateCorrected e, long version) {
        jdbc.sql("""
            update heard_mandate set version = ?, subjects = ?, maximum_cents = ?, valid_from = ?, valid_until = ?
            where mandate = ?
            """)
                .params(
                        version,
                        e.subjects().toArray(String[]::new),
                        e.maximumCents(),
                        e.from(),
                        e.until(),
                        e.mandate())
                .update();
    }

    void withdraw(MandateWithdrawn e, long version) {
        jdbc.sql("update heard_mandate set version = ?, withdrawn_from = ? where mandate = ?")
                .params(version, e.from(), e.mandate())
                .update();
    }

    private static Mandate read(ResultSet row, int number) throws SQLException {
        return new Mandate(
                row.getObject("mandate", UUID.class),
                row.getLong("version"),
                row.getObject("wijkaanpak", UUID.class),
                new OrganisationId(row.getString("organisation")),
                row.getObject("member", UUID.class),
                List.of((String[]) row.getArray("subjects").getArray()),
                row.getObject("maximum_cents", Long.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("withdrawn_from", LocalDate.class));
    }
}
