// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.stakeholders.parties.directory.Directory;
import nl.wijkakkoord.stakeholders.parties.directory.MemberFilter;
import nl.wijkakkoord.stakeholders.parties.directory.MemberRoleItem;
import nl.wijkakkoord.stakeholders.parties.directory.MemberTable;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateTable;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who had which role on a day, by what is known now or was known then, and what they were mandated to. */
@RestController
record DirectoryController(
        MemberTable members,
        MandateTable mandates,
        Directory directory,
        Access access,
        History history,
        Resources resources) {

    /**
     * @param validOn roles that were had, and mandates that held, on that day; on whatever day when absent
     * @param asOf as it was known then
     */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/members")
    ResponseEntity<Page<MemberView>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable MemberRole role,
            @RequestParam(required = false) @Nullable OrganisationId organisation,
            @RequestParam(required = false) @Nullable UUID member,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            AsOf asOf,
            Actor actor,
            ListRequest list) {
        access.mustSee(actor, wijkaanpak);
        // Before it was started there was nothing to be told of.
        history.find(wijkaanpak, Wijkaanpak.FOLD, asOf.moment(), actor);
        var filter = new MemberFilter(wijkaanpak, role, organisation, member, validOn, asOf.instant());
        return resources.answer(
                list, page -> views(filter, page), row -> MemberTable.key(row.membership(), row.from()));
    }

    private List<MemberView> views(MemberFilter filter, PageRequest page) {
        var roles = members.find(filter, page);
        var who = roles.stream().map(MemberRoleItem::member).distinct().toList();
        var theirMandates = mandates.of(filter.wijkaanpak(), who, filter.validOn(), filter.asOf());
        var theirEntries = directory.of(filter.wijkaanpak(), who);
        return roles.stream()
                .map(item -> new MemberView(
                        item.membership(),
                        item.organisation(),
                        item.member(),
                        item.role(),
                        item.from(),
                        item.until(),
                        theirEntries.get(new Directory.Key(item.organisation(), item.member())),
                        theirMandates.stream()
                                .filter(mandate -> mandate.organisation().equals(item.organisation())
                                        && mandate.member().equals(item.member()))
                                .toList()))
                .toList();
    }
}
