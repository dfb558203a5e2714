// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import java.time.Clock;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.AnswerEnquiry;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.AskForBudget;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.CancelEnquiry;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.LapseEnquiry;
import nl.wijkakkoord.opgaven.opgave.OpgaveTable;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "budget-enquiry")
class EnquiryAggregate extends EventSourcedAggregate<Enquiry> {

    EnquiryAggregate() {
        super(Enquiry.FOLD, EnquiryEvent::enquiry);
    }

    @CreatingCommandHandler
    Decision handle(AskForBudget command, Clock clock, Parties parties, OpgaveTable opgaven) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        var capacity = parties.admitted(command.wijkaanpak()).getOrDefault(command.party(), Capacity.OUTSIDER);
        var opgaveThere = command.opgave() == null || opgaven.has(command.wijkaanpak(), command.opgave());
        var today = LocalDate.now(clock);
        return record(state().ask(command, authority, Act.IS_AWAITED.isFor(capacity), opgaveThere, today, now(clock)));
    }

    @CommandHandler
    Decision handle(AnswerEnquiry command, Clock clock, Parties parties) {
        var authority = parties.authority(state().wijkaanpak(), command.by());
        var passed = state().with(parties.successors(state().wijkaanpak()));
        return record(passed.answer(command, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(CancelEnquiry command, Clock clock, Parties parties) {
        var authority = parties.authority(state().wijkaanpak(), command.by());
        var enders = parties.enders(state().wijkaanpak(), command.by());
        return record(state().cancel(command, authority, enders, now(clock)));
    }

    @CommandHandler
    Decision handle(LapseEnquiry command, Clock clock) {
        return record(state().lapse(command, now(clock)));
    }
}
