// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static java.util.stream.Collectors.toMap;
import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.RoundExample.HEARD;
import static nl.wijkakkoord.decisions.round.RoundExample.ROUND;
import static nl.wijkakkoord.decisions.round.RoundExample.salt;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.AwaitedMoney;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.ConditionFound.Why;
import nl.wijkakkoord.contracts.decisions.CountedSegment;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.Reservation;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.BodyOutcome;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.InternalDecisionRecorded;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.OutcomeSettled;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.ReservationLapsed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyAskedAgain;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyPassedOver;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.PartyNoticed;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.SegmentCounted;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.stakeholders.SuccessionGround;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.round.closing.ClosingFacts;
import nl.wijkakkoord.decisions.round.closing.OutcomeSettling;
import nl.wijkakkoord.decisions.round.closing.RoundClosing;
import nl.wijkakkoord.decisions.round.command.ReservationCommand.LapseReservations;
import nl.wijkakkoord.decisions.round.position.SealedWords;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.recount.Lot;

/** What may have happened in a round: terms of any kind, positions open or sealed, and parties that come and go. */
final class RandomHistory {
    private static final Audience ALL = Audience.ofWijkaanpak();
    private static final By SYSTEM = By.system(STRANGER);
    private static final int ACTS = 20;
    private static final List<String> BODIES = List.of("gemeenteraad", "raad van commissarissen: kamer");
    private static final String SALT = "00112233445566778899aabbccddeeff";
    private static final List<String> SECTIONS = List.of("doel", "kosten", "planning");
    private static final List<OrganisationId> PARTIES = IntStream.range(0, 6)
            .mapToObj(number -> new OrganisationId("kvk:1000000" + number))
            .toList();
    /** How it is with other rounds; of one more nothing is known. */
    private static final Map<UUID, Why> OTHERS = Map.of(
            new UUID(2, 1),
            Why.HOLDS,
            new UUID(2, 2),
            Why.NOT_YET,
            new UUID(2, 3),
            Why.FAILED,
            new UUID(2, 4),
            Why.NO_LONGER);

    private final Random random;
    private final List<RoundEvent> events = new ArrayList<>();
    private final Map<OrganisationId, SealedWords> sealed = new HashMap<>();
    private Round round = Round.NONE;
    private Instant now = NOW;
    private int comers;

    RandomHistory(Random random) {
        this.random = random;
        tell(opened());
        for (var act = random.nextInt(ACTS); act > 0; act--) {
            now = now.plus(Duration.ofMinutes(1 + random.nextInt(600)));
            if (now.isBefore(round.closesAt())) {
                act();
            }
        }
    }

    /** From the opening on. */
    List<RoundEvent> events() {
        return List.copyOf(events);
    }

    /** At its closing time or a while after it, or before. */
    RoundClosed close() {
        now = random.nextInt(3) == 0
                ? now.plusSeconds(1)
                : round.closesAt().plus(Duration.ofMinutes(random.nextInt(3000)));
        var closing = new RoundClosing(round.opened(), round.voices(), sealed, new Facts(), round.end(now));
        closing.events(SYSTEM, now).forEach(event -> tell((RoundEvent) event));
        return (RoundClosed) events.getLast();
    }

    /** Bodies decide and days pass until the outcome waits for nothing; empty where it did not. */
    Optional<OutcomeSettled> settle() {
        while (round.isWaiting()) {
            now = now.plus(Duration.ofDays(random.nextInt(3)));
            if (random.nextBoolean()) {
                decide(one(List.copyOf(round.positions().keySet())), one(BODIES), DutchDay.of(now));
            } else {
                lapse();
            }
            new OutcomeSettling(
                            round.opened(),
                            round.voices(),
                            round.closed(),
                            Optional.of(SALT),
                            round.end(round.closed().at()))
                    .events(SYSTEM, now)
                    .forEach(this::tell);
        }
        return events.getLast() instanceof OutcomeSettled settled ? Optional.of(settled) : Optional.empty();
    }

    private void decide(OrganisationId party, String body, LocalDate day) {
        if ((round.sealsPositions() && round.closed() == null)
                || round.voices()
                        .bodies()
                        .of(party, body, round.voices().successors()::of)
                        .isPresent()) {
            return;
        }
        tell(new InternalDecisionRecorded(
                ROUND,
                WIJKAANPAK,
                party,
                new UUID(4, 1),
                body,
                one(List.of(BodyOutcome.values())),
                day,
                true,
                null,
                "Besluit 12",
                new MandateCitation(new UUID(3, 1), 1, HEARD),
                ALL,
                SYSTEM,
                now));
    }

