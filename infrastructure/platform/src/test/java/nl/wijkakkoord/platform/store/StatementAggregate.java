// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionDrafted;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionSubmitted;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Forgetting;
import nl.wijkakkoord.platform.decision.Refusal;
import nl.wijkakkoord.platform.decision.RefusalRecorded;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** A statement that can be drafted again and again; submitting it always fails in its search table. */
@Aggregate(type = "statement")
class StatementAggregate extends EventSourcedAggregate<Integer> {
    static final By BY = new By(new OrganisationId("kvk:12345678"), UUID.randomUUID());

    record Draft(UUID target, String title) implements Command {
        @Override
        public By by() {
            return BY;
        }
    }

    /** Says once more what it said in that version. */
    record Repeat(UUID target, int version, String title) implements Command {
        @Override
        public By by() {
            return BY;
        }
    }

    record Submit(UUID target) implements Command {
        @Override
        public By by() {
            return BY;
        }
    }

    record Forget(UUID target) implements Forgetting {
        @Override
        public By by() {
            return BY;
        }
    }

    static final Refusal NOT_YOURS = Refusal.notAllowed("not-yours");
    static final Refusal NOT_HEARD_OF = Refusal.notYet("not-heard-of");
    static final Refusal NOT_IN_FORM = Refusal.invalid("not-in-form");

    /** Refused for that reason, until there is a draft. */
    record AgreeToDraft(UUID target, UUID wijkaanpak, UUID mandate, Refusal why, By by) implements RefusalRecorded {}

    /** Told of every event that is read. */
    static volatile Consumer<Event> reading = _ -> {};

    StatementAggregate() {
        super(new Fold<>(0, DirectionEvent.class, StatementAggregate::counted), DirectionEvent::direction);
    }

    private static int counted(int before, DirectionEvent event) {
        reading.accept(event);
        return before + 1;
    }

    @CreatingCommandHandler
    Decision handle(Draft command, Clock clock) {
        return record(
                command.title().isBlank()
                        ? Decision.refused(RequestRefusal.UNKNOWN_RESOURCE)
                        : Decision.accepted(drafted(command.target(), state() + 1, command.title(), clock)));
    }

    @CommandHandler
    Decision handle(Repeat command, Clock clock) {
        return record(Decision.accepted(drafted(command.target(), command.version(), command.title(), clock)));
    }

    private DirectionDrafted drafted(UUID statement, int version, String title, Clock clock) {
        return new DirectionDrafted(
                statement, statement, version, title, List.of(), Audience.ofWijkaanpak(), BY, now(clock));
    }

    @CreatingCommandHandler
    Decision handle(AgreeToDraft command, Clock clock) {
        return state() == 0
                ? Decision.refused(command.why(), command.mandate(), state())
                : handle(new Draft(command.target(), "agreed"), clock);
    }

    @CommandHandler
    Decision handle(Forget command, Clock clock) {
        return handle(new Draft(command.target(), "erased"), clock);
    }

    @CommandHandler
    Decision handle(Submit command, Clock clock) {
        return record(Decision.accepted(new DirectionSubmitted(
                id(), id(), state(), Digest.of(new byte[0]), Audience.ofWijkaanpak(), BY, now(clock))));
    }
}
