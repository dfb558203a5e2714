// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.CentsRange;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent.EstimateEntered;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent.EstimateRevised;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent.EstimateWithdrawn;
import nl.wijkakkoord.contracts.opgaven.EstimateKind;
import nl.wijkakkoord.contracts.opgaven.Frequency;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureWithdrawn;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What measures cost and bring: each row tells from when till when it was what was known. */
@Projection(view = "estimates", tables = "estimate")
record EstimateTable(JdbcClient jdbc) {

    @EventHandler
    void on(EstimateEvent event) {
        switch (event) {
            case EstimateEntered e -> insert(e);
            case EstimateRevised e -> {
                end(e);
                insert(e);
            }
            case EstimateWithdrawn e -> end(e);
        }
    }

    /** Nothing is entered for it any more. */
    @EventHandler
    void on(MeasureWithdrawn event) {
        jdbc.sql("update estimate set known_until = :at where measure = :measure and known_until is null")
                .paramSource(Parameters.of(event))
                .update();
    }

    /** How many count for the opgave. */
    int count(UUID opgave) {
        return jdbc.sql("select count(*) from estimate where opgave = ? and known_until is null")
                .param(opgave)
                .query(Integer.class)
                .single();
    }

    /** Those of one measure that count. By id. */
    List<EstimateItem> of(UUID measure, PageRequest page) {
        return jdbc
                .sql("""
                    select * from estimate
                    where measure = :measure and known_until is null and (:after::uuid is null or id > :after::uuid)
                    order by id
                    limit :rows
                    """)
                .paramSource(Parameters.of("measure", measure).and(page, UUID::fromString))
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new EstimateItem(
                        row.id(), row.measure(), row.party(), row.kind(), row.frequency(), row.amount()))
                .toList();
    }

    /**
     * Per party, per measure and over all.
     *
     * @param asOf what was known then, null for now
     */
    List<EstimateSum> sums(UUID opgave, @Nullable Instant asOf) {
        return jdbc
                .sql("""
                    select null as id, party, measure, kind, frequency,
                           sum(low) as low, sum(expected) as expected, sum(high) as high
                    from estimate
                    where opgave = :opgave
                      and case when :asOf::timestamptz is null then known_until is null
                               else known_from <= :asOf and coalesce(known_until > :asOf, true) end
                    group by grouping sets ((party, kind, frequency), (measure, kind, frequency), (kind, frequency))
                    order by party, measure, kind, frequency
                    """)
                .paramSource(Parameters.of("opgave", opgave).and("asOf", asOf))
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new EstimateSum(row.party(), row.measure(), row.kind(), row.frequency(), row.amount()))
                .toList();
    }

    /** A sum that a long cannot hold is a fault, never rounded. */
    private record Row(
            @Nullable UUID id,
            @Nullable UUID measure,
            @Nullable OrganisationId party,
            EstimateKind kind,
            Frequency frequency,
            long low,
            long expected,
            long high) {

        CentsRange amount() {
            return new CentsRange(low, expected, high);
        }
    }

    private void insert(EstimateEvent event) {
        jdbc.sql("""
            insert into estimate (id, opgave, measure, party, kind, frequency, low, expected, high, known_from)
            values (:estimate, :opgave, :measure, :content.party, :content.kind, :content.frequency,
                    :content.amount.low, :content.amount.expected, :content.amount.high, :at)
            """).paramSource(Parameters.of(event)).update();
    }

    private void end(EstimateEvent event) {
        jdbc.sql("update estimate set known_until = :at where id = :estimate and known_until is null")
                .paramSource(Parameters.of(event))
                .update();
    }
}
