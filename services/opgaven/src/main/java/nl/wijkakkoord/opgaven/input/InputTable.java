// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.InputEvent;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputAdopted;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputLinked;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputNotAdopted;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputReceived;
import nl.wijkakkoord.opgaven.input.InputRequest.InputFilter;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.sql.TableRows;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All input, and what became of it. */
@Projection(view = "input", tables = "input")
record InputTable(JdbcClient jdbc, ReceiptCodes codes) {

    @EventHandler
    void on(InputEvent event) {
        switch (event) {
            case InputReceived e ->
                jdbc.sql("""
                    insert into input
                        (input, wijkaanpak, opgave, consultation, giver, given_on, receipt_code, status)
                    values (:input, :wijkaanpak, :opgave, :consultation, :source.giver, :source.givenOn, :code,
                            'OPEN')
                    """)
                        .paramSource(Parameters.of(e).and("code", codes.of(e.input())))
                        .update();
            case InputLinked e ->
                jdbc.sql("update input set opgave = ? where input = ?")
                        .params(e.opgave(), e.input())
                        .update();
            case InputAdopted e -> decided(e.input(), InputStatus.ADOPTED, e.measure());
            case InputNotAdopted e -> decided(e.input(), InputStatus.NOT_ADOPTED, null);
        }
    }

    Optional<UUID> find(String receiptCode) {
        return jdbc.sql("select input from input where receipt_code = ?")
                .param(receiptCode)
                .query(UUID.class)
                .optional();
    }

    /** By id. What led to a measure that is not done is open again (row 2-22). */
    TableRows<InputItem> find(InputFilter filter) {
        return TableRows.of(jdbc, """
            with shown as (
                select i.input, i.wijkaanpak, i.opgave, i.consultation, i.giver, i.given_on, i.measure,
                       case when m.withdrawn or o.status = 'REJECTED' then 'OPEN' else i.status end as status
                from input i
                left join measure m on m.id = i.measure
                left join opgave o on o.id = m.opgave
                where i.wijkaanpak = :wijkaanpak)
            select *, null as text from shown
            where (:opgave::uuid is null or opgave = :opgave)
              and (:consultation::uuid is null or consultation = :consultation)
              and (:status::text is null or status = :status)
            """, Parameters.of(filter), InputItem.class, "input");
    }

    private void decided(UUID input, InputStatus status, @Nullable UUID measure) {
        jdbc.sql("update input set status = ?, measure = ? where input = ?")
                .params(status.name(), measure, input)
                .update();
    }
}
