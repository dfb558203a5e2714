// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.wijkaanpak;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.overview.thing.ThingLink;
import nl.wijkakkoord.overview.thing.ThingType;
import nl.wijkakkoord.overview.wijkaanpak.WijkaanpakView.Agreed;
import nl.wijkakkoord.overview.wijkaanpak.WijkaanpakView.Count;
import nl.wijkakkoord.overview.wijkaanpak.WijkaanpakView.Links;
import nl.wijkakkoord.overview.wijkaanpak.WijkaanpakView.PartyItem;
import nl.wijkakkoord.participation.ending.EndedWijkaanpakken;
import nl.wijkakkoord.participation.name.NameTable;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is going on in a wijkaanpak today. */
@Component
record WijkaanpakReader(JdbcClient jdbc, NameTable names, Parties parties, EndedWijkaanpakken ended, Access access) {

    private static final String VISIBLE =
            " wijkaanpak = :wijkaanpak and (:all or audience is null or audience && in_place_of(:wijkaanpak,"
                    + " :reader)) ";

    private record AgreedRow(ThingType type, UUID subject, int version, Digest digest, String title, UUID round) {
        Agreed view(UUID wijkaanpak) {
            return new Agreed(
                    new SubjectRef(type.text(), subject, version, digest),
                    title,
                    type.link(wijkaanpak, subject, version),
                    round);
        }
    }

    private record OpenRound(UUID id, String title) {
        ThingLink link(UUID wijkaanpak) {
            return new ThingLink(ThingType.ROUND, id, title, ThingType.ROUND.link(wijkaanpak, id, 0));
        }
    }

    WijkaanpakView of(UUID wijkaanpak, Actor actor) {
        var reader = Parameters.of("wijkaanpak", wijkaanpak)
                .and("all", access.seesAll(actor, wijkaanpak))
                .and("reader", actor.organisation());
        return new WijkaanpakView(
                wijkaanpak,
                names.of(wijkaanpak, Moment.now()).wijkaanpak(),
                ended.lastDay(wijkaanpak).orElse(null),
                parties(wijkaanpak),
                agreed(wijkaanpak, reader),
                openRounds(wijkaanpak, reader),
                counts(reader),
                Links.of(wijkaanpak));
    }

    private List<PartyItem> parties(UUID wijkaanpak) {
        return parties.admitted(wijkaanpak).entrySet().stream()
                .map(party -> new PartyItem(party.getKey(), party.getValue()))
                .toList();
    }

    private List<Agreed> agreed(UUID wijkaanpak, Parameters reader) {
        return jdbc
                .sql("""
                    select distinct on (on_type, on_id) on_type as type, on_id as subject, on_version as version, digest,
                           title, id as round
                    from tie where kind = 'DECIDES_ON' and agreed and\
                    """ + VISIBLE + "order by on_type, on_id, on_version desc")
                .paramSource(reader)
                .query(AgreedRow.class)
                .list()
                .stream()
                .map(row -> row.view(wijkaanpak))
                .toList();
    }

    private List<ThingLink> openRounds(UUID wijkaanpak, Parameters reader) {
        return jdbc
                .sql("select id, title from thing where type = 'ROUND' and state = 'open' and" + VISIBLE
                        + "order by said_at, id")
                .paramSource(reader)
                .query(OpenRound.class)
                .list()
                .stream()
                .map(row -> row.link(wijkaanpak))
                .toList();
    }

    private List<Count> counts(Parameters reader) {
        return jdbc.sql("select type, state, count(*) as count from thing where type <> 'WIJKAANPAK' and" + VISIBLE
                        + "group by type, state order by type, state")
                .paramSource(reader)
                .query(Count.class)
                .list();
    }
}
