// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is in attachments and how they are called: kept beside the events, and gone when it is erased. */
@Component
class AttachmentContents {
    private final JdbcClient jdbc;

    AttachmentContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(UUID attachment, String name, byte[] content) {
        jdbc.sql("insert into attachment_content (attachment, name, content) values (?, ?, ?)")
                .params(attachment, name, content)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void erase(UUID attachment) {
        jdbc.sql("delete from attachment_content where attachment = ?")
                .param(attachment)
                .update();
    }

    /** Empty when it was erased. */
    Optional<String> nameOf(UUID attachment) {
        return jdbc.sql("select name from attachment_content where attachment = ?")
                .param(attachment)
                .query(String.class)
                .optional();
    }

    /** Empty when it was erased. */
    Optional<byte[]> contentOf(UUID attachment) {
        return jdbc.sql("select content from attachment_content where attachment = ?")
                .param(attachment)
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }
}
