// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.todo;

import static nl.wijkakkoord.overview.todo.Kind.ACCEPT_SUCCESSION;
import static nl.wijkakkoord.overview.todo.Kind.ANSWER_INVITATION;
import static nl.wijkakkoord.overview.todo.Kind.ATTEND_MEETING;
import static nl.wijkakkoord.overview.todo.Kind.GIVE_SIGN_OF_LIFE;
import static nl.wijkakkoord.overview.todo.Kind.RECEIVE_DOSSIER;
import static nl.wijkakkoord.overview.todo.Kind.RESOLVE_CONTRADICTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCalled;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCancelled;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingMoved;
import nl.wijkakkoord.contracts.stakeholders.OnboardingEvent.DossierReceived;
import nl.wijkakkoord.contracts.stakeholders.RelatedInterest;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.InterestsRelated;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationReopened;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationResolved;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.RelationKind;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.NoticeGiven;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.PartyResumed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.InvitationWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyInvited;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.SuccessionAnnounced;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.SuccessionWithdrawn;
import nl.wijkakkoord.overview.thing.ThingType;
import nl.wijkakkoord.overview.todo.Change.Again;
import nl.wijkakkoord.overview.todo.Change.Ask;
import nl.wijkakkoord.overview.todo.Change.Done;
import nl.wijkakkoord.overview.todo.Change.DoneBy;
import nl.wijkakkoord.overview.todo.Change.Moved;
import nl.wijkakkoord.overview.todo.Change.Over;
import nl.wijkakkoord.platform.timeline.DutchDay;

/** To be done by parties for taking part together. */
final class StakeholdersToDo {
    private StakeholdersToDo() {}

    static Stream<? extends Change> of(Event event) {
        return switch (event) {
            case PartyInvited e -> Stream.of(Ask.of(ANSWER_INVITATION, e.wijkaanpak(), e.organisation(), null));
            case InvitationWithdrawn e -> Stream.of(new DoneBy(ANSWER_INVITATION, e.wijkaanpak(), e.organisation()));
            case PartyAdmitted e ->
                Stream.of(
                        new DoneBy(ANSWER_INVITATION, e.wijkaanpak(), e.organisation()),
                        Ask.of(RECEIVE_DOSSIER, e.wijkaanpak(), e.organisation(), null));
            case DossierReceived e -> Stream.of(new DoneBy(RECEIVE_DOSSIER, e.wijkaanpak(), e.organisation()));
            case SuccessionAnnounced e ->
                Stream.of(
                        new Done(
                                ACCEPT_SUCCESSION,
                                e.wijkaanpak(),
                                e.predecessor().value()),
                        new Ask(
                                ACCEPT_SUCCESSION,
                                ThingType.WIJKAANPAK,
                                e.wijkaanpak(),
                                e.predecessor().value(),
                                e.successor(),
                                null,
                                0,
                                null,
                                Audience.of(e.successor())));
            case SuccessionWithdrawn e ->
                Stream.of(new Done(
                        ACCEPT_SUCCESSION, e.wijkaanpak(), e.predecessor().value()));
            case PartySucceeded e ->
                Stream.of(new Done(
                        ACCEPT_SUCCESSION, e.wijkaanpak(), e.predecessor().value()));
            case MeetingCalled e -> called(e);
            case MeetingMoved e -> Stream.of(new Moved(e.meeting(), endOf(e.on())));
            case MeetingHeld e -> Stream.of(new Over(e.meeting()));
            case MeetingCancelled e -> Stream.of(new Over(e.meeting()));
            case InterestsRelated e ->
                e.kind() == RelationKind.CONTRADICTION
                        ? e.interests().stream()
                                .map(RelatedInterest::organisation)
                                .distinct()
                                .map(party -> Ask.of(RESOLVE_CONTRADICTION, e.relation(), party, null))
                        : Stream.empty();
            case RelationResolved e -> Stream.of(Done.of(RESOLVE_CONTRADICTION, e.relation()));
            case RelationWithdrawn e -> Stream.of(new Over(e.relation()));
            case RelationReopened e -> Stream.of(new Again(RESOLVE_CONTRADICTION, e.relation()));
            case NoticeGiven e -> Stream.of(Ask.of(GIVE_SIGN_OF_LIFE, e.silence(), e.organisation(), endOf(e.until())));
            case PartyResumed e -> Stream.of(new Over(e.silence()));
            default -> Stream.empty();
        };
    }

    /** Who called it together need not be asked; one that an organisation holds for itself asks nobody. */
    private static Stream<Ask> called(MeetingCalled event) {
        var until = endOf(event.on());
        return event.audience().kind() == Audience.Kind.ORGANISATIONS
                ? event.audience().organisations().stream()
                        .filter(party -> !party.equals(event.organisation()))
                        .map(party -> Ask.of(ATTEND_MEETING, event.meeting(), party, until))
                : Stream.of(Ask.all(ATTEND_MEETING, event.meeting(), until, event.audience()));
    }

    /** What is to be done on a day, can be done until it is over. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(DutchDay.ZONE).toInstant();
    }
}
