// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.util.UUID;
import nl.wijkakkoord.platform.identity.MemberIds;
import nl.wijkakkoord.platform.request.Actor;
import org.springframework.stereotype.Component;

/** With which a giver follows input without an account. Nobody without the key of the deployment can guess one. */
@Component
record ReceiptCodes(MemberIds ids) {

    /**
     * Who shows the code, as an event says it: somebody of the organisation that recorded what it said, whom nobody knows,
     * and who is somebody else for each input.
     */
    Actor giver(Input input) {
        var received = input.received();
        var member = ids.of("urn:wijkakkoord:giver", received.input().toString());
        return new Actor(member, received.by().organisation(), "receipt", false);
    }

    /** Always the same for the same input, so it need not be kept anywhere that it could leak from. */
    String of(UUID input) {
        return ids.of("urn:wijkakkoord:receipt", input.toString()).toString();
    }
}
