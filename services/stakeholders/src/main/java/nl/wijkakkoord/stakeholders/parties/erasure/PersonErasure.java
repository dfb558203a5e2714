// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.erasure;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.DirectoryEntryErased;
import nl.wijkakkoord.contracts.words.Ground;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.words.ErasureReport;
import nl.wijkakkoord.platform.words.ErasureReport.Stayed;
import nl.wijkakkoord.platform.words.ErasureReport.Went;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What went of a member, and what stayed: an opaque id, with what was done under it. Words that a member wrote for its
 * organisation are that one's, which erases them itself.
 */
@Component
public record PersonErasure(JdbcClient jdbc) {
    /** Words of a membership or a mandate have its id. */
    private static final String OF_PERSON = """
         from words join event on aggregate_identifier = words::text and sequence_number = 0,
              lateral (select convert_from(payload, 'UTF8')::jsonb as told) read
        where wijkaanpak = ? and type in ('membership', 'mandate')
          and told ->> 'organisation' = ? and told ->> 'member' = ?
        """;

    /**
     * Of one erasure: what went before it is not told again.
     *
     * @param at when it was recorded
     */
    public ErasureReport report(
            Receipt receipt, Instant at, UUID wijkaanpak, OrganisationId organisation, UUID member) {
        return ErasureReport.of(
                receipt,
                List.of(
                        new Went("name-and-address", entries(receipt.id(), at)),
                        new Went(
                                "reasons-of-corrections-and-withdrawals",
                                reasons(at, wijkaanpak, organisation, member))),
                List.of(
                        Stayed.on(
                                Ground.EVIDENCE,
                                "memberships",
                                count("membership", "member_role", wijkaanpak, organisation, member)),
                        Stayed.on(
                                Ground.EVIDENCE,
                                "mandates",
                                count("mandate", "mandate", wijkaanpak, organisation, member)),
                        Stayed.on(Ground.AGREED, "acts", acts(wijkaanpak, organisation, member))));
    }

    /**
     * Why its memberships were corrected, and its mandates corrected or withdrawn.
     *
     * @return by the id of the words, their last version that is still kept
     */
    public Map<UUID, Integer> said(UUID wijkaanpak, OrganisationId organisation, UUID member) {
        return jdbc
                .sql("select words, max(version) as version" + OF_PERSON + "and erased_at is null group by words")
                .params(wijkaanpak, organisation.value(), member.toString())
                .query((row, _) -> Map.entry(row.getObject("words", UUID.class), row.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private int entries(UUID membership, Instant at) {
        return jdbc.sql("""
            select count(*) from event, lateral (select convert_from(payload, 'UTF8')::jsonb as told) read
            where aggregate_identifier = ? and payload_type = ? and (told ->> 'at')::timestamptz = ?
            """)
                .params(membership.toString(), Catalogue.nameOf(DirectoryEntryErased.class), Timestamp.from(at))
                .query(Integer.class)
                .single();
    }

    private int reasons(Instant at, UUID wijkaanpak, OrganisationId organisation, UUID member) {
        return jdbc.sql("select count(*)" + OF_PERSON + "and erased_at = ?")
                .params(wijkaanpak, organisation.value(), member.toString(), Timestamp.from(at))
                .query(Integer.class)
                .single();
    }

    private int count(String what, String table, UUID wijkaanpak, OrganisationId organisation, UUID member) {
        return jdbc.sql("select count(distinct " + what + ") from " + table
                        + " where wijkaanpak = ? and organisation = ? and member = ?")
                .params(wijkaanpak, organisation.value(), member)
                .query(Integer.class)
                .single();
    }

    /** Each thing that it wrote something of, in this service. */
    private int acts(UUID wijkaanpak, OrganisationId organisation, UUID member) {
        return jdbc.sql("""
            select count(distinct aggregate_identifier)
            from event, lateral (select convert_from(payload, 'UTF8')::jsonb as said) read
            where said ->> 'wijkaanpak' = ?
              and said -> 'by' ->> 'organisation' = ? and said -> 'by' ->> 'member' = ?
            """)
                .params(wijkaanpak.toString(), organisation.value(), member.toString())
                .query(Integer.class)
                .single();
    }
}
