// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.Bound;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Indicator;
import nl.wijkakkoord.contracts.opgaven.LegalMinimumEvent.LegalMinimumRecorded;
import nl.wijkakkoord.contracts.opgaven.MinimumRef;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What law asks at least in the themes of wijkaanpakken, by the last version of each minimum. */
@Component
@Projection(view = "legal-minimums", tables = "legal_minimum")
public record LegalMinimumTable(JdbcClient jdbc) {

    @EventHandler
    void on(LegalMinimumRecorded e) {
        var content = e.content();
        jdbc.sql("""
            insert into legal_minimum (id, wijkaanpak, version, theme, indicator, unit, text, bound, value, citation,
                valid_from, valid_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
            set version = excluded.version, theme = excluded.theme, indicator = excluded.indicator,
                unit = excluded.unit, text = excluded.text, bound = excluded.bound, value = excluded.value,
                citation = excluded.citation, valid_from = excluded.valid_from, valid_until = excluded.valid_until
            """)
                .params(
                        e.minimum(),
                        e.wijkaanpak(),
                        e.version(),
                        content.theme(),
                        content.indicator().name(),
                        content.unit(),
                        content.text(),
                        content.bound().name(),
                        content.value(),
                        content.citation().title(),
                        content.validFrom(),
                        content.validUntil())
                .update();
    }

    /** Those that the norm stays below: of its theme, indicator and unit, and in force on the day of its target. */
    public List<NormBelowMinimum> above(Criterion norm, UUID wijkaanpak, String theme) {
        return jdbc.sql("""
            select id, version, value, citation from legal_minimum
            where wijkaanpak = :wijkaanpak and theme = :theme and indicator = :indicator and unit = :unit
              and valid_from <= :date and (valid_until is null or valid_until >= :date)
              and case bound when 'AT_LEAST' then :target::numeric < value::numeric
                  else :target::numeric > value::numeric end
            order by id
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("theme", theme)
                .param("indicator", norm.indicator().name())
                .param("unit", norm.unit())
                .param("date", norm.target().date())
                .param("target", norm.target().value())
                .query((row, _) -> new NormBelowMinimum(
                        new MinimumRef(row.getObject("id", UUID.class), row.getInt("version")),
                        row.getString("value"),
                        row.getString("citation")))
                .list();
    }

    /**
     * By id.
     *
     * @param theme null for all
     * @param validOn null for those of any day
     */
    List<LegalMinimumItem> of(UUID wijkaanpak, @Nullable String theme, @Nullable LocalDate validOn, PageRequest page) {
        return jdbc.sql("""
            select * from legal_minimum
            where wijkaanpak = :wijkaanpak and (:theme::text is null or theme = :theme)
              and (:day::date is null or valid_from <= :day::date and coalesce(valid_until >= :day::date, true))
              and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("theme", theme)
                .param("day", validOn)
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(LegalMinimumTable::read)
                .list();
    }

    private static LegalMinimumItem read(ResultSet row, int number) throws SQLException {
        return new LegalMinimumItem(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("theme"),
                Indicator.valueOf(row.getString("indicator")),
                row.getString("unit"),
                row.getString("text"),
                Bound.valueOf(row.getString("bound")),
                row.getString("value"),
                row.getString("citation"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
