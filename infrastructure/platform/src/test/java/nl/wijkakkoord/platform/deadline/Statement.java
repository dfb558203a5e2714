// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionDrafted;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionNotAgreed;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionSubmitted;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.stereotype.Component;

/** A statement that is submitted at the time that it was last drafted with, unless it is dropped before. */
@Aggregate(type = "statement")
class Statement extends EventSourcedAggregate<Statement.Drafted> {
    static final By BY = new By(new OrganisationId("kvk:12345678"), UUID.randomUUID());

    private static final Digest DIGEST = Digest.of(new byte[0]);
    private static final Audience ALL = Audience.ofWijkaanpak();

    enum Submission {
        POSSIBLE,
        REFUSED,
        NOT_KNOWN_YET,
        BROKEN,
        ENDLESS
    }

    record Draft(UUID target, Instant due, Submission submission) implements Command {
        @Override
        public By by() {
            return BY;
        }
    }

    record Drop(UUID target) implements Command {
        @Override
        public By by() {
            return BY;
        }
    }

    record Submit(UUID target, By by) implements Command {}

    @Component
    static class SubmissionTime implements Deadline {
        private final Deadlines deadlines;

        SubmissionTime(Deadlines deadlines) {
            this.deadlines = deadlines;
        }

        @Override
        public String kind() {
            return "submission";
        }

        @Override
        public Command command(UUID statement, By by) {
            return new Submit(statement, by);
        }

        @EventHandler
        void on(DirectionDrafted e) {
            deadlines.set(this, e.direction(), Instant.parse(e.title().split(" ")[1]));
        }

        @EventHandler
        void on(DirectionSubmitted e) {
            deadlines.cancel(this, e.direction());
        }

        @EventHandler
        void on(DirectionNotAgreed e) {
            deadlines.cancel(this, e.direction());
        }
    }

    record Drafted(Submission submission, Instant due) {
        Drafted after(DirectionEvent event) {
            if (event instanceof DirectionDrafted drafted) {
                var parts = drafted.title().split(" ");
                return new Drafted(Submission.valueOf(parts[0]), Instant.parse(parts[1]));
            }
            return this;
        }
    }

    Statement() {
        super(new Fold<>(new Drafted(null, null), DirectionEvent.class, Drafted::after), DirectionEvent::direction);
    }

    @CreatingCommandHandler
    Decision handle(Draft command, Clock clock) {
        return draft(command.target(), command.submission(), command.due(), clock);
    }

    @CommandHandler
    Decision handle(Drop command, Clock clock) {
        return record(Decision.accepted(new DirectionNotAgreed(id(), id(), 1, DIGEST, id(), ALL, BY, now(clock))));
    }

    @CommandHandler
    Decision handle(Submit command, Clock clock) {
        return switch (state().submission()) {
            case POSSIBLE ->
                record(Decision.accepted(new DirectionSubmitted(id(), id(), 1, DIGEST, ALL, command.by(), now(clock))));
            case REFUSED -> Decision.refused(RequestRefusal.UNKNOWN_RESOURCE);
            case NOT_KNOWN_YET -> Decision.refused(RequestRefusal.REQUEST_IN_FLIGHT);
            case BROKEN -> throw new IllegalStateException("Broken on purpose");
            case ENDLESS -> draft(id(), state().submission(), state().due(), clock);
        };
    }

    private Decision draft(UUID statement, Submission submission, Instant due, Clock clock) {
        var title = submission + " " + due;
        return record(Decision.accepted(
                new DirectionDrafted(statement, statement, 1, title, List.of(), ALL, BY, now(clock))));
    }
}