    private void lapse() {
        if (round.closed() != null || now.isBefore(round.closesAt())) {
            RoundExample.events(new RoundReservations(round, Optional.of(SALT))
                            .lapse(new LapseReservations(ROUND, SYSTEM), now))
                    .stream()
                    .map(RoundEvent.class::cast)
                    .filter(ReservationLapsed.class::isInstance)
                    .forEach(this::tell);
        }
    }

    private record Facts() implements ClosingFacts {
        @Override
        public Map<UUID, Why> others(Collection<UUID> named) {
            return named.stream().filter(OTHERS::containsKey).collect(toMap(each -> each, OTHERS::get));
        }

        @Override
        public Why money(Condition condition, LocalDate day) {
            return OTHERS.getOrDefault(condition.money().of(), Why.NOT_YET);
        }

        @Override
        public Optional<String> salt() {
            return Optional.of(SALT);
        }
    }

    private void tell(RoundEvent event) {
        events.add(event);
        round = round.evolve(event);
    }

    private void act() {
        var party = one(asked());
        switch (random.nextInt(22)) {
            case 0, 1 ->
                tell(new PartyLeftRound(
                        ROUND, WIJKAANPAK, party, DutchDay.of(now).plusDays(random.nextInt(20) - 1), ALL, SYSTEM, now));
            case 2, 3 -> tell(new PartyPassedOver(ROUND, WIJKAANPAK, party, ALL, SYSTEM, now));
            case 4 -> tell(new PartyAskedAgain(ROUND, WIJKAANPAK, party, ALL, SYSTEM, now));
            case 5, 6 -> succeed(party);
            case 7 ->
                tell(new ClosingMoved(
                        ROUND,
                        WIJKAANPAK,
                        now.plus(Duration.ofHours(1 + random.nextInt(400))),
                        "Zo",
                        null,
                        ALL,
                        SYSTEM,
                        now));
            case 8 -> decide(party, one(BODIES), DutchDay.of(now).minusDays(random.nextInt(2)));
            case 9 -> lapse();
            case 10, 11 -> count();
            case 12, 13 -> notice(party);
            default -> speak(party);
        }
    }

    private void count() {
        if (round.opened().segments() != null) {
            var segment = one(round.opened().segments());
            tell(new SegmentCounted(
                    ROUND,
                    WIJKAANPAK,
                    segment.segment(),
                    one(round.opened().alternatives()).subject().digest(),
                    random.nextInt(segment.of() + 1),
                    "Enquête",
                    null,
                    null,
                    null,
                    ALL,
                    SYSTEM,
                    now));
        }
    }

    private void notice(OrganisationId party) {
        var days = round.opened().terms().noticeDays();
        if (days != null && round.opened().alternatives().size() == 1) {
            var received = DutchDay.of(now).minusDays(random.nextInt(2));
            tell(new PartyNoticed(
                    ROUND,
                    WIJKAANPAK,
                    party,
                    received,
                    received,
                    received.plusDays(days),
                    "Aangetekend",
                    Digest.of(new byte[] {1}),
                    ALL,
                    SYSTEM,
                    now));
        }
    }

    /** By somebody from without, or by another one who decides. */
    private void succeed(OrganisationId party) {
        var successor = random.nextBoolean()
                ? new OrganisationId("kvk:2000000" + comers++)
                : one(round.opened().terms().deciding());
        var ground = random.nextBoolean() ? null : one(List.of(SuccessionGround.values()));
        if (!successor.equals(party)
                && !round.voices().successors().all().containsKey(party)
                && round.opened().terms().deciding().contains(party)) {
            tell(new PartySucceededInRound(ROUND, WIJKAANPAK, party, successor, ALL, SYSTEM, now, ground));
        }
    }

    private void speak(OrganisationId party) {
        var rivals = round.opened().alternatives();
        var stance = round.opened().terms().deciding().contains(party)
                ? one(List.of(
                        Stance.AGREES,
                        Stance.AGREES,
                        Stance.AGREES_UNDER_CONDITIONS,
                        Stance.AGREES_UNDER_RESERVATION,
                        Stance.ASKS_CHANGE,
                        Stance.OBJECTS,
                        Stance.ABSTAINS))
                : Stance.ADVISES;
        var agrees = stance == Stance.AGREES
                || stance == Stance.AGREES_UNDER_CONDITIONS
                || stance == Stance.AGREES_UNDER_RESERVATION;
        var ranked = agrees && rivals.size() > 1 && round.opened().terms().choice() != null;
        var digest = !ranked && (agrees || rivals.size() == 1 || random.nextBoolean())
                ? one(rivals).subject().digest()
                : null;
        var detail = detail(party, stance, ranked ? ranking(rivals) : null);
        var mandate = new MandateCitation(new UUID(3, 1), 1, HEARD);
        if (round.sealsPositions()) {
            var words = new SealedWords(digest, stance, "Daarom", detail, salt(party), null);
            sealed.put(party, words);
            tell(new PositionSealed(
                    ROUND, WIJKAANPAK, party, new UUID(4, 1), words.commitment(), mandate, null, ALL, SYSTEM, now));
        } else {
            tell(new PositionTaken(
                    ROUND,
                    WIJKAANPAK,
                    digest,
                    party,
                    new UUID(4, 1),
                    stance,
                    "Daarom",
                    detail,
                    mandate,
                    null,
                    null,
                    ALL,
                    SYSTEM,
                    now));
        }
    }

