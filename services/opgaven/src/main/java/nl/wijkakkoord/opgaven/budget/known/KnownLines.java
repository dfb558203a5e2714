// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.known;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which lines and commitments there are, for who looks at them one by one. */
@Component
public record KnownLines(JdbcClient jdbc) {

    /** How many lines were entered. */
    public int entered(UUID wijkaanpak) {
        return jdbc.sql("select count(*) from budget_line where wijkaanpak = ? and not offered")
                .param(wijkaanpak)
                .query(Integer.class)
                .single();
    }

    /** Those of which something stands for the measure. */
    public List<UUID> linesFor(UUID wijkaanpak, UUID measure) {
        return jdbc.sql("select distinct line from commitment where wijkaanpak = ? and measure = ? order by line")
                .params(wijkaanpak, measure)
                .query(UUID.class)
                .list();
    }

    /** Whose lines there are, by the name under which they were entered. */
    public List<OrganisationId> owners(UUID wijkaanpak) {
        return jdbc
                .sql("select distinct owner from budget_line where wijkaanpak = ? order by owner")
                .param(wijkaanpak)
                .query(String.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    /** Those that are the same money as this offer. */
    public List<UUID> doubledBy(UUID offer) {
        return jdbc.sql("select line from budget_line where same_as = ? order by line")
                .param(offer)
                .query(UUID.class)
                .list();
    }

    /** Those of an owner that did not end. */
    public List<UUID> linesOf(UUID wijkaanpak, OrganisationId owner) {
        return jdbc.sql("""
            select line from budget_line
            where wijkaanpak = ? and owner = ? and status not in ('LAPSED', 'WITHDRAWN') order by line
            """).params(wijkaanpak, owner.value()).query(UUID.class).list();
    }

    public List<UUID> linesOf(UUID wijkaanpak) {
        return jdbc.sql("select line from budget_line where wijkaanpak = ? order by line")
                .param(wijkaanpak)
                .query(UUID.class)
                .list();
    }

    public Optional<UUID> lineOf(UUID commitment) {
        return jdbc.sql("select line from commitment where commitment = ?")
                .param(commitment)
                .query(UUID.class)
                .optional();
    }

    /** What is promised under a condition that is not met yet. */
    public List<LineCommitment> reservedIn(UUID wijkaanpak) {
        return jdbc.sql("select line, commitment from commitment where wijkaanpak = ? and reserved order by commitment")
                .param(wijkaanpak)
                .query(LineCommitment.class)
                .list();
    }

    /** To whichever position in it. */
    public List<LineCommitment> tiedTo(UUID round) {
        return jdbc.sql("select line, commitment from commitment where tie_round = ? order by commitment")
                .param(round)
                .query(LineCommitment.class)
                .list();
    }

    /**
     * To a position that stands no more, whosever it was: who is in whose place may be heard of later than what that one says.
     *
     * @param standing the one position of these organisations that stands now
     */
    public List<LineCommitment> tiedToEarlier(UUID round, List<OrganisationId> organisations, UUID standing) {
        return jdbc.sql("""
            select line, commitment from commitment
            where tie_round = :round and tie_position <> :standing
              and tie_position not in (select position from heard_position
                                       where round = :round and organisation <> all(:organisations))
            order by commitment
            """)
                .paramSource(
                        Parameters.of("round", round).and("standing", standing).and("organisations", organisations))
                .query(LineCommitment.class)
                .list();
    }

    public record LineCommitment(UUID line, UUID commitment) {}
}
