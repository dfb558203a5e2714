// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import nl.wijkakkoord.platform.web.BodyLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AttachmentConfiguration {
    /** Enough for minutes with pictures; what is larger belongs in an archive, with its digest here. */
    static final int MOST_BYTES = 5 << 20;

    @Bean
    BodyLimit attachmentLimit() {
        return new BodyLimit("/stakeholders/v1/wijkaanpakken/*/attachments", MOST_BYTES);
    }
}