    /** Some of them, some alike. */
    private List<List<Digest>> ranking(List<Alternative> rivals) {
        var some = new ArrayList<>(some(rivals));
        Collections.shuffle(some, random);
        var groups = new ArrayList<List<Digest>>();
        some.stream().map(one -> one.subject().digest()).forEach(digest -> {
            if (groups.isEmpty() || random.nextInt(3) > 0) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(digest);
        });
        return groups;
    }

    private PositionDetail detail(OrganisationId party, Stance stance, List<List<Digest>> ranking) {
        return switch (stance) {
            case AGREES -> ranking == null ? null : new PositionDetail(null, null, null, ranking);
            case AGREES_UNDER_CONDITIONS -> new PositionDetail(null, conditions(party), null, ranking);
            case AGREES_UNDER_RESERVATION ->
                new PositionDetail(
                        null,
                        null,
                        new Reservation(one(BODIES), DutchDay.of(now).plusDays(random.nextInt(9))),
                        ranking);
            case ASKS_CHANGE, OBJECTS ->
                random.nextBoolean() ? null : new PositionDetail(some(SECTIONS), null, null, null);
            default -> null;
        };
    }

    private List<Condition> conditions(OrganisationId party) {
        var others = round.opened().terms().deciding().stream()
                .filter(other -> !other.equals(party))
                .map(other -> new Condition(Condition.Kind.PARTY_AGREES, other, null, null, null, null));
        var rounds = IntStream.rangeClosed(1, 5)
                .mapToObj(number ->
                        new Condition(Condition.Kind.ROUND_AGREED, null, new UUID(2, number), null, null, null));
        var bodies = round.opened().terms().deciding().stream()
                .map(other -> new Condition(
                        Condition.Kind.INTERNAL_DECISION,
                        other,
                        null,
                        one(BODIES),
                        DutchDay.of(now).plusDays(random.nextInt(9)),
                        null));
        var money = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> new Condition(
                        one(List.of(Condition.Kind.MONEY_AVAILABLE, Condition.Kind.MONEY_COMMITTED)),
                        null,
                        null,
                        null,
                        null,
                        new AwaitedMoney(new UUID(2, number), 100_00)));
        return some(
                Stream.of(others, rounds, bodies, money).flatMap(each -> each).toList());
    }

    private RoundOpened opened() {
        var terms = new RandomTerms(random, PARTIES, SECTIONS).any();
        return new RoundOpened(
                ROUND,
                WIJKAANPAK,
                IntStream.range(0, random.nextBoolean() ? 1 : 2 + random.nextInt(2))
                        .mapToObj(this::alternative)
                        .toList(),
                null,
                terms,
                NOW.plus(Duration.ofDays(4)),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                terms.countedSegments().isEmpty()
                        ? null
                        : terms.countedSegments().stream()
                                .map(segment -> new CountedSegment(segment, 1 + random.nextInt(3), "BAG"))
                                .toList(),
                Lot.commitment(SALT),
                ALL,
                by(MUNICIPALITY),
                NOW,
                null);
    }

    private Alternative alternative(int number) {
        var subject =
                new SubjectRef(SubjectType.DEFINITION, new UUID(1, number), 1, Digest.of(new byte[] {(byte) number}));
        return new Alternative(subject, "Een", null, random.nextBoolean() ? null : some(SECTIONS));
    }

    private List<OrganisationId> asked() {
        var terms = round.opened().terms();
        return Stream.concat(terms.deciding().stream(), terms.advising().stream())
                .toList();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** At least one. */
    private <T> List<T> some(List<T> of) {
        var certain = random.nextInt(of.size());
        return IntStream.range(0, of.size())
                .filter(place -> place == certain || random.nextInt(4) == 0)
                .mapToObj(of::get)
                .toList();
    }
}
