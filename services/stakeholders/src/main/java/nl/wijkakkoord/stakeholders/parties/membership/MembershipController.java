// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkakkoord.contracts.stakeholders.RoleFrom;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.directory.Directory;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.ChangeRole;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.CorrectDirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.CorrectMembership;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.EraseDirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.Leave;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/memberships/{membership}")
record MembershipController(
        Commands commands,
        MembershipHistory history,
        Directory directory,
        ActorRolesLoader authorities,
        AllowedActions actions) {

    @GetMapping
    ResponseEntity<MembershipView> read(@PathVariable UUID membership, Moment moment, Actor actor) {
        var folded = history.read(membership, moment, actor);
        var joined = folded.state().joined();
        var entry = directory
                .find(joined.wijkaanpak(), joined.organisation(), joined.member())
                .orElse(null);
        var view = new MembershipView(
                membership,
                folded.version(),
                joined.wijkaanpak(),
                joined.organisation(),
                joined.member(),
                folded.state().roles().stream().map(MembershipView.Role::of).toList(),
                entry,
                moment.equals(Moment.now()) ? allowed(folded.state(), entry != null, actor) : null);
        return Answers.of(folded, view);
    }

    @PostMapping("/role-changes")
    Receipt changeRole(@PathVariable UUID membership, @RequestBody NewRole body, Intent intent) {
        return handle(membership, intent, () -> new ChangeRole(membership, body.role(), body.from(), intent.by()));
    }

    @PostMapping("/departure")
    Receipt leave(@PathVariable UUID membership, @RequestBody NewDeparture body, Intent intent) {
        return handle(membership, intent, () -> new Leave(membership, body.until(), intent.by()));
    }

    @PostMapping("/corrections")
    Receipt correct(@PathVariable UUID membership, @RequestBody NewMembershipCorrection body, Intent intent) {
        return handle(
                membership,
                intent,
                () -> new CorrectMembership(
                        membership,
                        body.entry(),
                        body.reason(),
                        body.roles().stream()
                                .map(role -> new RoleFrom(role.role(), role.from()))
                                .toList(),
                        body.until(),
                        intent.by()));
    }

    @PutMapping("/directory-entry")
    Receipt correctEntry(@PathVariable UUID membership, @RequestBody DirectoryEntry body, Intent intent) {
        return commands.handle(intent, () -> {
            var joined = history.read(membership, Moment.now(), intent.actor())
                    .state()
                    .joined();
            directory.correct(joined.wijkaanpak(), joined.organisation(), joined.member(), body);
            return new CorrectDirectoryEntry(membership, intent.by());
        });
    }

    @DeleteMapping("/directory-entry")
    Receipt erase(@PathVariable UUID membership, Intent intent) {
        return handle(membership, intent, () -> new EraseDirectoryEntry(membership, intent.by()));
    }

    private Receipt handle(UUID membership, Intent intent, Supplier<MembershipCommand> command) {
        return commands.handle(intent, () -> {
            history.read(membership, Moment.now(), intent.actor());
            return command.get();
        });
    }

    private List<AllowedAction> allowed(Membership membership, boolean entered, Actor actor) {
        var authority = authorities.of(membership.joined().wijkaanpak(), actor.by());
        return List.of(
                actions.of("change-role", membership.checkMayChangeRole(authority)),
                actions.of("leave", membership.checkMayLeave(authority)),
                actions.of("correct", membership.checkMayCorrect(authority)),
                actions.of("correct-directory-entry", membership.checkMayChangeEntry(authority, actor.by(), entered)),
                actions.of("erase-directory-entry", membership.checkMayChangeEntry(authority, actor.by(), entered)));
    }
}
