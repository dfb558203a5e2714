// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.silence;

import java.time.Clock;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.GiveNotice;
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.Resume;
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.SetAside;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "silence")
class SilenceAggregate extends EventSourcedAggregate<Silence> {

    SilenceAggregate() {
        super(Silence.FOLD, SilenceEvent::silence);
    }

    @CreatingCommandHandler
    Decision handle(GiveNotice command, Clock clock, SilenceFactsLoader facts) {
        var known = facts.of(command.wijkaanpak(), command.organisation(), command.contact(), command.by());
        return record(state().give(command, known, LocalDate.now(clock), now(clock)));
    }

    @CommandHandler
    Decision handle(SetAside command, Clock clock, SilenceFactsLoader facts) {
        var known = facts.of(state().wijkaanpak(), state().organisation(), null, command.by());
        return record(state().setAside(command, known, LocalDate.now(clock), now(clock)));
    }

    @CommandHandler
    Decision handle(Resume command, Clock clock) {
        return record(state().resume(command, now(clock)));
    }
}
