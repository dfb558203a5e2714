// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.directory;

import static nl.wijkakkoord.stakeholders.Neighbourhood.CONTACT;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.NOW;
import static nl.wijkakkoord.stakeholders.Neighbourhood.TODAY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.WIJKAANPAK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberJoined;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberLeft;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberRoleChanged;
import nl.wijkakkoord.platform.timeline.Timeline;
import nl.wijkakkoord.servers.TestServers;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Over random memberships, of which what happened is recorded in random order. */
class MemberTableTest {
    private static final int DAYS = 8;
    private static final MemberTable TABLE = new MemberTable(database());
    private static final Audience ALL = Audience.ofWijkaanpak();

    /**
     * @param day after the first
     * @param role that begins then; null when it is the last day of all
     */
    record Change(int day, @Nullable MemberRole role) {}

    @Property
    void late_equals_in_time_and_the_past_stands_still(
            @ForAll("changes") List<Change> inTime, @ForAll("shuffled") Function<List<Change>, List<Change>> shuffled) {
        // Given
        var membership = UUID.randomUUID();
        var at = NOW;
        var answered = new HashMap<Instant, Map<LocalDate, Set<MemberRole>>>();
        TABLE.on(joined(membership, at));

        // When
        for (var change : shuffled.apply(inTime)) {
            answered.put(at, answers(membership, at));
            at = at.plusMillis(1);
            TABLE.on(told(membership, change, at));
        }

        // Then
        assertThat(answers(membership, null)).isEqualTo(folded(membership, inTime));
        answered.forEach((then, answer) -> assertThat(answers(membership, then)).isEqualTo(answer));
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        var changes = Combinators.combine(Arbitraries.integers().between(1, DAYS), Arbitraries.of(MemberRole.class))
                .as(Change::new)
                .list()
                .uniqueElements(Change::day)
                .ofMaxSize(5);
        return changes.flatMap(roles -> Arbitraries.integers()
                .between(roles.stream().mapToInt(Change::day).max().orElse(0), DAYS)
                .injectNull(0.5)
                .map(last -> Stream.concat(
                                roles.stream(), Stream.ofNullable(last).map(day -> new Change(day, null)))
                        .toList()));
    }

    @Provide
    Arbitrary<Function<List<Change>, List<Change>>> shuffled() {
        return Arbitraries.randomValue(random -> changes -> {
            var shuffled = new ArrayList<>(changes);
            Collections.shuffle(shuffled, random);
            return shuffled;
        });
    }

    private static MemberJoined joined(UUID membership, Instant at) {
        return new MemberJoined(
                membership, WIJKAANPAK, MUNICIPALITY, membership, MemberRole.CONTACT, TODAY, null, ALL, CONTACT, at);
    }

    /** The member's id is that of the membership: it says the same here. */
    private static MembershipEvent told(UUID membership, Change change, Instant at) {
        var day = TODAY.plusDays(change.day());
        return change.role() == null
                ? new MemberLeft(membership, WIJKAANPAK, MUNICIPALITY, membership, day, ALL, CONTACT, at)
                : new MemberRoleChanged(
                        membership, WIJKAANPAK, MUNICIPALITY, membership, change.role(), day, ALL, CONTACT, at);
    }

    private static Map<LocalDate, Set<MemberRole>> answers(UUID membership, @Nullable Instant asOf) {
        return byDay(day -> TABLE.roles(WIJKAANPAK, MUNICIPALITY, membership, day, asOf));
    }

    private static Map<LocalDate, Set<MemberRole>> folded(UUID membership, List<Change> inTime) {
        var roles = MemberRoles.evolve(Timeline.empty(), joined(membership, NOW));
        for (var change : inTime) {
            roles = MemberRoles.evolve(roles, told(membership, change, NOW));
        }
        var known = roles;
        return byDay(day -> known.on(day).stream().collect(Collectors.toSet()));
    }

    private static Map<LocalDate, Set<MemberRole>> byDay(Function<LocalDate, Set<MemberRole>> roles) {
        return TODAY.minusDays(1).datesUntil(TODAY.plusDays(DAYS + 3)).collect(Collectors.toMap(day -> day, roles));
    }

    private static JdbcClient database() {
        var database = TestServers.newDatabase();
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .locations("classpath:db/platform", "classpath:db/participation", "classpath:db/stakeholders")
                .placeholders(Map.of("runtime", database.runtime().user()))
                .load()
                .migrate();
        return JdbcClient.create(new SingleConnectionDataSource(
                database.url(), database.runtime().user(), database.runtime().password(), true));
    }
}
