// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingCall;
import nl.wijkakkoord.contracts.stakeholders.MeetingKind;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Attendee;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.participation.testing.Life;
import nl.wijkakkoord.participation.testing.Lives;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.AddAgendaPoint;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CallMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CancelMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.MoveMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.RecordMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.TakeOffAgenda;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingReport.Participants;
import nl.wijkakkoord.stakeholders.process.meeting.agenda.MeetingAgenda.Point;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random lives of meetings: whoever is left ends each that is to come, and takes each point off its agenda (ADR 0028). */
class MeetingLivesTest {
    private static final UUID ID = UUID.randomUUID();
    private static final UUID MEMBERSHIP = UUID.randomUUID();
    private static final List<OrganisationId> PARTIES = List.of(MUNICIPALITY, ASSOCIATION, STRANGER);
    private static final Participants PARTICIPANTS = new Participants(
            Map.of(MEMBERSHIP, new Attendee(MUNICIPALITY, CONTACT.member())), new TreeSet<>(PARTIES), Set.of());

    private final Life<Meeting> life = new Life<>(Meeting.FOLD, Meeting.NONE);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Lives.SEEDS)
    void in_every_life_each_meeting_and_each_point_is_ended_by_who_answers(long seed) {
        var random = new Random(seed);
        for (var act = 0; act < Lives.ACTS; act++) {
            // When
            act(random, any(random), any(random));

            // Then
            var meeting = life.state();
            assertThat(life.read()).as("seed %d, act %d", seed, act).isEqualTo(meeting);
            if (meeting.called() != null && meeting.held() == null && meeting.cancelled() == null) {
                for (var one : PARTIES) {
                    var left = roles(one, butFor(one));
                    assertThat(cancel(meeting, left, one))
                            .as("seed %d, act %d, by %s", seed, act, one)
                            .isInstanceOf(Accepted.class);
                    assertThat(openPoints(meeting))
                            .as("seed %d, act %d, by %s", seed, act, one)
                            .allMatch(point -> takeOff(meeting, point, left, one) instanceof Accepted);
                }
            }
        }
    }

    private void act(Random random, OrganisationId party, OrganisationId absent) {
        var meeting = life.state();
        var over = meeting.held() != null || meeting.cancelled() != null;
        if (meeting.called() == null || over && random.nextInt(4) == 0) {
            life.begin();
            life.live(call(random, party));
            return;
        }
        var roles = roles(party, absent.equals(party) ? Set.of() : Set.of(absent));
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> life.live(meeting.add(new AddAgendaPoint(ID, "Wie betaalt wat?", by(party)), roles, NOW));
            case 3, 4 ->
                life.live(takeOff(
                        meeting, 1 + random.nextInt(meeting.agenda().points().size() + 1), roles, party));
            case 5 ->
                life.live(meeting.move(
                        new MoveMeeting(ID, TODAY.plusDays(random.nextInt(30)), null, by(party)), roles, NOW));
            case 6 -> {
                if (random.nextInt(3) == 0) {
                    life.live(cancel(meeting, roles, party));
                }
            }
            default -> {
                if (random.nextInt(3) == 0) {
                    life.live(meeting.record(recording(party), roles, PARTICIPANTS, TODAY, NOW));
                }
            }
        }
    }

    private static Decision call(Random random, OrganisationId party) {
        var audience = random.nextInt(4) == 0 ? Audience.of(party) : Audience.ofWijkaanpak();
        var command = new CallMeeting(
                ID,
                WIJKAANPAK,
                MeetingKind.MEETING,
                TODAY,
                new MeetingCall("Overleg", "Buurthuis"),
                audience,
                "5d0c1f7ae2934b86a4de0f9c7718b3e2",
                by(party));
        return Meeting.NONE.call(command, roles(party, Set.of()), NOW);
    }

    private static RecordMeeting recording(OrganisationId party) {
        return new RecordMeeting(
                ID,
                TODAY,
                List.of(MEMBERSHIP),
                List.of(),
                List.of("Wij beginnen."),
                List.of(),
                List.of(),
                null,
                null,
                "5d0c1f7ae2934b86a4de0f9c7718b3e2",
                by(party));
    }

    private static List<Integer> openPoints(Meeting meeting) {
        return meeting.agenda().points().stream()
                .filter(point -> point.takenOff() == null)
                .map(Point::added)
                .map(added -> added.number())
                .toList();
    }

    private static Decision cancel(Meeting meeting, ActorRoles roles, OrganisationId party) {
        return meeting.cancel(new CancelMeeting(ID, null, by(party)), roles, NOW);
    }

    private static Decision takeOff(Meeting meeting, int number, ActorRoles roles, OrganisationId party) {
        return meeting.takeOff(new TakeOffAgenda(ID, number, "Volgende keer", by(party)), roles, NOW);
    }

    private static Set<OrganisationId> butFor(OrganisationId one) {
        var others = new TreeSet<>(PARTIES);
        others.remove(one);
        return others;
    }

    private static ActorRoles roles(OrganisationId party, Set<OrganisationId> absent) {
        return new ActorRoles(party, Capacity.PARTY, BY_MUNICIPALITY, Set.of(MemberRole.CONTACT), Set.of(), absent);
    }

    private static By by(OrganisationId party) {
        return new By(party, UUID.nameUUIDFromBytes(party.value().getBytes()));
    }

    private static OrganisationId any(Random random) {
        return PARTIES.get(random.nextInt(PARTIES.size()));
    }
}
