// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.Candidate;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent.ChoiceAgreed;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent.ChoiceNotAgreed;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent.ChoiceSubmitted;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent.ChoiceWithdrawn;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.ConcludeChoice;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.SubmitChoice;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.Wanted;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.WithdrawChoice;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.opgaven.opgave.withdrawal.WithdrawalRefusal;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.participation.subject.Withdrawal;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A choice of opgaven, as its events tell it.
 *
 * @param submitted null when there is none
 * @param round that decided on it, null as long as none did
 */
record Choice(
        @Nullable ChoiceSubmitted submitted,
        ChoiceStatus status,
        @Nullable UUID round) implements Visible {
    static final Choice NONE = new Choice(null, ChoiceStatus.SUBMITTED, null);
    static final Fold<Choice, ChoiceEvent> FOLD = new Fold<>(NONE, ChoiceEvent.class, Choice::evolve);

    /** A choice is put before the parties once; what is to be otherwise in it is another. */
    static final int VERSION = 1;

    @Override
    public UUID wijkaanpak() {
        return submitted.wijkaanpak();
    }

    /** What the parties decide on. */
    SubjectRef subject() {
        return new SubjectRef(SubjectType.CHOICE_OF_OPGAVEN, submitted.choice(), VERSION, submitted.digest());
    }

    Choice evolve(ChoiceEvent event) {
        return switch (event) {
            case ChoiceSubmitted e -> new Choice(e, ChoiceStatus.SUBMITTED, null);
            case ChoiceAgreed e -> new Choice(submitted, ChoiceStatus.AGREED, e.round());
            case ChoiceNotAgreed e -> new Choice(submitted, ChoiceStatus.NOT_AGREED, e.round());
            case ChoiceWithdrawn _ -> new Choice(submitted, ChoiceStatus.WITHDRAWN, null);
        };
    }

    /** @param known opgaven of the wijkaanpak, by id */
    Decision submit(SubmitChoice command, Map<UUID, Opgave> known, ActorAuthority authority, Instant now) {
        return authority
                .checkMayAct()
                .and(() -> checkWanted(command.wanted(), known))
                .then(() -> {
                    var candidates = command.wanted().stream()
                            .map(wanted -> candidate(wanted, known.get(wanted.opgave())))
                            .toList();
                    var frozen = FrozenSubject.of(
                            SubjectType.CHOICE_OF_OPGAVEN,
                            command.choice(),
                            VERSION,
                            sections(command.title(), candidates));
                    var audience = Audience.ofWijkaanpak();
                    return Decision.accepted(
                            new ChoiceSubmitted(
                                    command.choice(),
                                    command.wijkaanpak(),
                                    command.title(),
                                    candidates,
                                    frozen.digest(),
                                    audience,
                                    command.by(),
                                    now),
                            frozen.submission(
                                    command.wijkaanpak(), command.title(), null, audience, command.by(), now));
                });
    }

    Decision withdraw(
            WithdrawChoice command,
            ActorAuthority authority,
            Successors enders,
            @Nullable UUID openRound,
            Instant now) {
        return checkMayWithdraw(authority, command.by(), enders, openRound)
                .then(() -> Withdrawal.accepted(
                        subject(),
                        wijkaanpak(),
                        command.reason(),
                        command.by(),
                        now,
                        (id, wijkaanpak, _, _, reason, audience, by, at) ->
                                new ChoiceWithdrawn(id, wijkaanpak, reason, audience, by, at)));
    }

    /** @param enders who ends it now, by who put it before the parties */
    Check checkMayWithdraw(ActorAuthority authority, By by, Successors enders, @Nullable UUID openRound) {
        return authority
                .checkMayAct()
                .and(() -> refuseWhen(
                        !by.organisation().equals(enders.of(submitted.by().organisation())),
                        ChoiceRefusal.CHOICE_OF_ANOTHER))
                .and(() -> Withdrawal.check(status == ChoiceStatus.SUBMITTED, openRound));
    }

    /** Takes over what a round decided, if it decided on exactly this. */
    Decision conclude(ConcludeChoice command, Instant now) {
        var decided = command.conclusion();
        var choice = submitted.choice();
        var audience = Audience.ofWijkaanpak();
        return decided.checkDecidedOn(wijkaanpak(), subject(), ChoiceRefusal.NOT_THIS_CHOICE)
                .thenRecord(() -> decided.agreed()
                        ? new ChoiceAgreed(choice, wijkaanpak(), decided.round(), audience, decided.by(), now)
                        : new ChoiceNotAgreed(choice, wijkaanpak(), decided.round(), audience, decided.by(), now));
    }

    private static Check checkWanted(List<Wanted> wanted, Map<UUID, Opgave> known) {
        var named = new HashSet<UUID>();
        return Check.all(wanted.stream()
                .map(each -> refuseWhen(!known.containsKey(each.opgave()), ChoiceRefusal.OPGAVE_UNKNOWN, each.opgave())
                        .and(() -> refuseWhen(
                                known.get(each.opgave()).withdrawn() != null,
                                WithdrawalRefusal.OPGAVE_WITHDRAWN,
                                each.opgave()))
                        .and(() ->
                                refuseWhen(!named.add(each.opgave()), ChoiceRefusal.OPGAVE_NAMED_TWICE, each.opgave()))
                        .and(() -> refuseWhen(
                                !each.chosen() && each.reason() == null,
                                ChoiceRefusal.REJECTED_WITHOUT_REASON,
                                each.opgave()))));
    }

    private static Candidate candidate(Wanted wanted, Opgave opgave) {
        return new Candidate(
                wanted.opgave(),
                opgave.theme(),
                opgave.proposed().title(),
                opgave.proposed().description(),
                wanted.chosen(),
                wanted.reason());
    }

    private static LinkedHashMap<String, Object> sections(String title, List<Candidate> candidates) {
        var sections = new LinkedHashMap<String, Object>();
        sections.put("title", Map.of("title", title));
        candidates.forEach(candidate -> sections.put("opgave-" + candidate.opgave(), candidate));
        return sections;
    }
}
