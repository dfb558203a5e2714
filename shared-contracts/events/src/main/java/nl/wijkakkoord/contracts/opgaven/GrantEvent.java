// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What whoever gives a grant decides after it was applied for, and what its receiver says to that (Awb, title 4.2). These are
 * facts: they are told whatever was promised of the money. What was promised beyond what there is then is short.
 */
public sealed interface GrantEvent extends BudgetEvent {

    /** What whoever gives the money decided. Of two decisions holds the one of the later day, whichever was recorded first. */
    sealed interface Decided extends GrantEvent {

        LocalDate decidedOn();

        /** The decision. */
        Evidence evidence();

        /**
         * Whether it holds beside what was recorded before: of the same day the one recorded later does, and of the same document
         * what was recorded later, for that corrects it.
         *
         * @param last day of the decision that held until now, null when there was none
         * @param document of that
         */
        static boolean holds(LocalDate day, Digest evidence, @Nullable LocalDate last, @Nullable Digest document) {
            return last == null || !day.isBefore(last) || evidence.equals(document);
        }
    }

    /**
     * @param appliedOn day of the application
     * @param edition of the scheme that holds for applications of that day, null when none is known
     */
    @ContractName("nl.wijkakkoord.opgaven.subsidy-applied-for.v1")
    record SubsidyAppliedFor(
            UUID line,
            UUID wijkaanpak,
            LocalDate appliedOn,
            @Nullable String edition,
            Audience audience,
            By by,
            Instant at)
            implements GrantEvent {}

    /**
     * Who gives the money decided. From now on it counts as cover.
     *
     * @param years as granted, in place of what was expected
     * @param conditions as granted, in place of what was known before
     * @param decidedOn day of the decision
     * @param evidence the decision
     * @param mandate under which the owner disposed of what was granted before, null for a first grant
     * @param terms the days of the grant, null where the decision names none
     * @param findings codes of what the scheme's rules would not have given, as far as they could be looked at; absent when
     *     there is nothing of the kind
     */
    @ContractName("nl.wijkakkoord.opgaven.money-granted.v1")
    record MoneyGranted(
            UUID line,
            UUID wijkaanpak,
            List<YearAmount> years,
            List<String> conditions,
            LocalDate decidedOn,
            Evidence evidence,
            @Nullable MandateCitation mandate,
            @Nullable GrantTerms terms,
            @Nullable List<String> findings,
            Audience audience,
            By by,
            Instant at)
            implements Decided {}

    /**
     * Nothing is granted.
     *
     * @param reason as the decision gives it
     * @param decidedOn day of the decision
     * @param evidence the decision
     */
    @ContractName("nl.wijkakkoord.opgaven.grant-refused.v1")
    record GrantRefused(
            UUID line,
            UUID wijkaanpak,
            String reason,
            LocalDate decidedOn,
            Evidence evidence,
            Audience audience,
            By by,
            Instant at)
            implements Decided {}

    /**
     * The owner objects to the last decision (Awb, article 6:4). The decision stands until there is another one (article 6:16).
     *
     * @param ground why
     * @param objectedOn day of the objection
     */
    @ContractName("nl.wijkakkoord.opgaven.grant-objected-to.v1")
    record GrantObjectedTo(
            UUID line, UUID wijkaanpak, String ground, LocalDate objectedOn, Audience audience, By by, Instant at)
            implements GrantEvent {}

    /**
     * The grant is finally set (vastgesteld; Awb, article 4:42).
     *
     * @param years as set, in place of what was granted; nothing where it is set to nothing
     * @param decidedOn day of the decision
     * @param evidence the decision
     * @param mandate under which the owner disposed of what was granted, null where the same was set
     */
    @ContractName("nl.wijkakkoord.opgaven.grant-settled.v1")
    record GrantSettled(
            UUID line,
            UUID wijkaanpak,
            List<YearAmount> years,
            LocalDate decidedOn,
            Evidence evidence,
            @Nullable MandateCitation mandate,
            Audience audience,
            By by,
            Instant at)
            implements Decided {}

    /**
     * The grant is taken back (ingetrokken; Awb, articles 4:48 to 4:50): there is nothing of it.
     *
     * @param reason as the decision gives it
     * @param decidedOn day of the decision
     * @param evidence the decision
     * @param mandate under which the owner disposed of what was granted
     */
    @ContractName("nl.wijkakkoord.opgaven.grant-revoked.v1")
    record GrantRevoked(
            UUID line,
            UUID wijkaanpak,
            String reason,
            LocalDate decidedOn,
            Evidence evidence,
            MandateCitation mandate,
            Audience audience,
            By by,
            Instant at)
            implements Decided {}

    /**
     * What was paid is to be paid back (teruggevorderd; Awb, article 4:57). It follows a decision that lowered, set or revoked
     * the grant, and lowers nothing once more.
     *
     * @param amountCents whole euro cents
     * @param decidedOn day of the decision
     * @param payBefore day before which it is to be paid, null where the decision names none
     * @param evidence the decision
     */
    @ContractName("nl.wijkakkoord.opgaven.money-reclaimed.v1")
    record MoneyReclaimed(
            UUID line,
            UUID wijkaanpak,
            long amountCents,
            LocalDate decidedOn,
            @Nullable LocalDate payBefore,
            Evidence evidence,
            Audience audience,
            By by,
            Instant at)
            implements GrantEvent {}
}
