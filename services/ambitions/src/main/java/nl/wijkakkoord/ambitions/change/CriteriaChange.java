// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.ConcludeChange;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.SubmitChange;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.WithdrawChange;
import nl.wijkakkoord.ambitions.criterion.CriteriaSet;
import nl.wijkakkoord.ambitions.criterion.CriterionRules;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent.CriteriaChangeAgreed;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent.CriteriaChangeNotAgreed;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent.CriteriaChangeOvertaken;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent.CriteriaChangeSubmitted;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent.CriteriaChangeWithdrawn;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.participation.subject.Withdrawal;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.language.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A request to change criteria, as its events tell it.
 *
 * @param submitted null when there is none
 * @param round that decided on it, null as long as none did
 */
record CriteriaChange(
        @Nullable CriteriaChangeSubmitted submitted,
        Status status,
        @Nullable UUID round) implements Visible {
    static final CriteriaChange NONE = new CriteriaChange(null, Status.SUBMITTED, null);
    static final Fold<CriteriaChange, CriteriaChangeEvent> FOLD =
            new Fold<>(NONE, CriteriaChangeEvent.class, CriteriaChange::evolve);

    /** A request is asked once; what is to be otherwise in it is asked in another. */
    static final int VERSION = 1;

    enum Status {
        SUBMITTED,
        AGREED,
        NOT_AGREED,
        /**
         * Agreed when other criteria for the same objective already held than those that were to be changed, or another
         * objective had a criterion of the same name by then.
         */
        OVERTAKEN,
        WITHDRAWN
    }

    @Override
    public UUID wijkaanpak() {
        return submitted.wijkaanpak();
    }

    /** What the parties decide on. */
    SubjectRef subject() {
        return new SubjectRef(SubjectType.CRITERIA_CHANGE, submitted.change(), VERSION, submitted.digest());
    }

    CriteriaChange evolve(CriteriaChangeEvent event) {
        return switch (event) {
            case CriteriaChangeSubmitted e -> new CriteriaChange(e, Status.SUBMITTED, null);
            case CriteriaChangeAgreed e -> new CriteriaChange(submitted, Status.AGREED, e.round());
            case CriteriaChangeNotAgreed e -> new CriteriaChange(submitted, Status.NOT_AGREED, e.round());
            case CriteriaChangeOvertaken e -> new CriteriaChange(submitted, Status.OVERTAKEN, e.round());
            case CriteriaChangeWithdrawn _ -> new CriteriaChange(submitted, Status.WITHDRAWN, null);
        };
    }

    Decision submit(SubmitChange command, ActorAuthority authority, Instant now) {
        var ambition = command.ambition();
        return ambition.checkMayRequestChange(authority)
                .and(() -> checkAgainst(ambition.inForce(), command.objectives()))
                .and(() -> checkSize(command.objectives()))
                .then(() -> {
                    var frozen =
                            FrozenSubject.of(SubjectType.CRITERIA_CHANGE, command.change(), VERSION, sections(command));
                    var audience = Audience.ofWijkaanpak();
                    return Decision.accepted(
                            new CriteriaChangeSubmitted(
                                    command.change(),
                                    ambition.wijkaanpak(),
                                    ambition.id(),
                                    ambition.versions().adopted().orElseThrow().number(),
                                    ambition.inForce().version(),
                                    command.reason(),
                                    command.objectives(),
                                    frozen.digest(),
                                    audience,
                                    command.by(),
                                    now),
                            frozen.submissionBeforeAmbition(
                                    ambition.wijkaanpak(), title(command), audience, command.by(), now));
                });
    }

    Decision withdraw(
            WithdrawChange command,
            ActorAuthority authority,
            Successors successors,
            @Nullable UUID openRound,
            Instant now) {
        return checkMayWithdraw(authority, command.by(), successors, openRound)
                .then(() -> Withdrawal.accepted(
                        subject(),
                        wijkaanpak(),
                        command.reason(),
                        command.by(),
                        now,
                        (id, wijkaanpak, _, _, reason, audience, by, at) ->
                                new CriteriaChangeWithdrawn(id, wijkaanpak, reason, audience, by, at)));
    }

    /** By who asked it, or is in its place. */
    Check checkMayWithdraw(ActorAuthority authority, By by, Successors successors, @Nullable UUID openRound) {
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(
                        !by.organisation().equals(successors.of(submitted.by().organisation())),
                        CriteriaChangeRefusal.CHANGE_OF_ANOTHER))
                .and(() -> Withdrawal.check(status == Status.SUBMITTED, openRound));
    }

    /** Takes over what a round decided, if it decided on exactly this. */
    Decision conclude(ConcludeChange command, Instant now) {
        return command.conclusion()
                .checkDecidedOn(wijkaanpak(), subject(), CriteriaChangeRefusal.NOT_THIS_CHANGE)
                .thenRecord(() -> concluded(command, now));
    }

    private CriteriaChangeEvent concluded(ConcludeChange command, Instant now) {
        var change = submitted.change();
        var round = command.conclusion().round();
        var all = Audience.ofWijkaanpak();
        if (!command.conclusion().agreed()) {
            return new CriteriaChangeNotAgreed(change, wijkaanpak(), round, all, command.by(), now);
        }
        return stillFits(command.criteria())
                ? new CriteriaChangeAgreed(change, wijkaanpak(), round, all, command.by(), now)
                : new CriteriaChangeOvertaken(change, wijkaanpak(), round, all, command.by(), now);
    }

    private boolean stillFits(CriteriaSet inForce) {
        return inForce.unchangedSince(submitted.criteriaVersion(), submitted.objectives())
                && CriterionRules.check(all(inForce, submitted.objectives())).passes();
    }

    /** All criteria of the ambition after the change. */
    private static List<Criterion> all(CriteriaSet inForce, List<CriteriaOf> changes) {
        return inForce.changed(0, changes).all();
    }

    private static Check checkAgainst(CriteriaSet inForce, List<CriteriaOf> changes) {
        var known = inForce.objectives().stream().map(CriteriaOf::objective).toList();
        var named = new HashSet<String>();
        return Check.all(changes.stream()
                        .map(CriteriaOf::objective)
                        .map(objective -> Check.refuseWhen(
                                        !known.contains(objective), CriteriaChangeRefusal.OBJECTIVE_UNKNOWN, objective)
                                .and(() -> Check.refuseWhen(
                                        !named.add(objective),
                                        CriteriaChangeRefusal.OBJECTIVE_NAMED_TWICE,
                                        objective))))
                .and(() -> CriterionRules.check(all(inForce, changes)));
    }

    private static Check checkSize(List<CriteriaOf> changes) {
        return Check.all(changes.stream()
                .map(change -> Check.refuseWhen(
                        Json.canonical(change).length > FrozenSubject.LARGEST_SECTION,
                        CriteriaChangeRefusal.CHANGE_TOO_LARGE,
                        change.objective(),
                        Mention.size(FrozenSubject.LARGEST_SECTION))));
    }

    private static LinkedHashMap<String, Object> sections(SubmitChange command) {
        var sections = new LinkedHashMap<String, Object>();
        sections.put("reason", Map.of("ambition", command.ambition().id(), "reason", command.reason()));
        command.objectives().forEach(objective -> sections.put("objective-" + objective.objective(), objective));
        return sections;
    }

    private static String title(SubmitChange command) {
        return command.objectives().stream()
                .map(CriteriaOf::objective)
                .collect(Collectors.joining(", ", "Criteria: ", ""));
    }
}
