// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static java.util.stream.Collectors.toMap;
import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.RoundExample.HEARD;
import static nl.wijkakkoord.decisions.round.RoundExample.ROUND;
import static nl.wijkakkoord.decisions.round.RoundExample.salt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.ConditionFound.Why;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.FurtherRule;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Silence;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
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
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.decisions.Weight;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.round.closing.RoundClosing;
import nl.wijkakkoord.decisions.round.position.SealedWords;
import nl.wijkakkoord.platform.timeline.DutchDay;

/** What may have happened in a round: terms of any kind, positions open or sealed, and parties that come and go. */
final class RandomHistory {
    private static final Audience ALL = Audience.ofWijkaanpak();
    private static final By SYSTEM = By.system(STRANGER);
    private static final int ACTS = 20;
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
        var closing = new RoundClosing(
                round.opened(),
                round.voices(),
                sealed,
                named -> named.stream().filter(OTHERS::containsKey).collect(toMap(each -> each, OTHERS::get)),
                round.end(now));
        closing.events(SYSTEM, now).forEach(event -> tell((RoundEvent) event));
        return (RoundClosed) events.getLast();
    }

    private void tell(RoundEvent event) {
        events.add(event);
        round = round.evolve(event);
    }

    private void act() {
        var party = one(asked());
        switch (random.nextInt(16)) {
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
            default -> speak(party);
        }
    }

    /** By somebody from without, or by another one who decides. */
    private void succeed(OrganisationId party) {
        var successor = random.nextBoolean()
                ? new OrganisationId("kvk:2000000" + comers++)
                : one(round.opened().terms().deciding());
        if (!successor.equals(party)
                && !round.voices().successors().all().containsKey(party)
                && round.opened().terms().deciding().contains(party)) {
            tell(new PartySucceededInRound(ROUND, WIJKAANPAK, party, successor, ALL, SYSTEM, now));
        }
    }

    private void speak(OrganisationId party) {
        var rivals = round.opened().alternatives();
        var stance = round.opened().terms().deciding().contains(party)
                ? one(List.of(
                        Stance.AGREES,
                        Stance.AGREES,
                        Stance.AGREES_UNDER_CONDITIONS,
                        Stance.ASKS_CHANGE,
                        Stance.OBJECTS,
                        Stance.ABSTAINS))
                : Stance.ADVISES;
        var agrees = stance == Stance.AGREES || stance == Stance.AGREES_UNDER_CONDITIONS;
        var digest = agrees || rivals.size() == 1 || random.nextBoolean()
                ? one(rivals).subject().digest()
                : null;
        var detail = detail(party, stance);
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

    private PositionDetail detail(OrganisationId party, Stance stance) {
        return switch (stance) {
            case AGREES_UNDER_CONDITIONS -> new PositionDetail(null, conditions(party));
            case ASKS_CHANGE, OBJECTS -> random.nextBoolean() ? null : new PositionDetail(some(SECTIONS), null);
            default -> null;
        };
    }

    private List<Condition> conditions(OrganisationId party) {
        var others = round.opened().terms().deciding().stream()
                .filter(other -> !other.equals(party))
                .map(other -> new Condition(Condition.Kind.PARTY_AGREES, other, null));
        var rounds = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> new Condition(Condition.Kind.ROUND_AGREED, null, new UUID(2, number)));
        return some(Stream.concat(others, rounds).toList());
    }

    private RoundOpened opened() {
        var deciding = PARTIES.subList(0, 1 + random.nextInt(4));
        var advising = PARTIES.subList(4, 4 + random.nextInt(3));
        return new RoundOpened(
                ROUND,
                WIJKAANPAK,
                IntStream.range(0, random.nextBoolean() ? 1 : 2 + random.nextInt(2))
                        .mapToObj(this::alternative)
                        .toList(),
                null,
                new ProcedureTerms(
                        deciding,
                        advising,
                        List.of(),
                        anyRule(deciding),
                        1 + random.nextInt(deciding.size()),
                        one(List.of(Visibility.values())),
                        further(deciding, advising),
                        random.nextBoolean() ? null : one(List.of(Silence.values()))),
                NOW.plus(Duration.ofDays(4)),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                ALL,
                by(MUNICIPALITY),
                NOW);
    }

    private Alternative alternative(int number) {
        var subject =
                new SubjectRef(SubjectType.DEFINITION, new UUID(1, number), 1, Digest.of(new byte[] {(byte) number}));
        return new Alternative(subject, "Een", null, random.nextBoolean() ? null : some(SECTIONS));
    }

    private DecisionRule anyRule(List<OrganisationId> deciding) {
        var kind = one(List.of(DecisionRule.Kind.values()));
        return switch (kind) {
            case UNANIMITY, CONSENT_WITHOUT_OBJECTION, MAJORITY -> rule(kind);
            case QUALIFIED_MAJORITY -> new DecisionRule(kind, 2, 3, null);
            case WEIGHTED_MAJORITY ->
                new DecisionRule(
                        kind,
                        3,
                        5,
                        deciding.stream()
                                .map(party -> new Weight(party, 1 + random.nextInt(9)))
                                .toList());
        };
    }

    private List<FurtherRule> further(List<OrganisationId> deciding, List<OrganisationId> advising) {
        var rules = new ArrayList<FurtherRule>();
        if (random.nextBoolean()) {
            rules.add(new FurtherRule(
                    FurtherRule.Kind.VETO, one(deciding), random.nextBoolean() ? null : some(SECTIONS), null));
        }
        if (random.nextBoolean() && !advising.isEmpty()) {
            rules.add(new FurtherRule(FurtherRule.Kind.ADVICE_HEARD, null, null, advising));
        }
        return rules.isEmpty() ? null : rules;
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
