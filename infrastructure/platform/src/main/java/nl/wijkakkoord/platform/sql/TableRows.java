// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sql;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wijkakkoord.platform.request.ListRequest.Sort;
import nl.wijkakkoord.platform.request.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a list shows, as a statement that PostgreSQL sorts, counts and cuts into pages (ADR 0036): for lists that grow without
 * bound, of which only one page is read.
 *
 * @param statement answers all rows, in no order; each with a column for every property of an item
 * @param key column with the id of a row, in whose order the list stands
 * @param shown the rows of a page as they are told, for what does not stand in the table
 * @param beside properties of an item that do not stand in the table, by which it is not sorted here
 */
public record TableRows<T>(
        JdbcClient jdbc,
        String statement,
        Parameters parameters,
        Class<T> item,
        String key,
        UnaryOperator<List<T>> shown,
        Set<String> beside) {

    public static <T> TableRows<T> of(
            JdbcClient jdbc, String statement, Parameters parameters, Class<T> item, String key) {
        return new TableRows<>(jdbc, statement, parameters, item, key, UnaryOperator.identity(), Set.of());
    }

    /** @param properties that are filled in by it */
    public TableRows<T> showing(UnaryOperator<List<T>> other, String... properties) {
        return new TableRows<>(jdbc, statement, parameters, item, key, other, Set.of(properties));
    }

    /** In the list's own order. */
    public List<T> page(PageRequest page) {
        return rows(null, page, null);
    }

    public boolean sorts(@Nullable Sort sort) {
        return sort == null || !beside.contains(sort.property());
    }

    /**
     * @param sort null for the list's own order
     * @param among ids of the rows that count, null for all
     */
    public List<T> rows(@Nullable Sort sort, PageRequest page, @Nullable Set<UUID> among) {
        var order = new RowOrder(key, sort, sort == null ? null : SortedColumn.of(item, sort.property()));
        var after = page.after(order::read);
        var rows = jdbc.sql(listed("*") + (after == null ? "" : " and " + order.after(after)) + " order by "
                        + order.by() + " limit :most")
                .paramSource(among(among)
                        .and("afterKey", after == null ? null : after.key())
                        .and("afterValue", after == null ? null : after.value())
                        .and("most", page.rows()))
                .query(item)
                .list();
        return shown.apply(rows);
    }

    /** How many there are on all pages. */
    public long count(@Nullable Set<UUID> among) {
        return jdbc.sql(listed("count(*)"))
                .paramSource(among(among))
                .query(Long.class)
                .single();
    }

    /** The place of an item in that order, as {@link #rows} reads it of the page before. */
    public String place(T row, UUID id, @Nullable Sort sort) {
        return sort == null
                ? id.toString()
                : RowOrder.place(id, SortedColumn.of(item, sort.property()).text(row));
    }

    private String listed(String what) {
        return "select " + what + " from (\n" + statement + "\n) listed where (:among::uuid[] is null or " + key
                + " = any(:among::uuid[]))";
    }

    private Parameters among(@Nullable Set<UUID> among) {
        return parameters.and("among", among);
    }
}
