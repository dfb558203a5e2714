// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.ConcludeDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.DraftDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.DraftNextVersion;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.PublishPlainLanguage;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.RedraftDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.ReplaceDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.SubmitDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionVersion.Status;
import nl.wijkakkoord.ambitions.formula.Formulas;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionAgreed;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionDraftWithdrawn;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionDrafted;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionNotAgreed;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionReplaced;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionSubmitted;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionWithdrawn;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.PlainLanguagePublished;
import nl.wijkakkoord.contracts.ambitions.DefinitionText;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What one party proposes that a word means, as its events tell it.
 *
 * @param owner who proposed it
 * @param versions in the order of their numbers, from 1; only the last can be a draft
 * @param plain what residents read, null when nothing was published
 */
public record Definition(
        @Nullable UUID id,
        @Nullable UUID wijkaanpak,
        @Nullable String term,
        @Nullable OrganisationId owner,
        List<DefinitionVersion> versions,
        @Nullable PlainLanguagePublished plain)
        implements Visible {
    public static final Definition NONE = new Definition(null, null, null, null, List.of(), null);
    public static final Fold<Definition, DefinitionEvent> FOLD =
            new Fold<>(NONE, DefinitionEvent.class, Definition::evolve);

    public Definition evolve(DefinitionEvent event) {
        return switch (event) {
            case DefinitionDrafted e -> {
                var kept = new ArrayList<>(versions.subList(0, e.version() - 1));
                kept.add(DefinitionVersion.draft(e.version(), e.text(), e.by(), e.at()));
                yield new Definition(
                        e.definition(),
                        e.wijkaanpak(),
                        e.term(),
                        owner == null ? e.by().organisation() : owner,
                        List.copyOf(kept),
                        plain);
            }
            case DefinitionSubmitted e -> with(e.version(), version -> version.submitted(e.digest()));
            case DefinitionAgreed e ->
                replaced(e).with(e.version(), version -> version.decided(Status.AGREED, e.round(), null));
            case DefinitionNotAgreed e -> {
                var status = e.chosen() == null ? Status.NOT_AGREED : Status.REJECTED;
                yield with(e.version(), version -> version.decided(status, e.round(), e.chosen()));
            }
            case DefinitionReplaced e ->
                with(e.version(), version -> version.decided(Status.REPLACED, e.round(), e.replacement()));
            case DefinitionDraftWithdrawn e -> with(e.version(), DefinitionVersion::withdrawn);
            case DefinitionWithdrawn e -> with(e.version(), DefinitionVersion::withdrawn);
            case PlainLanguagePublished e -> new Definition(id, wijkaanpak, term, owner, versions, e);
        };
    }

    Decision draft(DraftDefinition command, ActorAuthority authority, Instant now) {
        return authority
                .checkMayAct()
                .and(() -> checkMaySay(command.text()))
                .thenRecord(() -> drafted(
                        command.definition(),
                        command.wijkaanpak(),
                        command.term(),
                        1,
                        command.text(),
                        command.by(),
                        now));
    }

    Decision redraft(RedraftDefinition command, ActorAuthority authority, Instant now) {
        return checkMayRedraft(authority, command.by())
                .and(() -> checkMaySay(command.text()))
                .thenRecord(() ->
                        drafted(id, wijkaanpak, term, versions.getLast().number(), command.text(), command.by(), now));
    }

    Check checkMayRedraft(ActorAuthority authority, By by) {
        return checkOwn(authority, by)
                .and(() -> Check.refuseWhen(!lastIs(Status.DRAFT), DefinitionRefusal.NO_DRAFT_OF_DEFINITION));
    }

    Decision draftNext(DraftNextVersion command, ActorAuthority authority, Instant now) {
        return checkMayDraftNext(authority, command.by())
                .and(() -> checkMaySay(command.text()))
                .thenRecord(() -> drafted(
                        id, wijkaanpak, term, versions.getLast().number() + 1, command.text(), command.by(), now));
    }

    Check checkMayDraftNext(ActorAuthority authority, By by) {
        return checkOwn(authority, by)
                .and(() -> Check.refuseWhen(lastIs(Status.DRAFT), DefinitionRefusal.DRAFT_OF_DEFINITION_EXISTS))
                .and(() -> Check.refuseWhen(lastIs(Status.SUBMITTED), DefinitionRefusal.DEFINITION_AWAITS_DECISION));
    }

    Decision submit(SubmitDefinition command, ActorAuthority authority, Instant now) {
        return checkMayRedraft(authority, command.by()).then(() -> {
            var version = versions.getLast();
            var frozen = version.frozen(id, term);
            var audience = Audience.ofWijkaanpak();
            return Decision.accepted(
                    new DefinitionSubmitted(
                            id, wijkaanpak, version.number(), frozen.digest(), audience, command.by(), now),
                    frozen.submissionBeforeAmbition(wijkaanpak, version.text().title(), audience, command.by(), now));
        });
    }

    Decision publish(PublishPlainLanguage command, ActorAuthority authority, Instant now) {
        return checkMayPublish(authority, command.by())
                .thenRecord(() -> new PlainLanguagePublished(
                        id,
                        wijkaanpak,
                        inForce().orElseThrow().number(),
                        term,
                        inForce().orElseThrow().text().title(),
                        command.text(),
                        Audience.ofPublic(),
                        command.by(),
                        now));
    }

    /** What residents read is what the parties agreed to, so there is nothing to tell before that (row 1-13). */
    Check checkMayPublish(ActorAuthority authority, By by) {
        return checkOwn(authority, by).and(this::checkInForce);
    }

    private Check checkInForce() {
        return Check.refuseWhen(inForce().isEmpty(), DefinitionRefusal.DEFINITION_NOT_IN_FORCE);
    }

    /** Takes over what a round decided, if it decided on exactly what was frozen here. */
    Decision conclude(ConcludeDefinition command, Instant now) {
        var decided = command.conclusion();
        return decided.checkDecidedOn(
                        wijkaanpak,
                        version(decided.subject().version()).map(DefinitionVersion::digest),
                        DefinitionRefusal.UNKNOWN_VERSION_OF_DEFINITION,
                        DefinitionRefusal.DIGEST_OF_DEFINITION_DIFFERS)
                .thenRecord(() -> concluded(command, now));
    }

    private DefinitionEvent concluded(ConcludeDefinition command, Instant now) {
        var decided = command.conclusion();
        var number = decided.subject().version();
        var digest = decided.subject().digest();
        var round = decided.round();
        var by = decided.by();
        var all = Audience.ofWijkaanpak();
        return decided.agreed()
                ? new DefinitionAgreed(id, wijkaanpak, number, term, digest, round, all, by, now)
                : new DefinitionNotAgreed(id, wijkaanpak, number, digest, round, command.chosen(), all, by, now);
    }

    /** Another definition of the term was agreed to. */
    Decision replace(ReplaceDefinition command, Instant now) {
        return checkInForce()
                .thenRecord(() -> new DefinitionReplaced(
                        id,
                        wijkaanpak,
                        inForce().orElseThrow().number(),
                        term,
                        command.replacement(),
                        command.round(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    public Optional<DefinitionVersion> inForce() {
        return versions.stream()
                .filter(version -> version.status() == Status.AGREED)
                .findAny();
    }

    public Optional<DefinitionVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findAny();
    }

    /** Of whose it is now. */
    Definition with(Successors successors) {
        return new Definition(id, wijkaanpak, term, successors.of(owner), versions, plain);
    }

    Check checkOwn(ActorAuthority authority, By by) {
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(!by.organisation().equals(owner), DefinitionRefusal.DEFINITION_OF_ANOTHER));
    }

    private static Check checkMaySay(DefinitionText text) {
        return text.formula() == null ? Check.passed() : Formulas.check(text.formula());
    }

    private static DefinitionDrafted drafted(
            UUID definition, UUID wijkaanpak, String term, int number, DefinitionText text, By by, Instant now) {
        return new DefinitionDrafted(definition, wijkaanpak, number, term, text, Audience.ofWijkaanpak(), by, now);
    }

    boolean lastIs(Status status) {
        return versions.getLast().status() == status;
    }

    private Definition replaced(DefinitionAgreed event) {
        var ref = new SubjectRef(SubjectType.DEFINITION, event.definition(), event.version(), event.digest());
        return inForce()
                .map(before -> with(before.number(), version -> version.decided(Status.REPLACED, event.round(), ref)))
                .orElse(this);
    }

    private Definition with(int number, UnaryOperator<DefinitionVersion> change) {
        var changed = versions.stream()
                .map(version -> version.number() == number ? change.apply(version) : version)
                .toList();
        return new Definition(id, wijkaanpak, term, owner, changed, plain);
    }
}
