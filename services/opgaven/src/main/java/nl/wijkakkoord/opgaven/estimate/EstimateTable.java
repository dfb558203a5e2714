// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.CentsRange;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent.EstimateEntered;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent.EstimateRevised;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent.EstimateWithdrawn;
import nl.wijkakkoord.contracts.opgaven.EstimateKind;
import nl.wijkakkoord.contracts.opgaven.EstimateText;
import nl.wijkakkoord.contracts.opgaven.Frequency;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureWithdrawn;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What measures cost and bring: each row tells from when till when it was what was known. */
@Component
@Projection(view = "estimates", tables = "estimate")
record EstimateTable(JdbcClient jdbc) {

    @EventHandler
    void on(EstimateEntered e) {
        insert(e.estimate(), e.opgave(), e.measure(), e.content(), e.at());
    }

    @EventHandler
    void on(EstimateRevised e) {
        end(e.estimate(), e.at());
        insert(e.estimate(), e.opgave(), e.measure(), e.content(), e.at());
    }

    @EventHandler
    void on(EstimateWithdrawn e) {
        end(e.estimate(), e.at());
    }

    /** Nothing is entered for it any more. */
    @EventHandler
    void on(MeasureWithdrawn e) {
        jdbc.sql("update estimate set known_until = ? where measure = ? and known_until is null")
                .params(e.at().atOffset(ZoneOffset.UTC), e.measure())
                .update();
    }

    /** Those of one measure that count. By id. */
    List<EstimateItem> of(UUID measure, PageRequest page) {
        return jdbc.sql("""
            select * from estimate
            where measure = :measure and known_until is null and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .param("measure", measure)
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(EstimateTable::item)
                .list();
    }

    /**
     * Per party, per measure and over all.
     *
     * @param asOf what was known then, null for now
     */
    List<EstimateSum> sums(UUID opgave, @Nullable Instant asOf) {
        return jdbc.sql("""
            select party, measure, kind, frequency, sum(low) as low, sum(expected) as expected, sum(high) as high
            from estimate
            where opgave = :opgave
              and case when :asOf::timestamptz is null then known_until is null
                       else known_from <= :asOf and coalesce(known_until > :asOf, true) end
            group by grouping sets ((party, kind, frequency), (measure, kind, frequency), (kind, frequency))
            order by party, measure, kind, frequency
            """)
                .param("opgave", opgave)
                .param("asOf", asOf == null ? null : asOf.atOffset(ZoneOffset.UTC))
                .query(EstimateTable::sum)
                .list();
    }

    private void insert(UUID estimate, UUID opgave, UUID measure, EstimateText content, Instant at) {
        var amount = content.amount();
        jdbc.sql("""
            insert into estimate (id, opgave, measure, party, kind, frequency, low, expected, high, known_from)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        estimate,
                        opgave,
                        measure,
                        content.party().value(),
                        content.kind().name(),
                        content.frequency().name(),
                        amount.low(),
                        amount.expected(),
                        amount.high(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void end(UUID estimate, Instant at) {
        jdbc.sql("update estimate set known_until = ? where id = ? and known_until is null")
                .params(at.atOffset(ZoneOffset.UTC), estimate)
                .update();
    }

    private static EstimateItem item(ResultSet row, int number) throws SQLException {
        return new EstimateItem(
                row.getObject("id", UUID.class),
                row.getObject("measure", UUID.class),
                new OrganisationId(row.getString("party")),
                EstimateKind.valueOf(row.getString("kind")),
                Frequency.valueOf(row.getString("frequency")),
                amount(row));
    }

    private static EstimateSum sum(ResultSet row, int number) throws SQLException {
        var party = row.getString("party");
        return new EstimateSum(
                party == null ? null : new OrganisationId(party),
                row.getObject("measure", UUID.class),
                EstimateKind.valueOf(row.getString("kind")),
                Frequency.valueOf(row.getString("frequency")),
                amount(row));
    }

    /** A sum that a long cannot hold is a fault, never rounded. */
    private static CentsRange amount(ResultSet row) throws SQLException {
        return new CentsRange(row.getLong("low"), row.getLong("expected"), row.getLong("high"));
    }
}
