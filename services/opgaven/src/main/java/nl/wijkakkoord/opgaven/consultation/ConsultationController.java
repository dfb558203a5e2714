// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import java.util.UUID;
import nl.wijkakkoord.opgaven.consultation.ConsultationRequest.NewConsultation;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rounds in which people outside the wijkaanpak are asked. */
@RestController
record ConsultationController(Resources resources, ConsultationTable table, Access access) {

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
    ConsultationItem read(@PathVariable UUID consultation, Actor actor) {
        return table.find(consultation)
                .filter(found -> access.maySee(actor, found.wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
