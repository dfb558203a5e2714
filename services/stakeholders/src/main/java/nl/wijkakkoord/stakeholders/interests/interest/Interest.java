// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestAcknowledged;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestRecorded;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestRevised;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestShared;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.InterestSource;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Confidential;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.WordsRefusal;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.AcknowledgeInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.EraseInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.RecordInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.ReviseInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.ShareInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.WithdrawInterest;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import org.jspecify.annotations.Nullable;

/**
 * An interest, standpoint or goal of one party, as its events tell it.
 *
 * @param words the last version, whoever may read it
 * @param shared what others see of it, null when nothing
 * @param acknowledgements the last of each party
 * @param withdrawn null as long as its party stands by it
 */
record Interest(
        @Nullable InterestRecorded recorded,
        @Nullable WordsRef words,
        List<UUID> underlying,
        @Nullable InterestShared shared,
        SortedMap<OrganisationId, InterestAcknowledged> acknowledgements,
        @Nullable InterestWithdrawn withdrawn)
        implements Confidential {

    /** What the digest of an interest is over, with a salt. */
    record InterestWords(String title, String text) {}

    static final Interest NONE = new Interest(null, null, List.of(), null, Collections.emptySortedMap(), null);
    static final Fold<Interest, InterestEvent> FOLD = new Fold<>(NONE, InterestEvent.class, Interest::evolve);

    @Override
    public UUID wijkaanpak() {
        return recorded.wijkaanpak();
    }

    @Override
    public Audience audience() {
        return shared == null ? ownAudience() : shared.audience();
    }

    @Override
    public boolean isOf(OrganisationId organisation) {
        return recorded.organisation().equals(organisation);
    }

    Interest evolve(InterestEvent event) {
        return switch (event) {
            case InterestRecorded e -> new Interest(e, e.words(), e.underlying(), null, acknowledgements, null);
            case InterestRevised e -> new Interest(recorded, e.words(), e.underlying(), shared, acknowledgements, null);
            case InterestShared e -> new Interest(recorded, words, underlying, e, acknowledgements, null);
            case InterestAcknowledged e -> with(e);
            case InterestWithdrawn e -> new Interest(recorded, words, underlying, shared, acknowledgements, e);
        };
    }

    /**
     * Row 4-02: a party records its own, and others do not see it yet.
     *
     * @param own the interests of the party, which others can rest on
     * @param source that the command names, empty when it names none that the party may know of
     */
    Decision record(
            RecordInterest command, ActorRoles authority, Set<UUID> own, Optional<InterestSource> source, Instant now) {
        return Check.refuseWhen(recorded != null, InterestRefusal.INTEREST_EXISTS)
                .and(authority::checkMayBring)
                .and(() -> checkAmong(own, command.underlying()))
                .and(() ->
                        Check.refuseWhen(command.source() != null && source.isEmpty(), InterestRefusal.UNKNOWN_MEETING))
                .thenRecord(() -> new InterestRecorded(
                        command.interest(),
                        command.wijkaanpak(),
                        command.by().organisation(),
                        command.kind(),
                        command.words().ref(command.interest(), 1),
                        command.underlying(),
                        source.orElse(null),
                        Audience.of(command.by().organisation()),
                        command.by(),
                        now));
    }

    Decision revise(ReviseInterest command, ActorRoles authority, Set<UUID> own, Instant now) {
        return checkMayRevise(authority)
                .and(() -> checkAmong(own, command.underlying()))
                .thenRecord(() -> new InterestRevised(
                        recorded.interest(),
                        wijkaanpak(),
                        command.words().ref(recorded.interest(), words.version() + 1),
                        command.underlying(),
                        ownAudience(),
                        command.by(),
                        now));
    }

    Check checkMayRevise(ActorRoles authority) {
        return Check.refuseWhen(!authority.speaksFor(recorded.organisation()), InterestRefusal.INTEREST_OF_ANOTHER)
                .and(authority::checkMayBring)
                .and(() -> Check.refuseWhen(withdrawn != null, InterestRefusal.INTEREST_WITHDRAWN));
    }

    /** @param said the last version, empty when it was erased */
    Check checkMayShare(ActorRoles authority, Optional<SaltedWords> said) {
        return checkMayRevise(authority).and(() -> Check.refuseWhen(said.isEmpty(), WordsRefusal.WORDS_ERASED));
    }

    /** Which of these it rests on. */
    List<UUID> restingOn(Set<UUID> shared) {
        return underlying.stream().filter(shared::contains).toList();
    }

    /** @param visible which of those it rests on are for everybody */
    Check checkNotShownToAll(List<UUID> visible) {
        return Check.refuseWhen(
                SharedWith.PUBLIC.shows(shared, words.version(), visible), InterestRefusal.ALREADY_SHARED);
    }

    Decision withdraw(WithdrawInterest command, ActorRoles authority, Instant now) {
        return checkMayRevise(authority)
                .thenRecord(() -> new InterestWithdrawn(
                        recorded.interest(),
                        wijkaanpak(),
                        recorded.organisation(),
                        command.reason(),
                        audience(),
                        command.by(),
                        now));
    }

    /** As it is told where it is for the own organisation only. */
    static Event withoutReason(Event event) {
        var e = (InterestWithdrawn) event;
        return new InterestWithdrawn(
                e.interest(), e.wijkaanpak(), e.organisation(), null, e.audience(), e.by(), e.at());
    }

    /**
     * Row 4-02: sharing is an event.
     *
     * @param said the last version, empty when it was erased
     * @param visible which of those it rests on are for the same readers
     * @param source as it may be shown to these readers, empty when there is none
     */
    Decision share(
            ShareInterest command,
            ActorRoles authority,
            Optional<SaltedWords> said,
            List<UUID> visible,
            Optional<InterestSource> source,
            Instant now) {
        return checkMayShare(authority, said)
                .and(() -> Check.refuseWhen(
                        SharedWith.PUBLIC.reads(shared) && command.with() != SharedWith.PUBLIC,
                        InterestRefusal.SHARED_WITH_EVERYBODY))
                .and(() -> Check.refuseWhen(
                        command.with().shows(shared, words.version(), visible), InterestRefusal.ALREADY_SHARED))
                .thenRecord(() -> {
                    var shown = said.get().as(InterestWords.class);
                    return new InterestShared(
                            recorded.interest(),
                            wijkaanpak(),
                            recorded.organisation(),
                            recorded.kind(),
                            words.version(),
                            shown.title(),
                            shown.text(),
                            said.get().salt(),
                            visible,
                            source.orElse(null),
                            command.with().audience(),
                            command.by(),
                            now);
                });
    }

    Decision acknowledge(AcknowledgeInterest command, ActorRoles authority, Instant now) {
        return checkMayAcknowledge(authority)
                .thenRecord(() -> new InterestAcknowledged(
                        recorded.interest(),
                        wijkaanpak(),
                        command.by().organisation(),
                        shared.version(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Row 4-08. What is not shared cannot be seen, so this is asked of what is. */
    Check checkMayAcknowledge(ActorRoles authority) {
        return Check.refuseWhen(authority.speaksFor(recorded.organisation()), InterestRefusal.OWN_INTEREST)
                .and(authority::checkMayBring)
                .and(() -> Check.refuseWhen(withdrawn != null, InterestRefusal.INTEREST_WITHDRAWN))
                .and(() -> Check.refuseWhen(
                        isAcknowledgedBy(authority.organisation()), InterestRefusal.ALREADY_ACKNOWLEDGED));
    }

    /** @param last version that is still kept, empty when none is */
    Decision erase(EraseInterest command, ActorRoles authority, Optional<Integer> last, Instant now) {
        return checkMayErase(command.erasure(), authority, last)
                .thenRecord(
                        () -> command.erasure().erased(words.words(), wijkaanpak(), last.get(), ownAudience(), now));
    }

    /** The AVG: what was written of people can be erased, also where an event says that it was. */
    Check checkMayErase(Erasure erasure, ActorRoles authority, Optional<Integer> last) {
        return erasure.checkOwner(authority.speaksFor(recorded.organisation()))
                .and(() -> Check.refuseWhen(last.isEmpty(), WordsRefusal.WORDS_ERASED));
    }

    /** Whether that party acknowledged what is shared now. */
    boolean isAcknowledgedBy(OrganisationId party) {
        var last = acknowledgements.get(party);
        return last != null && shared != null && last.version() == shared.version();
    }

    Audience ownAudience() {
        return Audience.of(recorded.organisation());
    }

    /** What the party itself knows of where it came from, empty when it came from no meeting. */
    Optional<InterestSource> source() {
        return Optional.ofNullable(recorded.source());
    }

    private static Check checkAmong(Set<UUID> own, List<UUID> underlying) {
        return Check.all(underlying.stream()
                .map(interest -> Check.refuseWhen(
                        !own.contains(interest), InterestRefusal.UNDERLYING_NOT_YOUR_INTEREST, interest)));
    }

    private Interest with(InterestAcknowledged event) {
        var all = new TreeMap<>(acknowledgements);
        all.put(event.organisation(), event);
        return new Interest(recorded, words, underlying, shared, Collections.unmodifiableSortedMap(all), withdrawn);
    }
}
