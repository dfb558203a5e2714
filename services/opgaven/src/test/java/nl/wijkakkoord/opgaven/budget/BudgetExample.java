// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import static nl.wijkakkoord.opgaven.Example.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.MoneyCondition;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.opgaven.budget.commitment.MeasureFunding;
import nl.wijkakkoord.opgaven.budget.entry.EntryFacts;
import nl.wijkakkoord.opgaven.budget.entry.LineEntry;
import nl.wijkakkoord.opgaven.budget.grant.GrantRules;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CommitMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ConfirmMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.EnterLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordGrant;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.scheme.CurrentSchemes;
import nl.wijkakkoord.participation.mandate.Mandate;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.platform.timeline.Period;

/** A line of the housing association, and what its director may do with it. */
public final class BudgetExample {
    public static final UUID LINE = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000001");
    public static final UUID OPGAVE = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000002");
    public static final UUID MEASURE = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000003");
    public static final UUID MANDATE = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000004");
    public static final Evidence EVIDENCE = new Evidence("Beschikking", Digest.of(new byte[] {1}));
    public static final LocalDate TODAY = LocalDate.parse("2026-03-11");
    public static final Purpose PURPOSE = new Purpose(OPGAVE, MEASURE, "uitvoering", 2027);
    public static final MeasureFunding MEASURE_MONEY = new MeasureFunding(1_000_000_00, Map.of(), false);
    public static final EntryFacts FACTS = new EntryFacts(
            true,
            PartyKind.HOUSING_ASSOCIATION,
            true,
            null,
            0,
            null,
            CurrentSchemes.SCHEMES,
            CurrentSchemes.TAAKVELDEN,
            TODAY);

    private BudgetExample() {}

    public static EnterLine enter(String scheme, long cents) {
        return new EnterLine(
                LINE,
                WIJKAANPAK,
                HOUSING,
                "Onderhoudsfonds",
                null,
                null,
                scheme,
                cents,
                2027,
                2028,
                List.of(),
                null,
                null,
                null,
                by(MUNICIPALITY));
    }

    public static BudgetLine entered(String scheme, long cents) {
        return after(BudgetLine.NONE, LineEntry.enter(enter(scheme, cents), ActorAuthority.MEMBER, FACTS, NOW));
    }

    public static BudgetLine confirmed(long cents) {
        var line = entered("eigen-middelen", cents);
        return after(line, line.confirm(confirm(cents), acting(HOUSING), NOW));
    }

    public static ConfirmMoney confirm(long cents) {
        return new ConfirmMoney(LINE, cents, null, MANDATE, by(HOUSING));
    }

    public static CommitMoney commit(long cents) {
        return commit(cents, 2027, null);
    }

    public static CommitMoney commit(long cents, int year, MoneyCondition condition) {
        return new CommitMoney(
                LINE,
                UUID.randomUUID(),
                new Purpose(OPGAVE, MEASURE, "uitvoering", year),
                cents,
                condition,
                null,
                MANDATE,
                by(HOUSING));
    }

    public static MandatedActor acting(OrganisationId organisation) {
        return acting(organisation, null);
    }

    public static MandatedActor acting(OrganisationId organisation, Long maximumCents) {
        return acting(organisation, maximumCents, 0);
    }

    /** @param besidesCents what stands under the mandate of other money */
    public static MandatedActor acting(OrganisationId organisation, Long maximumCents, long besidesCents) {
        var mandate = new Mandate(
                MANDATE,
                3,
                WIJKAANPAK,
                organisation,
                by(organisation).member(),
                List.of("budget"),
                maximumCents,
                TODAY,
                null,
                null,
                new Period(TODAY, null),
                false,
                null);
        return new MandatedActor(by(organisation), ActorAuthority.MEMBER, MANDATE, mandate, 41, besidesCents, TODAY, 0);
    }

    public static RecordGrant grant(long cents, UUID mandate) {
        return new RecordGrant(LINE, cents, null, List.of(), null, TODAY, EVIDENCE, mandate, by(HOUSING));
    }

    public static GrantRules granting(BudgetLine line) {
        return new GrantRules(line, CurrentSchemes.SCHEMES, PartyKind.HOUSING_ASSOCIATION);
    }

    /** A line of a subsidy that was granted. */
    public static BudgetLine granted(String scheme, long cents) {
        var line = entered(scheme, cents);
        return after(line, granting(line).grant(grant(cents, null), ActorAuthority.MEMBER, null, NOW));
    }

    /** The line with the events of a decision. */
    public static BudgetLine after(BudgetLine line, Decision decision) {
        return Decided.after(BudgetLine.FOLD, line, decision);
    }
}
