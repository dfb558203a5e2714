// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.subjects.SubjectRef;

/**
 * What decisions tells of a round.
 *
 * @param by who opens and closes it
 */
public record TestRound(UUID round, UUID wijkaanpak, By by) {

    /** One in which all who decide must agree. */
    public RoundOpened opened(
            List<Alternative> alternatives,
            List<UUID> succeeds,
            Instant closesAt,
            Audience audience,
            Instant at,
            OrganisationId... deciding) {
        var unanimity = new DecisionRule(DecisionRule.Kind.UNANIMITY, null, null, null);
        var terms = new ProcedureTerms(
                List.of(deciding),
                List.of(),
                List.of(),
                unanimity,
                deciding.length,
                ProcedureTerms.Visibility.OPEN,
                null,
                null);
        return new RoundOpened(
                round,
                wijkaanpak,
                alternatives,
                null,
                terms,
                closesAt,
                succeeds,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                audience,
                by,
                at,
                null);
    }

    /** The same, opened to resolve this contradiction. */
    public static RoundOpened resolving(RoundOpened opened, UUID relation) {
        return new RoundOpened(
                opened.round(),
                opened.wijkaanpak(),
                opened.alternatives(),
                opened.procedure(),
                opened.terms(),
                opened.closesAt(),
                opened.succeeds(),
                opened.cites(),
                opened.withoutAmbition(),
                opened.serves(),
                List.of(relation),
                opened.area(),
                null,
                null,
                opened.audience(),
                opened.by(),
                opened.at(),
                null);
    }

    public PositionTaken taken(
            Digest digest,
            Stance stance,
            String reason,
            MandateCitation mandate,
            Audience audience,
            By by,
            Instant at) {
        return new PositionTaken(
                round,
                wijkaanpak,
                digest,
                by.organisation(),
                by.member(),
                stance,
                reason,
                null,
                mandate,
                null,
                null,
                audience,
                by,
                at);
    }

    public ClosingMoved moved(Instant closesAt, Audience audience, Instant at) {
        return new ClosingMoved(round, wijkaanpak, closesAt, "Verkeerd jaar", null, audience, by, at);
    }

    public RoundCancelled cancelled(List<SubjectRef> subjects, Audience audience, Instant at) {
        return new RoundCancelled(round, wijkaanpak, subjects, "Verkeerd jaar", null, audience, by, at);
    }

    public RoundClosed closed(SubjectRef subject, boolean agreed, Instant at) {
        return closed(List.of(new Verdict(subject, agreed, List.of())), at);
    }

    public RoundClosed closed(List<Verdict> verdicts, Instant at) {
        return new RoundClosed(
                round,
                wijkaanpak,
                verdicts,
                List.of(),
                null,
                "wijkakkoord-outcome/1",
                null,
                Audience.ofWijkaanpak(),
                by,
                at,
                null,
                null,
                null);
    }
}
