// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.ErasureReport;
import nl.wijkakkoord.platform.words.Salts;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.correction.Reason;
import nl.wijkakkoord.stakeholders.parties.directory.Directory;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.directory.OrganisationFacts;
import nl.wijkakkoord.stakeholders.parties.erasure.PersonErasure;
import nl.wijkakkoord.stakeholders.parties.erasure.ReasonsAside;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.ChangeRole;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.CorrectDirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.CorrectMembership;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.EraseDirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.ErasePerson;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.Leave;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipRequest.NewDeparture;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipRequest.NewMembershipCorrection;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipRequest.NewRole;
import nl.wijkakkoord.stakeholders.parties.party.OrganisationFactsLoader;
import org.jspecify.annotations.Nullable;
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
        History history,
        Commands commands,
        Resources resources,
        Directory directory,
        PersonErasure persons,
        ActorRolesLoader authorities,
        OrganisationFactsLoader organisations,
        Clock clock,
        ReasonsAside reasons,
        Salts salts,
        AllowedActions actions)
        implements Searchable {
    /** Nobody need say why: it stays. */
    private static final String ERASURE = "Gegevens van de persoon gewist";

    @Acts({Act.READS, Act.READS_WHAT_NAMES_IT})
    @GetMapping
    ResponseEntity<MembershipView> read(@PathVariable UUID membership, Moment moment, Actor actor) {
        return resources.read(
                membership,
                Membership.FOLD,
                moment,
                actor,
                found -> allowed(found, entry(found) != null, actor),
                (found, allowed) -> MembershipView.of(
                        found,
                        entry(found.state()),
                        reasons.kept(found.state().reason(), actor.organisation()),
                        allowed));
    }

    private @Nullable DirectoryEntry entry(Membership membership) {
        var joined = membership.joined();
        return directory
                .find(joined.wijkaanpak(), joined.organisation(), joined.member())
                .orElse(null);
    }

    @PostMapping("/role-changes")
    Receipt changeRole(@PathVariable UUID membership, @RequestBody NewRole body, Intent intent) {
        return commands.handle(
                intent, Membership.FOLD, new ChangeRole(membership, body.role(), body.from(), intent.by()));
    }

    @PostMapping("/departure")
    Receipt leave(@PathVariable UUID membership, @RequestBody NewDeparture body, Intent intent) {
        return commands.handle(intent, Membership.FOLD, new Leave(membership, body.until(), intent.by()));
    }

    @PostMapping("/corrections")
    Receipt correct(@PathVariable UUID membership, @RequestBody NewMembershipCorrection body, Intent intent) {
        return commands.handle(
                intent,
                Membership.FOLD,
                new CorrectMembership(
                        membership,
                        body.entry(),
                        Reason.said(body.reason(), salts.draw()),
                        body.rolesFrom(),
                        body.until(),
                        intent.by()));
    }

    @PutMapping("/directory-entry")
    Receipt correctEntry(@PathVariable UUID membership, @RequestBody DirectoryEntry body, Intent intent) {
        return commands.handle(intent, () -> {
            var joined = history.find(membership, Membership.FOLD, Moment.now(), intent.actor())
                    .state()
                    .joined();
            directory.correct(joined.wijkaanpak(), joined.organisation(), joined.member(), body);
            return new CorrectDirectoryEntry(membership, intent.by());
        });
    }

    @DeleteMapping("/directory-entry")
    Receipt erase(@PathVariable UUID membership, Intent intent) {
        return resources.erase(
                intent,
                Membership.FOLD,
                found -> found.joined().organisation(),
                new EraseDirectoryEntry(membership, intent.actor().operator(), intent.by()));
    }

    /**
     * All that there is of a person as such goes, whoever of its organisation, the operator or the person itself asks for
     * it, and whoever has left. The answer says what stayed, and on which ground.
     */
    @PostMapping("/person-erasure")
    ErasureReport erasePerson(@PathVariable UUID membership, Intent intent) {
        var receipt = resources.erase(
                intent,
                Membership.FOLD,
                found -> found.joined().organisation(),
                new ErasePerson(membership, Erasure.by(intent.actor(), ERASURE)));
        var erased = history.read(membership, new Moment(null, receipt.version()), Membership.FOLD)
                .orElseThrow();
        var joined = erased.state().joined();
        return persons.report(receipt, erased.at(), joined.wijkaanpak(), joined.organisation(), joined.member());
    }

    private OrganisationFacts facts(Membership membership) {
        var joined = membership.joined();
        return organisations.of(
                joined.wijkaanpak(), joined.organisation(), joined.membership(), joined.at(), clock.instant());
    }

    private List<AllowedAction> allowed(Membership membership, boolean entered, Actor actor) {
        var authority = authorities.of(membership.wijkaanpak(), actor.by());
        var change = membership.checkMayChange(authority);
        var entry = membership.checkMayChangeEntry(authority, actor.by(), entered);
        var erase = membership.checkMayErase(
                authorities.ofLastDay(membership.wijkaanpak(), actor.by()), actor.by(), actor.operator(), entered);
        return List.of(
                actions.lasting("change-role", change),
                actions.lasting("leave", membership.checkMayLeave(authority, facts(membership), actor.by())),
                actions.of("correct", change),
                actions.lasting("correct-directory-entry", entry),
                actions.lasting("erase-directory-entry", erase));
    }

    @Override
    public Searched<?> searched() {
        return new Searched<>(
                "membership",
                "/stakeholders/v1/memberships/{id}",
                Membership.FOLD,
                (found, reader) -> Said.of(null).and(reasons.searched(found.reason(), reader)));
    }
}
