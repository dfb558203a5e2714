// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.AssessmentEvent;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.platform.words.KeptWords;
import nl.wijkakkoord.stakeholders.parties.period.Period;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which assessment held on which day, and since when this service knows. What they say stands apart. */
@Component
@Projection(view = "stakeholder-map", tables = "assessment")
record AssessmentTable(JdbcClient jdbc, ErasableTexts words) {

    @EventHandler
    void on(AssessmentEvent event) {
        var places = Place.evolve(known(event.assessment()), event);
        jdbc.sql("update assessment set recorded_until = ? where assessment = ? and recorded_until is null")
                .params(Timestamp.from(event.at()), event.assessment())
                .update();
        places.forEach(place -> insert(event, place));
    }

    /** What the organisation says on that map, in its last words, also of who is not on it any more. */
    Stream<AssessmentWords> assessed(UUID wijkaanpak, OrganisationId organisation, MapKind map) {
        return jdbc
                .sql("select distinct assessment from assessment where wijkaanpak = ? and organisation = ? and map = ?")
                .params(wijkaanpak, organisation.value(), map.name())
                .query(UUID.class)
                .list()
                .stream()
                .map(assessment -> words.list(assessment, organisation).getLast())
                .map(KeptWords::salted)
                .flatMap(Optional::stream)
                .map(said -> said.as(AssessmentWords.class));
    }

    /**
     * By id.
     *
     * @param reader sees its own map too
     */
    List<MapRow> find(MapFilter filter, OrganisationId reader, PageRequest page) {
        return jdbc.sql("""
            select assessment, organisation, map, version, valid_from as "from", valid_until as until
            from assessment
            where wijkaanpak = :wijkaanpak
              and (map = 'WIJKAANPAK' or organisation = :reader)
              and (:map::text is null or map = :map)
              and valid_from <= :validOn and (valid_until is null or valid_until >= :validOn)
              and recorded_from <= coalesce(:asOf::timestamptz, 'infinity')
              and (recorded_until is null or recorded_until > :asOf::timestamptz)
              and (:after::uuid is null or assessment > :after::uuid)
            order by assessment
            limit :rows
            """)
                .param("wijkaanpak", filter.wijkaanpak())
                .param("reader", reader.value())
                .param("map", filter.map() == null ? null : filter.map().name())
                .param("validOn", filter.validOn())
                .param("asOf", filter.asOf() == null ? null : Timestamp.from(filter.asOf()))
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(MapRow.class)
                .list();
    }

    private List<Place> known(UUID assessment) {
        return jdbc.sql("""
            select version, valid_from, valid_until from assessment
            where assessment = ? and recorded_until is null
            order by valid_from
            """)
                .param(assessment)
                .query((row, _) -> new Place(
                        row.getInt("version"),
                        new Period(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class))))
                .list();
    }

    private void insert(AssessmentEvent event, Place place) {
        jdbc.sql("""
            insert into assessment (assessment, wijkaanpak, organisation, map, version,
                                    valid_from, valid_until, recorded_from)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        event.assessment(),
                        event.wijkaanpak(),
                        event.by().organisation().value(),
                        MapKind.of(event.audience()).name(),
                        place.version(),
                        place.period().from(),
                        place.period().until(),
                        Timestamp.from(event.at()))
                .update();
    }
}
