// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.KeptWords;
import nl.wijkakkoord.platform.words.ReasonsForSome;
import nl.wijkakkoord.stakeholders.interests.interest.Interest.InterestWords;
import nl.wijkakkoord.stakeholders.interests.interest.InterestRequest.InterestFilter;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.identity.Successions;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record InterestReadController(
        History history,
        Resources resources,
        InterestTable table,
        ErasableTexts words,
        AdmittedParties parties,
        Access access,
        ActorRolesLoader authorities,
        ReasonsForSome reasons,
        AllowedActions actions)
        implements Searchable {

    /**
     * The own ones, and what is shared with the reader. Who takes no part sees what is for everybody.
     *
     * @param notAcknowledgedBy those that this party did not acknowledge yet
     * @param source those that were recorded from this meeting
     */
    @Acts({Act.READS_PUBLIC, Act.READS, Act.READS_WHAT_NAMES_IT})
    @GetMapping("/wijkaanpakken/{wijkaanpak}/interests")
    ResponseEntity<Page<InterestItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable OrganisationId organisation,
            @RequestParam(required = false) @Nullable InterestKind kind,
            @RequestParam(required = false) @Nullable OrganisationId notAcknowledgedBy,
            @RequestParam(required = false) @Nullable UUID source,
            Actor actor,
            ListRequest list) {
        parties.of(wijkaanpak, null);
        var filter = new InterestFilter(wijkaanpak, organisation, kind, notAcknowledgedBy, source);
        var inside = access.maySee(actor, wijkaanpak);
        return resources.answer(
                wijkaanpak,
                list,
                page -> titled(table.find(filter, actor.organisation(), inside, page), actor),
                InterestItem::id,
                InterestItem::id);
    }

    @Acts({Act.READS, Act.READS_WHAT_NAMES_IT})
    @GetMapping("/interests/{interest}")
    ResponseEntity<InterestView> read(@PathVariable UUID interest, Moment moment, Actor actor) {
        return resources.read(
                interest,
                Interest.FOLD,
                moment,
                actor,
                found -> allowed(found, actor),
                (folded, allowed) -> InterestView.of(
                        folded,
                        access.isOwn(actor, folded.state()) ? keptBy(folded.state(), actor) : null,
                        access.maySee(actor, folded.state().wijkaanpak()) ? others(folded, moment) : null,
                        whyWithdrawn(folded.state(), actor),
                        allowed));
    }

    private List<InterestItem> titled(List<InterestItem> items, Actor actor) {
        return items.stream()
                .map(item -> item.sharedWith() == null ? item.titled(lastTitle(item.id(), actor)) : item)
                .toList();
    }

    /** But for those for whom a predecessor acknowledged it (ADR 0026). */
    private Set<OrganisationId> others(Versioned<Interest> folded, Moment moment) {
        var interest = folded.state();
        var asOf = new AsOf(moment.present() ? null : folded.at());
        var successions = history.read(interest.wijkaanpak(), asOf.moment(), Wijkaanpak.FOLD)
                .map(found -> found.state().successions())
                .orElse(Successions.NONE);
        return parties.others(interest.wijkaanpak(), interest.recorded().organisation(), asOf.instant()).stream()
                .filter(party -> successions.predecessors(party).stream().noneMatch(interest::isAcknowledgedBy))
                .collect(toCollection(LinkedHashSet::new));
    }

    private @Nullable String whyWithdrawn(Interest interest, Actor actor) {
        var withdrawn = interest.withdrawn();
        return withdrawn == null ? null : reasons.of(withdrawn.interest(), withdrawn.reason(), actor.organisation());
    }

    private List<KeptWords> keptBy(Interest interest, Actor actor) {
        return words.list(interest.words().words(), actor.organisation()).stream()
                .filter(kept -> kept.version() <= interest.words().version())
                .toList();
    }

    private @Nullable String lastTitle(UUID interest, Actor actor) {
        return words.list(interest, actor.organisation())
                .getLast()
                .salted()
                .map(said -> said.as(InterestWords.class).title())
                .orElse(null);
    }

    private List<AllowedAction> allowed(Interest interest, Actor actor) {
        var authority = authorities.of(interest.wijkaanpak(), actor.by());
        var last = words.lastToErase(interest.words().words());
        return List.of(
                actions.of("revise", interest.checkMayRevise(authority)),
                actions.of(
                        "share",
                        interest.checkMayShare(authority, words.open(interest.words()))
                                .and(() -> interest.checkNotShownToAll(interest.restingOn(
                                        table.sharedWith(interest.wijkaanpak(), SharedWith.PUBLIC))))),
                actions.of("acknowledge", interest.checkMayAcknowledge(authority)),
                actions.lasting("erase", interest.checkMayErase(Erasure.by(actor, ""), authority, last)),
                actions.of("withdraw", interest.checkMayRevise(authority)));
    }

    /** What was shared stands in an event; the own words are for the own organisation. */
    @Override
    public Searched<?> searched() {
        return new Searched<>("interest", "/stakeholders/v1/interests/{id}", Interest.FOLD, (found, reader) -> {
            var shared = found.shared();
            return Said.of(shared == null ? null : shared.title(), shared)
                    .and(
                            reader == null
                                    ? words.all(found.words().words())
                                    : access.isOwn(reader, found) ? keptBy(found, reader) : List.of());
        });
    }
}
