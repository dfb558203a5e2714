// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.AnswerEnquiry;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.AskForBudget;
import nl.wijkakkoord.opgaven.opgave.Opgaven;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "budget-enquiry")
class EnquiryAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Enquiry enquiry = Enquiry.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(AskForBudget command, Clock clock, Parties parties, Opgaven opgaven) {
        var standing = parties.standing(command.wijkaanpak(), command.by());
        var admitted = parties.admitted(command.wijkaanpak()).containsKey(command.party());
        var opgaveThere = command.opgave() == null || opgaven.has(command.wijkaanpak(), command.opgave());
        return record(
                clock,
                now -> enquiry.ask(
                        command, standing, admitted, opgaveThere, LocalDate.ofInstant(now, clock.getZone()), now));
    }

    @CommandHandler
    Decision handle(AnswerEnquiry command, Clock clock, Parties parties) {
        var standing = parties.standing(enquiry.asked().wijkaanpak(), command.by());
        return record(clock, now -> enquiry.answer(command, standing, now));
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof EnquiryEvent enquiryEvent) {
            id = enquiryEvent.enquiry();
            enquiry = enquiry.evolve(enquiryEvent);
        }
    }
}
