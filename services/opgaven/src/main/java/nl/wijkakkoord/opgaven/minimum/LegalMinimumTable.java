// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.opgaven.LegalMinimumEvent;
import nl.wijkakkoord.contracts.opgaven.LegalMinimumEvent.LegalMinimumRecorded;
import nl.wijkakkoord.contracts.opgaven.LegalMinimumEvent.LegalMinimumWithdrawn;
import nl.wijkakkoord.contracts.opgaven.MinimumRef;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumRequest.MinimumFilter;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What law asks at least in the themes of wijkaanpakken. On a day holds, of the versions of a minimum that reach it, the one
 * that begins last; of two that begin on the same day, the one recorded later ({@code Timeline}).
 */
@Projection(view = "legal-minimums", tables = "legal_minimum")
public record LegalMinimumTable(JdbcClient jdbc) {

    @EventHandler
    void on(LegalMinimumEvent event) {
        switch (event) {
            case LegalMinimumRecorded e -> recorded(e);
            case LegalMinimumWithdrawn e ->
                jdbc.sql("update legal_minimum set withdrawn = true where id = ?")
                        .param(e.minimum())
                        .update();
        }
    }

    private void recorded(LegalMinimumRecorded e) {
        jdbc.sql("""
            insert into legal_minimum (id, wijkaanpak, version, theme, indicator, unit, text, bound, value, citation,
                valid_from, valid_until)
            values (:minimum, :wijkaanpak, :version, :content.theme, :content.indicator, :content.unit, :content.text,
                :content.bound, :content.value, :content.citation.title, :content.validFrom, :content.validUntil)
            """).paramSource(Parameters.of(e)).update();
        if (e.corrects() != null) {
            jdbc.sql("delete from legal_minimum where id = ? and version = ?")
                    .params(e.minimum(), e.corrects())
                    .update();
        }
    }

    /** Those that the norm stays below (row 2-11): of its theme, indicator and unit, and in force on the day of its target. */
    public List<NormBelowMinimum> above(Criterion norm, UUID wijkaanpak, String theme) {
        return jdbc.sql("""
            with holding as (
                select distinct on (id) * from legal_minimum
                where wijkaanpak = :wijkaanpak and not withdrawn and valid_from <= :target.date
                  and (valid_until is null or valid_until >= :target.date)
                order by id, valid_from desc, version desc)
            select id, version, value, citation from holding
            where theme = :theme and indicator = :indicator and unit = :unit
              and case bound when 'AT_LEAST' then :target.value::numeric < value::numeric
                  else :target.value::numeric > value::numeric end
            order by id
            """)
                .paramSource(Parameters.of(norm).and("wijkaanpak", wijkaanpak).and("theme", theme))
                .query((row, _) -> new NormBelowMinimum(
                        new MinimumRef(row.getObject("id", UUID.class), row.getInt("version")),
                        row.getString("value"),
                        row.getString("citation")))
                .list();
    }

    /** By id: each in the version of that day, on which what was withdrawn holds not, or else in its last one. */
    List<LegalMinimumItem> find(MinimumFilter filter, PageRequest page) {
        return jdbc.sql("""
            with shown as (
                select distinct on (id) *, version as number from legal_minimum
                where wijkaanpak = :wijkaanpak
                  and (:validOn::date is null
                       or not withdrawn and valid_from <= :validOn::date and coalesce(valid_until >= :validOn::date, true))
                order by id, case when :validOn::date is null then version end desc, valid_from desc, version desc)
            select * from shown
            where (:theme::text is null or theme = :theme) and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .paramSource(Parameters.of(filter).and(page, UUID::fromString))
                .query(LegalMinimumItem.class)
                .list();
    }
}
