// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.InputEvent;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputAdopted;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputLinked;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputNotAdopted;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputReceived;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.opgaven.consultation.ConsultationItem;
import nl.wijkakkoord.opgaven.input.InputCommand.AdoptInput;
import nl.wijkakkoord.opgaven.input.InputCommand.EraseInput;
import nl.wijkakkoord.opgaven.input.InputCommand.EraseOwnInput;
import nl.wijkakkoord.opgaven.input.InputCommand.LinkInput;
import nl.wijkakkoord.opgaven.input.InputCommand.PassOverInput;
import nl.wijkakkoord.opgaven.input.InputCommand.ReceiveInput;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFacts;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.WordsRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Input, as its events tell it.
 *
 * @param opgave that it is linked to, null when it is to none
 * @param measure that it led to, be it one that is not done any more; null when it was not adopted
 * @param answer what its giver is told, null as long as it is open
 */
record Input(
        @Nullable InputReceived received,
        @Nullable UUID opgave,
        InputStatus status,
        @Nullable UUID measure,
        @Nullable WordsRef answer,
        @Nullable Instant answeredAt)
        implements Visible {
    static final Input NONE = new Input(null, null, InputStatus.OPEN, null, null, null);
    static final Fold<Input, InputEvent> FOLD = new Fold<>(NONE, InputEvent.class, Input::evolve);

    @Override
    public UUID wijkaanpak() {
        return received.wijkaanpak();
    }

    Input evolve(InputEvent event) {
        return switch (event) {
            case InputReceived e -> new Input(e, e.opgave(), InputStatus.OPEN, null, null, null);
            case InputLinked e -> new Input(received, e.opgave(), status, measure, answer, answeredAt);
            case InputAdopted e -> new Input(received, opgave, InputStatus.ADOPTED, e.measure(), e.words(), e.at());
            case InputNotAdopted e -> new Input(received, opgave, InputStatus.NOT_ADOPTED, null, e.words(), e.at());
        };
    }

    /**
     * @param opgaveThere whether the opgave that it names is one of this wijkaanpak; true when it names none
     * @param consultation that it names, empty when that is not one of this wijkaanpak, or it names none
     */
    Decision receive(
            ReceiveInput command,
            ActorAuthority authority,
            boolean opgaveThere,
            Optional<ConsultationItem> consultation,
            Instant now) {
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(!opgaveThere, InputRefusal.INPUT_FOR_UNKNOWN_OPGAVE, command.opgave()))
                .and(() -> Check.refuseWhen(
                        command.consultation() != null && consultation.isEmpty(),
                        InputRefusal.INPUT_OF_UNKNOWN_CONSULTATION,
                        command.consultation()))
                .and(() -> Check.refuseWhen(
                        consultation.filter(it -> !it.isOpen()).isPresent(),
                        InputRefusal.INPUT_OF_ENDED_CONSULTATION,
                        command.consultation()))
                .thenRecord(() -> new InputReceived(
                        command.input(),
                        command.wijkaanpak(),
                        command.opgave(),
                        command.consultation(),
                        command.source(),
                        command.words().ref(command.input(), 1),
                        command.readers(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** What was adopted in a measure that is not done any more waits for an answer again (row 2-22). */
    Input with(MeasureFacts measures, Moment moment) {
        return status != InputStatus.ADOPTED || measures.stands(measure, moment)
                ? this
                : new Input(received, opgave, InputStatus.OPEN, measure, answer, answeredAt);
    }

    /** @param opgaveThere whether it is one of this wijkaanpak */
    Decision link(LinkInput command, ActorAuthority authority, boolean opgaveThere, Instant now) {
        return checkMayLink(authority)
                .and(() -> Check.refuseWhen(!opgaveThere, InputRefusal.INPUT_FOR_UNKNOWN_OPGAVE, command.opgave()))
                .thenRecord(() -> new InputLinked(
                        received.input(), wijkaanpak(), command.opgave(), Audience.ofWijkaanpak(), command.by(), now));
    }

    /** @param measureThere whether the measure is one of the opgave */
    Decision adopt(AdoptInput command, ActorAuthority authority, boolean measureThere, Instant now) {
        return checkMayAdopt(authority)
                .and(() -> Check.refuseWhen(
                        !measureThere, InputRefusal.INPUT_ADOPTED_IN_UNKNOWN_MEASURE, command.measure()))
                .thenRecord(() -> new InputAdopted(
                        received.input(),
                        wijkaanpak(),
                        command.measure(),
                        command.words().ref(received.input(), words().version() + 1),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision passOver(PassOverInput command, ActorAuthority authority, Instant now) {
        return authority
                .checkMayAct()
                .thenRecord(() -> new InputNotAdopted(
                        received.input(),
                        wijkaanpak(),
                        command.words().ref(received.input(), words().version() + 1),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** @param last version of the words that is still kept, empty when none is */
    Decision erase(
            EraseInput command, ActorAuthority authority, Successors successors, Optional<Integer> last, Instant now) {
        return checkMayErase(command.erasure(), authority, successors, last)
                .thenRecord(() -> command.erasure()
                        .erased(received.input(), wijkaanpak(), last.get(), Audience.ofWijkaanpak(), now));
    }

    /** GDPR, art. 17: who gave it asks itself, wherever and whoever recorded it. */
    Decision eraseOwn(EraseOwnInput command, Optional<Integer> last, Instant now) {
        return Check.refuseWhen(last.isEmpty(), WordsRefusal.WORDS_ERASED)
                .thenRecord(() -> command.erasure()
                        .erased(received.input(), wijkaanpak(), last.get(), Audience.ofWijkaanpak(), now));
    }

    /** GDPR, art. 17: who gave it asks the organisation that recorded it, or is in its place, who led the session, or the operator. */
    Check checkMayErase(Erasure erasure, ActorAuthority authority, Successors successors, Optional<Integer> last) {
        return (authority == ActorAuthority.FACILITATOR
                        ? Check.passed()
                        : erasure.checkOwner(successors
                                .of(received.by().organisation())
                                .equals(erasure.by().organisation())))
                .and(() -> Check.refuseWhen(last.isEmpty(), WordsRefusal.WORDS_ERASED));
    }

    /** The last version of what was said and answered. */
    WordsRef words() {
        return answer == null ? received.words() : answer;
    }

    Check checkMayLink(ActorAuthority authority) {
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(status != InputStatus.OPEN, InputRefusal.INPUT_NOT_OPEN));
    }

    /** What was not adopted may be later. */
    Check checkMayAdopt(ActorAuthority authority) {
        return authority.checkMayAct().and(() -> Check.refuseWhen(opgave == null, InputRefusal.INPUT_WITHOUT_OPGAVE));
    }
}
