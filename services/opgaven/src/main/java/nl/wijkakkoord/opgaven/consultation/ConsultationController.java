// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.CloseConsultation;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.WithdrawConsultation;
import nl.wijkakkoord.opgaven.consultation.ConsultationRequest.NewConsultation;
import nl.wijkakkoord.opgaven.consultation.ConsultationRequest.NewConsultationClosing;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.subject.Reason;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rounds in which people outside the wijkaanpak are asked. */
@RestController
record ConsultationController(
        Commands commands, Resources resources, ConsultationTable table, Parties parties, AllowedActions actions)
        implements Searchable {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/consultations")
    Receipt call(@PathVariable UUID wijkaanpak, @RequestBody NewConsultation body, Intent intent) {
        return resources.create(
                intent, wijkaanpak, "/opgaven/v1/consultations", id -> body.command(id, wijkaanpak, intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/consultations")
    ResponseEntity<Page<ConsultationItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable UUID opgave,
            Actor actor,
            ListRequest list) {
        return resources.list(
                wijkaanpak, actor, list, page -> table.of(wijkaanpak, opgave, page), ConsultationItem::consultation);
    }

    @Acts(Act.READS)
    @GetMapping("/consultations/{consultation}")
    ResponseEntity<ConsultationView> read(@PathVariable UUID consultation, Moment moment, Actor actor) {
        return resources.read(
                consultation, Consultation.FOLD, moment, actor, found -> allowed(found, actor), ConsultationView::of);
    }

    /** Nothing more is taken in for it. */
    @PostMapping("/consultations/{consultation}/closing")
    Receipt close(@PathVariable UUID consultation, @RequestBody NewConsultationClosing body, Intent intent) {
        return commands.handle(
                intent, Consultation.FOLD, new CloseConsultation(consultation, body.reason(), intent.by()));
    }

    /** It was called by mistake. */
    @PostMapping("/consultations/{consultation}/withdrawal")
    Receipt withdraw(@PathVariable UUID consultation, @RequestBody Reason body, Intent intent) {
        return commands.handle(
                intent, Consultation.FOLD, new WithdrawConsultation(consultation, body.reason(), intent.by()));
    }

    private List<AllowedAction> allowed(Consultation consultation, Actor actor) {
        var authority = parties.authority(consultation.wijkaanpak(), actor.by());
        var enders = parties.enders(consultation.wijkaanpak(), actor.by());
        var end = consultation.checkMayEnd(actor.by(), authority, enders);
        return List.of(actions.of("close", end), actions.of("withdraw", end));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "consultation",
                "/opgaven/v1/consultations/{id}",
                Consultation.FOLD,
                found -> Said.of(found.called().title(), found.called(), found.reason()));
    }
}
