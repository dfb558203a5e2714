// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.AssessmentEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.timeline.Timeline;
import nl.wijkakkoord.platform.timeline.Timeline.Fact;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.platform.words.KeptWords;
import nl.wijkakkoord.stakeholders.parties.map.Assessment.AssessmentWords;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentRequest.MapFilter;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which assessment held on which day, and since when this service knows. What they say stands apart. */
@Projection(view = "stakeholder-map", tables = "assessment")
record AssessmentTable(JdbcClient jdbc, ErasableTexts words) {

    /** Where one assessment stands on the map: its words, by their version, and the days on which they hold; or off it. */
    record Row(
            UUID assessment,
            OrganisationId organisation,
            MapKind map,
            @Nullable Integer version,
            LocalDate from,
            @Nullable LocalDate until) {

        Fact<Integer> place() {
            return new Fact<>(version, new Period(from, until));
        }
    }

    @EventHandler
    void on(AssessmentEvent event) {
        var places = Assessment.evolve(known(event.assessment()), event).turns();
        jdbc.sql("update assessment set recorded_until = :at where assessment = :assessment and recorded_until is null")
                .paramSource(Parameters.of(event))
                .update();
        places.forEach(place -> insert(event, place));
    }

    /** Who comes in the place of another has what that one put here. */
    @EventHandler
    void on(PartySucceeded event) {
        jdbc.sql("""
            update assessment set organisation = :successor
            where wijkaanpak = :wijkaanpak and organisation = :predecessor
            """).paramSource(Parameters.of(event)).update();
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
    List<Row> find(MapFilter filter, OrganisationId reader, PageRequest page) {
        return jdbc.sql("""
            select assessment, organisation, map, version, valid_from as "from", valid_until as until
            from assessment
            where wijkaanpak = :wijkaanpak and version is not null
              and (map = 'WIJKAANPAK' or organisation = :reader)
              and (:map::text is null or map = :map)
              and valid_from <= :validOn and (valid_until is null or valid_until >= :validOn)
              and recorded_from <= coalesce(:asOf::timestamptz, 'infinity')
              and (recorded_until is null or recorded_until > :asOf::timestamptz)
              and (:after::uuid is null or assessment > :after::uuid)
            order by assessment
            limit :rows
            """)
                .paramSource(Parameters.of(filter).and("reader", reader).and(page, UUID::fromString))
                .query(Row.class)
                .list();
    }

    private Timeline<Integer> known(UUID assessment) {
        return Timeline.of(jdbc.sql("""
            select assessment, organisation, map, version, valid_from as "from", valid_until as until
            from assessment
            where assessment = ? and recorded_until is null
            order by valid_from
            """).param(assessment).query(Row.class).list().stream()
                .map(Row::place)
                .toList());
    }

    private void insert(AssessmentEvent event, Fact<Integer> place) {
        jdbc.sql("""
            insert into assessment (assessment, wijkaanpak, organisation, map, version,
                                    valid_from, valid_until, recorded_from)
            values (:assessment, :wijkaanpak, :by.organisation, :map, :place.value,
                    :place.period.from, :place.period.until, :at)
            """)
                .paramSource(Parameters.of(event)
                        .and("map", MapKind.of(event.audience()))
                        .and("place", place))
                .update();
    }
}
