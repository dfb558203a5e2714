// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.KnooppuntRef;
import nl.wijkakkoord.contracts.stakeholders.ObjectRef;
import nl.wijkakkoord.contracts.stakeholders.TagEvent.ObjectTagged;
import nl.wijkakkoord.contracts.stakeholders.TagEvent.ObjectUntagged;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.stakeholders.process.tag.TagRequest.TagFilter;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which objects serve which knooppunten: as an organisation tagged them, or as a round said itself when it opened. */
@Projection(view = "tags", tables = "tag")
record TagTable(JdbcClient jdbc) {

    @EventHandler
    void on(ObjectTagged event) {
        jdbc.sql("""
            insert into tag (id, wijkaanpak, type, object, knooppunt, version, readers)
            values (:tag, :wijkaanpak, :object.type, :object.id, :knooppunt.knooppunt, :knooppunt.version, :audience)
            """).paramSource(Parameters.of(event)).update();
    }

    @EventHandler
    void on(ObjectUntagged event) {
        jdbc.sql("delete from tag where id = ?").param(event.tag()).update();
    }

    /**
     * By id. A tag shows to who may see both the tag and the object.
     *
     * @param all whether nothing is kept from the reader
     */
    List<TagItem> find(TagFilter filter, OrganisationId reader, boolean all, PageRequest page) {
        return jdbc.sql("""
            with serving as (
                select t.id, t.id as tag, t.wijkaanpak, t.type, t.object, t.knooppunt, t.version, t.readers
                from tag t
                union all
                select id, null, wijkaanpak, type, id, knooppunt, version, readers
                from known_object where knooppunt is not null)
            select s.*, o.title, k.title as knooppunt_title, k.phase, k.sporen, k.sensitivity
            from serving s
            join known_object o on o.type = s.type and o.id = s.object
            join knooppunt k on k.knooppunt = s.knooppunt and k.version = s.version
            where s.wijkaanpak = :wijkaanpak
              and (:all or s.readers is null or s.readers && in_place_of(:wijkaanpak, :reader))
              and (:all or o.readers is null or o.readers && in_place_of(:wijkaanpak, :reader))
              and (:type::text is null or s.type = :type)
              and (:object::uuid is null or s.object = :object)
              and (:knooppunt::text is null or s.knooppunt = :knooppunt)
              and (:guide::int is null or s.version = :guide)
              and (:spoor::text is null or :spoor = any(k.sporen))
              and (:phase::int is null or k.phase = :phase)
              and (:sensitivity::text is null or k.sensitivity = :sensitivity)
              and (:after::uuid is null or s.id > :after::uuid)
            order by s.id
            limit :rows
            """)
                .paramSource(Parameters.of(filter)
                        .and("reader", reader)
                        .and("all", all)
                        .and(page, UUID::fromString))
                .query(TagTable::item)
                .list();
    }

    private static TagItem item(ResultSet row, int number) throws SQLException {
        return new TagItem(
                row.getObject("id", UUID.class),
                row.getObject("tag", UUID.class),
                new ObjectRef(row.getString("type"), row.getObject("object", UUID.class)),
                row.getString("title"),
                new KnooppuntRef(row.getString("knooppunt"), row.getInt("version")),
                row.getString("knooppunt_title"),
                row.getObject("phase", Integer.class),
                List.of((String[]) row.getArray("sporen").getArray()),
                row.getString("sensitivity"));
    }
}
