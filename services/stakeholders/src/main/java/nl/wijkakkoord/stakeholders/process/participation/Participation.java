// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.stakeholders.process.participation.PresenceTable.Presence;
import org.jspecify.annotations.Nullable;

/**
 * How a party takes part, as far as the reader may know.
 *
 * <p>A party is silent when it was asked something, has not answered that, and was not heard of since: it did nothing
 * else in the wijkaanpak after it was asked either. One that is busy elsewhere is not silent; what it leaves unanswered
 * shows in the counts.
 *
 * @param asked how often it was asked something
 * @param answered how many of those it answered
 * @param counts the same by kind
 * @param meetings how many were held to which it was called, confidential ones too
 * @param present at how many of those somebody was there for it
 * @param sharedInterests how many it shared
 * @param lastSign when it last did something, null when nothing that the reader may know of
 * @param silentSince when it was first asked what it is silent on, null when it is not silent
 */
record Participation(
        OrganisationId organisation,
        int asked,
        int answered,
        List<Count> counts,
        int meetings,
        int present,
        int sharedInterests,
        @Nullable Instant lastSign,
        boolean silent,
        @Nullable Instant silentSince) {

    record Count(QuestionKind kind, int asked, int answered) {}

    /**
     * @param since when the party was admitted
     * @param questions that the reader may know of, to whomever
     * @param presences at all meetings
     * @param lastSign likewise
     */
    static Participation of(
            OrganisationId party,
            Instant since,
            List<Question> questions,
            List<Presence> presences,
            @Nullable Instant lastSign) {
        var asked = questions.stream().filter(question -> question.asks(party)).toList();
        var counts = Stream.of(QuestionKind.values())
                .map(kind -> count(kind, party, asked))
                .toList();
        var shared = questions.stream()
                .filter(question -> question.kind() == QuestionKind.INTEREST)
                .filter(question -> question.asker().equals(party))
                .count();
        var own = presences.stream()
                .filter(presence -> presence.organisation().equals(party))
                .toList();
        var silentSince = silentSince(party, since, asked, lastSign);
        return new Participation(
                party,
                asked.size(),
                counts.stream().mapToInt(Count::answered).sum(),
                counts,
                own.size(),
                (int) own.stream().filter(Presence::present).count(),
                (int) shared,
                lastSign,
                silentSince.isPresent(),
                silentSince.orElse(null));
    }

    private static Count count(QuestionKind kind, OrganisationId party, List<Question> asked) {
        var ofKind = asked.stream().filter(question -> question.kind() == kind).toList();
        var answered = ofKind.stream().filter(question -> question.isAnsweredBy(party));
        return new Count(kind, ofKind.size(), (int) answered.count());
    }

    private static Optional<Instant> silentSince(
            OrganisationId party, Instant since, List<Question> asked, @Nullable Instant lastSign) {
        return asked.stream()
                .filter(question -> !question.isAnsweredBy(party))
                .map(question -> question.at().isBefore(since) ? since : question.at())
                .filter(at -> lastSign == null || at.isAfter(lastSign))
                .min(Instant::compareTo);
    }
}
