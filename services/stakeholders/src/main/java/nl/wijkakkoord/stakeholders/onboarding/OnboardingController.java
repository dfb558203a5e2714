// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.Gate;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.stakeholders.onboarding.OnboardingCommand.SignReceipt;
import nl.wijkakkoord.stakeholders.onboarding.OnboardingRequest.NewReceipt;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a party that joins is told, and that it received it. */
@RestController
@RequestMapping("/wijkaanpakken/{wijkaanpak}/onboarding-dossier")
record OnboardingController(
        Commands commands,
        History history,
        AdmittedParties parties,
        Dossiers dossiers,
        Access access,
        Gate gate,
        ActorRolesLoader authorities,
        AllowedActions actions) {

    /** @param organisation the party that joined; the own organisation when absent */
    @Acts(Act.KEEPS_ITSELF)
    @GetMapping
    ResponseEntity<OnboardingView> read(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable OrganisationId organisation,
            Actor actor) {
        access.mustSee(actor, wijkaanpak);
        var joiner = organisation == null ? actor.organisation() : organisation;
        var joinedAt = joinedAt(wijkaanpak, joiner);
        var folded = history.read(
                OnboardingCommand.onboardingOf(wijkaanpak, joiner, joinedAt), Moment.now(), Onboarding.FOLD);
        var onboarding = folded.map(Versioned::state).orElse(Onboarding.NONE);
        var received = onboarding.received();
        var canonical =
                received == null ? dossiers.of(wijkaanpak, joiner, joinedAt).canonical() : received.canonical();
        var dossier = Json.MAPPER.readValue(canonical, Dossier.class);
        return ResponseEntity.ok(new OnboardingView(
                dossier,
                canonical,
                Digest.of(canonical.getBytes(StandardCharsets.UTF_8)),
                dossiers.texts(dossier),
                received == null ? null : new OnboardingView.Signature(received.by(), received.at()),
                List.of(actions.of(
                        "sign-receipt",
                        gate.check(wijkaanpak)
                                .and(() -> onboarding.checkMaySign(authorities.of(wijkaanpak, actor.by()), joiner))))));
    }

    /** A member says, for its organisation, that it received the dossier. */
    @PostMapping("/receipt")
    Receipt sign(@PathVariable UUID wijkaanpak, @RequestBody NewReceipt body, Intent intent) {
        return commands.handle(intent, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            var by = intent.by();
            return new SignReceipt(wijkaanpak, joinedAt(wijkaanpak, by.organisation()), body.digest(), by);
        });
    }

    private Instant joinedAt(UUID wijkaanpak, OrganisationId joiner) {
        return parties.joinedAt(wijkaanpak, joiner)
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
