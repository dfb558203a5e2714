// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.FrozenVersion;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.participation.subject.Reason;
import nl.wijkakkoord.participation.subject.SubmittedVersions;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.identity.MemberIds;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.directory.Directory;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.RecoverContact;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.SubmitRecovery;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.WithdrawRecovery;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryRequest.WantedContact;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A party that has no contact any more gets one from who operates this deployment, or by a round of the other parties. */
@RestController
record ContactRecoveryController(
        Commands commands,
        Resources resources,
        History history,
        Access access,
        MemberIds ids,
        Directory directory,
        OpenRoundProjection rounds,
        ActorRolesLoader authorities,
        AllowedActions actions) {

    /** By who operates this deployment. */
    @PostMapping("/wijkaanpakken/{wijkaanpak}/contact-recoveries")
    Receipt recover(@PathVariable UUID wijkaanpak, @RequestBody WantedContact body, Intent intent) {
        var recovery = UUID.randomUUID();
        var contact = body.contact(ids);
        return commands.handle(intent, () -> {
            if (!intent.actor().operator()) {
                access.mustSee(intent.actor(), wijkaanpak);
            }
            directory.enter(wijkaanpak, contact.organisation(), contact.member(), body.entry());
            return new RecoverContact(
                    recovery, wijkaanpak, contact, intent.actor().operator(), intent.by());
        });
    }

    /** Freezes who would be the contact as the next version, and puts it before the other parties. */
    @CreateMapping("/wijkaanpakken/{wijkaanpak}/contact-proposals")
    Receipt submit(@PathVariable UUID wijkaanpak, @RequestBody WantedContact body, Intent intent) {
        var contact = body.contact(ids);
        return commands.create(intent, id -> "/stakeholders/v1/contact-proposals/" + id, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            directory.enter(wijkaanpak, contact.organisation(), contact.member(), body.entry());
            return new SubmitRecovery(wijkaanpak, contact, intent.by());
        });
    }

    @Acts(Act.READS)
    @GetMapping("/contact-proposals/{recovery}")
    ResponseEntity<RecoveryView> read(@PathVariable UUID recovery, Moment moment, Actor actor) {
        return resources.read(
                recovery,
                ContactRecovery.FOLD,
                moment,
                actor,
                found -> allowed(found, actor),
                (found, allowed) -> RecoveryView.of(found, entry(found.state()), allowed));
    }

    /** Takes the version that is before the other parties back, as long as no round is open on it. */
    @PostMapping("/contact-proposals/{recovery}/withdrawal")
    Receipt withdraw(@PathVariable UUID recovery, @RequestBody Reason body, Intent intent) {
        return commands.handle(
                intent, ContactRecovery.FOLD, new WithdrawRecovery(recovery, body.reason(), intent.by()));
    }

    /** A frozen version, made of the very sections that were published: the same bytes for ever. */
    @Acts(Act.READS)
    @GetMapping("/contact-proposals/{recovery}/versions/{number}")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            headers = @Header(name = "ETag", ref = "#/components/headers/ETag"))
    ResponseEntity<FrozenVersion> version(@PathVariable UUID recovery, @PathVariable int number, Actor actor) {
        var frozen = SubmittedVersions.find(history, SubjectType.CONTACT_RECOVERY, recovery, number, actor);
        return Answers.of(frozen.digest(), frozen);
    }

    private @Nullable DirectoryEntry entry(ContactRecovery recovery) {
        return recovery.last()
                .flatMap(last -> directory.find(last.wijkaanpak(), last.organisation(), last.member()))
                .orElse(null);
    }

    private List<AllowedAction> allowed(ContactRecovery found, Actor actor) {
        var authority = authorities.of(found.wijkaanpak(), actor.by());
        var open = rounds.on(SubjectType.CONTACT_RECOVERY, found.id());
        return List.of(
                actions.of("submit", found.checkMaySubmit(authority)),
                actions.of("withdraw", found.checkMayWithdraw(authority, open)));
    }
}
