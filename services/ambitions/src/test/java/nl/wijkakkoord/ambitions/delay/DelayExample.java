// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay;

import static nl.wijkakkoord.ambitions.Example.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.OfferContribution;
import nl.wijkakkoord.ambitions.delay.issue.Issue;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.ambitions.CostLine;
import nl.wijkakkoord.contracts.ambitions.IssueEvent.CostOfDelayStated;
import nl.wijkakkoord.participation.mandate.Mandate;
import nl.wijkakkoord.platform.timeline.Period;

/** The parties disagree on what must be sustainable, and waiting costs 33,500 euros a month. */
public final class DelayExample {
    public static final UUID ISSUE = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000001");
    public static final UUID ROUND = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000002");
    public static final UUID CONTRIBUTION = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000003");
    public static final Digest TEXT = Digest.of(new byte[] {1});
    public static final UUID MANDATE = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000004");
    public static final LocalDate TODAY = LocalDate.parse("2026-03-11");
    public static final Instant BEFORE = Instant.parse("2026-06-01T00:00:00Z");
    public static final List<CostLine> LINES =
            List.of(new CostLine("Rente", 1_250_000), new CostLine("Bouwkosten", 2_100_000));

    private DelayExample() {}

    public static CostOfDelayStated stated() {
        return new CostOfDelayStated(
                ISSUE,
                WIJKAANPAK,
                "Duurzaamheidseisen",
                ROUND,
                LINES,
                3_350_000,
                Audience.ofWijkaanpak(),
                by(MUNICIPALITY),
                NOW);
    }

    public static OfferContribution offering(long amountCents, Instant before) {
        return new OfferContribution(
                CONTRIBUTION,
                Issue.NONE.evolve(stated()),
                amountCents,
                before,
                MANDATE,
                null,
                List.of(TEXT),
                0,
                by(MUNICIPALITY));
    }

    /** Of the one member of the municipality. */
    public static Mandate mandate(String covers, long maximumCents) {
        return new Mandate(
                MANDATE,
                3,
                WIJKAANPAK,
                MUNICIPALITY,
                by(MUNICIPALITY).member(),
                List.of(covers),
                maximumCents,
                TODAY,
                null,
                null,
                new Period(TODAY, null),
                false,
                null);
    }
}
