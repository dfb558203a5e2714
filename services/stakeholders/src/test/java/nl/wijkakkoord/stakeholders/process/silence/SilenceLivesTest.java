// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.silence;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent;
import nl.wijkakkoord.participation.testing.Lives;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.GiveNotice;
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.Resume;
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.SetAside;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a party does or leaves undone: by itself it takes part again, and without it the others can go on. */
class SilenceLivesTest {
    private static final UUID ID = SilenceCommand.silenceOf(WIJKAANPAK, ASSOCIATION);

    private Silence silence = Silence.NONE;
    private Instant now = NOW;
    private Instant lastSign;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Lives.SEEDS)
    void in_every_life_the_others_can_go_on_and_the_party_can_come_back(long seed) {
        var random = new Random(seed);
        for (var act = 0; act < Lives.ACTS; act++) {
            // When
            act(random);

            // Then
            assertThat(withoutIt().setAside()).as("seed %d, act %d", seed, act).isNotNull();
            assertThat(withIt().setAside()).as("seed %d, act %d", seed, act).isNull();
            assertThat(afterTheWijkaanpakEnded().notice())
                    .as("seed %d, act %d", seed, act)
                    .isNull();
        }
    }

    private void act(Random random) {
        switch (random.nextInt(6)) {
            case 0 -> silence = after(silence, give(silence));
            case 1 -> silence = after(silence, settingAside(silence, now));
            case 2 -> silence = withIt();
            case 3 -> lastSign = now;
            default -> now = now.plus(Duration.ofDays(random.nextInt(30)));
        }
    }

    /** It stays silent from now on. */
    private Silence withoutIt() {
        var noticed = after(silence, give(silence));
        return after(noticed, settingAside(noticed, now.plus(Duration.ofDays(Silence.TERM_DAYS + 1))));
    }

    private Silence withIt() {
        return silence.last() == null
                ? silence
                : after(silence, silence.resume(new Resume(ID, CONTACT_OF_ASSOCIATION), now));
    }

    private Silence afterTheWijkaanpakEnded() {
        return silence.last() == null
                ? silence
                : after(silence, silence.resume(new Resume(ID, By.system(MUNICIPALITY)), now));
    }

    private Decision give(Silence of) {
        var notice = new GiveNotice(WIJKAANPAK, ASSOCIATION, "Geen antwoord", null, null, null, CONTACT);
        return of.give(notice, facts(), day(now), now);
    }

    private Decision settingAside(Silence of, Instant at) {
        return of.setAside(new SetAside(ID, CONTACT), facts(), day(at), at);
    }

    private SilenceFacts facts() {
        return new SilenceFacts(LEADING, false, 3, true, true, lastSign);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static Silence after(Silence silence, Decision decision) {
        var left = silence;
        if (decision instanceof Accepted accepted) {
            for (var event : accepted.events()) {
                left = left.evolve((SilenceEvent) event);
            }
        }
        return left;
    }
}
