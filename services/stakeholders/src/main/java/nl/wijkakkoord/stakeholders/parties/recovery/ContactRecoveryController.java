// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.Reason;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.identity.MemberIds;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.stakeholders.parties.directory.Directory;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
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
        Commands commands, History history, Access access, MemberIds ids, Directory directory, AdmittedParties parties)
        implements Searchable {

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
    @PostMapping("/wijkaanpakken/{wijkaanpak}/contact-proposals")
    Receipt submit(@PathVariable UUID wijkaanpak, @RequestBody WantedContact body, Intent intent) {
        var contact = body.contact(ids);
        return commands.handle(intent, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            directory.enter(wijkaanpak, contact.organisation(), contact.member(), body.entry());
            return new SubmitRecovery(wijkaanpak, contact, intent.by());
        });
    }

    /** Of each party that takes part, what was put before the others; by organisation. */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/contact-proposals")
    ResponseEntity<Page<RecoveryView>> list(@PathVariable UUID wijkaanpak, Actor actor) {
        access.mustSee(actor, wijkaanpak);
        return ResponseEntity.ok(new Page<>(parties.of(wijkaanpak, null).stream()
                .map(party -> RecoveryCommand.recoveryOf(wijkaanpak, party))
                .flatMap(recovery -> history.read(recovery, Moment.now(), ContactRecovery.FOLD).stream())
                .map(found -> RecoveryView.of(found.state(), entry(found.state())))
                .toList()));
    }

    /** Takes the version that is before the other parties back, as long as no round is open on it. */
    @PostMapping("/wijkaanpakken/{wijkaanpak}/contact-proposals/{organisation}/withdrawal")
    Receipt withdraw(
            @PathVariable UUID wijkaanpak,
            @PathVariable OrganisationId organisation,
            @RequestBody Reason body,
            Intent intent) {
        var recovery = RecoveryCommand.recoveryOf(wijkaanpak, organisation);
        return commands.handle(
                intent, ContactRecovery.FOLD, new WithdrawRecovery(recovery, body.reason(), intent.by()));
    }

    private @Nullable DirectoryEntry entry(ContactRecovery recovery) {
        return recovery.last()
                .flatMap(last -> directory.find(last.wijkaanpak(), last.organisation(), last.member()))
                .orElse(null);
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "contact-proposal",
                "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/contact-proposals",
                ContactRecovery.FOLD,
                found -> Said.of(null, found.versions().all()));
    }
}
