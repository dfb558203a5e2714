// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.timeline.Timeline;
import nl.wijkakkoord.platform.timeline.Timeline.Fact;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may see what in this service. A service tells it what it hears of parties and auditors, in the transaction of the
 * event; what it has not heard of is closed. Days are Dutch calendar days, and the rights of today decide, also over
 * what is asked of the past.
 */
public class Readers {

    public enum Kind {
        /** Sees what is for the whole wijkaanpak, and what names it. */
        PARTY,
        /** Sees everything of the wijkaanpak, also what names others only. */
        AUDITOR;

        private String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Readers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * From now on the organisation may read. Told again, the last word holds.
     *
     * @param from first day
     * @param until last day, null when open
     */
    public void admit(UUID wijkaanpak, OrganisationId organisation, Kind kind, LocalDate from, LocalDate until) {
        change(wijkaanpak, organisation, kind, days -> days.with(kind, new Period(from, until)));
    }

    /**
     * The organisation no longer reads as a member of this kind. Nothing happens where it already had to stop earlier; where
     * it had not begun by then, it does not.
     *
     * @param until last day on which it may read
     */
    public void dismiss(UUID wijkaanpak, OrganisationId organisation, Kind kind, LocalDate until) {
        change(wijkaanpak, organisation, kind, days -> days.ended(until));
    }

    private void change(UUID wijkaanpak, OrganisationId organisation, Kind kind, UnaryOperator<Timeline<Kind>> change) {
        var key = List.of(wijkaanpak, organisation.value(), kind.column());
        var days = jdbc.sql("""
            delete from reader where wijkaanpak = ? and organisation = ? and kind = ?
            returning valid_from as "from", valid_until as until
            """).params(key).query(Period.class).list().stream()
                .map(period -> new Fact<>(kind, period))
                .toList();
        for (var reads : change.apply(Timeline.of(days)).periods()) {
            jdbc.sql("""
                insert into reader (wijkaanpak, organisation, kind, valid_from, valid_until) values (?, ?, ?, ?, ?)
                """)
                    .params(key)
                    .params(reads.period().from(), reads.period().until())
                    .update();
        }
    }

    /**
     * From now on the successor is in the predecessor's place, and sees what was for its eyes.
     *
     * @param at when that was told
     */
    public void succeed(UUID wijkaanpak, OrganisationId predecessor, OrganisationId successor, Instant at) {
        jdbc.sql("update succession set successor = ? where wijkaanpak = ? and successor = ?")
                .params(successor.value(), wijkaanpak, predecessor.value())
                .update();
        jdbc.sql("""
            insert into succession (wijkaanpak, predecessor, successor, taken_by, told_at)
            values (:wijkaanpak, :predecessor, :successor, :successor, :at)
            on conflict (wijkaanpak, predecessor) do update
            set successor = excluded.successor, taken_by = excluded.taken_by, told_at = excluded.told_at
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("predecessor", predecessor)
                        .and("successor", successor)
                        .and("at", at))
                .update();
    }

    /** In whose place the organisation is. */
    public Set<OrganisationId> predecessors(UUID wijkaanpak, OrganisationId organisation) {
        return jdbc
                .sql("select predecessor from succession where wijkaanpak = ? and successor = ?")
                .params(wijkaanpak, organisation.value())
                .query(String.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the organisation, or one in whose place it is, is among these. */
    private boolean among(Collection<OrganisationId> named, UUID wijkaanpak, OrganisationId organisation) {
        return named.contains(organisation)
                || wijkaanpak != null
                        && predecessors(wijkaanpak, organisation).stream().anyMatch(named::contains);
    }

    /**
     * Whether the organisation may see, today, what has this audience. What is public is for everybody. What names
     * organisations is for those and for the auditors of the wijkaanpak.
     *
     * @param wijkaanpak null for a fact of no wijkaanpak
     */
    public boolean maySee(OrganisationId organisation, UUID wijkaanpak, Audience audience) {
        return switch (audience.kind()) {
            case PUBLIC -> true;
            case WIJKAANPAK -> reads(organisation, wijkaanpak, Kind.PARTY, Kind.AUDITOR);
            case ORGANISATIONS ->
                among(audience.organisations(), wijkaanpak, organisation)
                        ? wijkaanpak == null || known(wijkaanpak)
                        : reads(organisation, wijkaanpak, Kind.AUDITOR);
        };
    }

    /**
     * Whether the organisation may read, today, what stands beside the events. As {@link #maySee}, but what names
     * organisations is for those alone: an auditor sees that it is there and what its digest is.
     */
    public boolean mayRead(OrganisationId organisation, UUID wijkaanpak, Audience audience) {
        return (audience.kind() != Audience.Kind.ORGANISATIONS
                        || among(audience.organisations(), wijkaanpak, organisation))
                && maySee(organisation, wijkaanpak, audience);
    }

    /** Whether the organisation is an auditor of the wijkaanpak today. */
    public boolean seesAll(OrganisationId organisation, UUID wijkaanpak) {
        return reads(organisation, wijkaanpak, Kind.AUDITOR);
    }

    /**
     * The last day on which the organisation took part, when that day has passed: what names it, it reads as it was then.
     */
    public Optional<LocalDate> lastDayOf(OrganisationId organisation, UUID wijkaanpak) {
        var today = LocalDate.now(clock);
        return jdbc.sql("""
            select max(valid_until) from reader where wijkaanpak = ? and organisation = ? and kind = 'party'
            having bool_and(valid_until is not null and valid_until < ?)
            """)
                .params(wijkaanpak, organisation.value(), today)
                .query(LocalDate.class)
                .optional();
    }

    /** Those whose whole content the organisation may read today, as party or as auditor. */
    public Set<UUID> wijkaanpakkenOf(OrganisationId organisation) {
        var today = LocalDate.now(clock);
        return jdbc.sql("""
            select wijkaanpak from reader
            where organisation = ? and valid_from <= ? and (valid_until is null or valid_until >= ?)
            """)
                .params(organisation.value(), today, today)
                .query(UUID.class)
                .set();
    }

    private boolean reads(OrganisationId organisation, UUID wijkaanpak, Kind... kinds) {
        var today = LocalDate.now(clock);
        return exists(
                """
                select exists (select from reader where wijkaanpak = ? and organisation = ? and kind = any(?)
                               and valid_from <= ? and (valid_until is null or valid_until >= ?))
                """,
                wijkaanpak,
                organisation.value(),
                Stream.of(kinds).map(Kind::column).toArray(String[]::new),
                today,
                today);
    }

    private boolean known(UUID wijkaanpak) {
        return exists("select exists (select from reader where wijkaanpak = ?)", wijkaanpak);
    }

    private boolean exists(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Boolean.class).single();
    }
}
