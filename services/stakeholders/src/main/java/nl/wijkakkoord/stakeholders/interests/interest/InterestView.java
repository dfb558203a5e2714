// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestShared;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import nl.wijkakkoord.contracts.stakeholders.InterestSource;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.words.KeptWords;
import nl.wijkakkoord.stakeholders.interests.interest.Interest.InterestWords;
import org.jspecify.annotations.Nullable;

/**
 * @param source the meeting that it was recorded from; for others without the meeting when that is not for them too
 * @param own what only the own organisation sees, null for others
 * @param shared what others see, null when nothing is shared
 * @param acknowledgedBy empty for who takes no part
 * @param notYetAcknowledgedBy the parties that did not acknowledge what is shared; empty when nothing is, and for who
 *     takes no part
 * @param withdrawn null as long as its party stands by it
 * @param allowedActions null when the past was asked for
 */
record InterestView(
        UUID id,
        long version,
        UUID wijkaanpak,
        OrganisationId organisation,
        InterestKind kind,
        @Nullable InterestSource source,
        @Nullable Own own,
        @Nullable Shared shared,
        List<Acknowledgement> acknowledgedBy,
        List<OrganisationId> notYetAcknowledgedBy,
        List<Hint> hints,
        @Nullable WithdrawnInterest withdrawn,
        @Nullable List<AllowedAction> allowedActions) {

    enum Hint {
        /** Row 4-10: it says what should happen, and not what for: name the interest behind it. */
        STANDPOINT_WITHOUT_INTEREST
    }

    /** @param reason null when it was erased */
    record WithdrawnInterest(@Nullable String reason, By by, Instant at) {}

    /**
     * @param words of every version: title and text, with the salt that they can be checked with; without these when
     *     they were erased
     */
    record Own(List<KeptWords> words, List<UUID> underlying) {}

    /** @param digest that was recorded before, of the words with the salt */
    record Shared(
            int version,
            String title,
            String text,
            Digest digest,
            String salt,
            List<UUID> underlying,
            SharedWith with,
            Instant at) {

        static Shared of(InterestShared event) {
            return new Shared(
                    event.version(),
                    event.title(),
                    event.text(),
                    SaltedWords.of(new InterestWords(event.title(), event.text()), event.salt())
                            .digest(),
                    event.salt(),
                    event.underlying(),
                    SharedWith.of(event.audience()),
                    event.at());
        }
    }

    /** @param version of the words that it was about */
    record Acknowledgement(OrganisationId organisation, int version, Instant at) {}

    /**
     * @param own every version that was kept by then, null for a reader of another organisation
     * @param parties the others that were awaited then, null for a reader who takes no part: it does not see what they did
     */
    static InterestView of(
            Versioned<Interest> folded,
            @Nullable List<KeptWords> own,
            @Nullable Set<OrganisationId> parties,
            @Nullable String whyWithdrawn,
            @Nullable List<AllowedAction> allowedActions) {
        var interest = folded.state();
        var recorded = interest.recorded();
        var shared = interest.shared();
        var underlying = own == null ? shared.underlying() : interest.underlying();
        return new InterestView(
                recorded.interest(),
                folded.version(),
                recorded.wijkaanpak(),
                recorded.organisation(),
                recorded.kind(),
                own == null ? shared.source() : recorded.source(),
                own == null ? null : new Own(own, interest.underlying()),
                shared == null ? null : Shared.of(shared),
                parties == null
                        ? List.of()
                        : interest.acknowledgements().values().stream()
                                .map(each -> new Acknowledgement(each.organisation(), each.version(), each.at()))
                                .toList(),
                shared == null || parties == null || interest.withdrawn() != null
                        ? List.of()
                        : parties.stream()
                                .filter(party -> !interest.isAcknowledgedBy(party))
                                .toList(),
                recorded.kind() == InterestKind.STANDPOINT && underlying.isEmpty()
                        ? List.of(Hint.STANDPOINT_WITHOUT_INTEREST)
                        : List.of(),
                interest.withdrawn() == null ? null : withdrawn(interest.withdrawn(), whyWithdrawn),
                allowedActions);
    }

    private static WithdrawnInterest withdrawn(InterestWithdrawn event, @Nullable String reason) {
        return new WithdrawnInterest(reason, event.by(), event.at());
    }
}
