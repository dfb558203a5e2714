// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.util.UUID;
import nl.wijkakkoord.platform.identity.MemberIds;
import org.springframework.stereotype.Component;

/** With which a giver follows input without an account. Nobody without the key of the deployment can guess one. */
@Component
record ReceiptCodes(MemberIds ids) {

    /** Always the same for the same input, so it need not be kept anywhere that it could leak from. */
    String of(UUID input) {
        return ids.of("urn:wijkakkoord:receipt", input.toString()).toString();
    }
}
