// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateCorrected;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.SubmandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateTerms;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberJoined;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberLeft;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MembershipCorrected;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.platform.timeline.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the journal tells of the mandates of a wijkaanpak and of the memberships that they rest on, to examine whatever was
 * done under them. It may tell so after what was done, so it is examined last.
 */
public final class MandateRecords {
    private static final String BENEATH = "beneath-";

    private final Map<UUID, NavigableMap<Long, MandateTerms>> terms = new HashMap<>();
    private final Map<UUID, Set<UUID>> restsOn = new HashMap<>();
    private final Map<UUID, Withdrawal> withdrawn = new HashMap<>();
    private final Map<UUID, Days> memberships = new HashMap<>();

    /**
     * @param position in the topic of stakeholders
     * @param from first day on which the mandate no longer holds
     */
    private record Withdrawal(long position, LocalDate from) {}

    private record Days(By member, Period period) {}

    /**
     * @param version its number in the history of the mandate
     * @param position in the topic of stakeholders
     */
    public void apply(MandateEvent event, long version, long position) {
        switch (event) {
            case MandateGranted e -> grant(e, e.terms(), version);
            case SubmandateGranted e -> grant(e, e.terms(), version);
            case MandateCorrected e -> says(e.mandate(), version, e.terms());
            case MandateWithdrawn e -> withdrawn.put(e.mandate(), new Withdrawal(position, e.from()));
        }
    }

    public void apply(MembershipEvent event) {
        var member = new By(event.organisation(), event.member());
        switch (event) {
            case MemberJoined e -> memberships.put(e.membership(), new Days(member, new Period(e.from(), e.until())));
            case MemberLeft e ->
                memberships.computeIfPresent(
                        e.membership(),
                        (_, days) -> new Days(member, new Period(days.period().from(), e.until())));
            case MembershipCorrected e ->
                memberships.computeIfPresent(
                        e.membership(),
                        (_, days) -> new Days(
                                member,
                                new Period(
                                        e.roles().isEmpty()
                                                ? days.period().from()
                                                : e.roles().getFirst().from(),
                                        e.until())));
            default -> {}
        }
    }

    private void grant(MandateEvent event, MandateTerms said, long version) {
        restsOn.put(event.mandate(), membershipsOf(event, said));
        says(event.mandate(), version, said);
    }

    private void says(UUID mandate, long version, MandateTerms said) {
        terms.computeIfAbsent(mandate, id -> new TreeMap<>()).put(version, said);
    }

    /** The mandate with what the version of it said that was checked. */
    public CitedMandate cited(MandateCitation citation) {
        var checked = checked(citation);
        return new CitedMandate(
                citation.mandate(),
                citation.version(),
                citation.heard(),
                citation.under(),
                checked == null ? null : checked.grantingBody(),
                checked == null ? null : checked.evidence());
    }

    /** What an auditor should look at of something that was done under it then; of a deputy, also of the mandate beneath. */
    public List<String> flags(MandateCitation citation, Instant at) {
        var day = DutchDay.of(at);
        var under = citation.under();
        var beneath = under == null
                ? List.<String>of()
                : flags(new MandateCitation(under.mandate(), under.version(), citation.heard()), day);
        return Stream.concat(flags(citation, day).stream(), beneath.stream().map(BENEATH::concat))
                .toList();
    }

    private List<String> flags(MandateCitation citation, LocalDate day) {
        var flags = new ArrayList<String>();
        if (noLongerHeld(citation, day)) {
            flags.add("mandate-withdrawn-before");
        }
        if (checked(citation) != null && terms.get(citation.mandate()).lastKey() > citation.version()) {
            flags.add("mandate-corrected");
        }
        if (membershipEnded(citation, day)) {
            flags.add("membership-ended-before");
        }
        return List.copyOf(flags);
    }

    @Nullable
    MandateTerms checked(MandateCitation citation) {
        return said(citation.mandate(), citation.version());
    }

    /** Null too where it was no deputy that acted. */
    @Nullable
    MandateTerms checkedBeneath(MandateCitation citation) {
        var under = citation.under();
        return under == null ? null : said(under.mandate(), under.version());
    }

    private @Nullable MandateTerms said(UUID mandate, long version) {
        var versions = terms.getOrDefault(mandate, new TreeMap<>());
        var checked = versions.floorEntry(version);
        return checked == null ? null : checked.getValue();
    }

    /**
     * What the service had heard of it has judged itself. Whether the rest was recorded earlier or later than the act only the
     * clocks of two services could tell, so what counts is the day from which the mandate no longer holds.
     */
    private boolean noLongerHeld(MandateCitation citation, LocalDate day) {
        var withdrawal = withdrawn.get(citation.mandate());
        return withdrawal != null
                && withdrawal.position() > citation.heard()
                && !withdrawal.from().isAfter(day);
    }

    /** Whether none of the memberships that it rests on lasted until that day. Where none is known nothing can be said. */
    private boolean membershipEnded(MandateCitation citation, LocalDate day) {
        var memberships = restsOn.getOrDefault(citation.mandate(), Set.of());
        return !memberships.isEmpty()
                && memberships.stream()
                        .noneMatch(one -> this.memberships.get(one).period().holdsOn(day));
    }

    /** Those on the day of the granting, by what is known by then; or on the nearest day on which it holds. */
    private Set<UUID> membershipsOf(MandateEvent granted, MandateTerms said) {
        var member = new By(granted.organisation(), granted.member());
        var day = nearest(said, DutchDay.of(granted.at()));
        return memberships.entrySet().stream()
                .filter(each -> each.getValue().member().equals(member)
                        && each.getValue().period().holdsOn(day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate nearest(MandateTerms terms, LocalDate day) {
        if (day.isBefore(terms.from())) {
            return terms.from();
        }
        return terms.until() != null && terms.until().isBefore(day) ? terms.until() : day;
    }
}
