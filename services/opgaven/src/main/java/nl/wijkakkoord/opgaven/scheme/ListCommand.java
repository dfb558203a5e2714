// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;

/** What is done with lists that money is chosen from. */
sealed interface ListCommand extends Command {

    int version();

    boolean operator();

    private static UUID listOf(String kind, int version) {
        return UUID.nameUUIDFromBytes((kind + ":" + version).getBytes(StandardCharsets.UTF_8));
    }

    /** @param operator whether who acts operates this deployment */
    @Acts(Act.OPERATES)
    record PublishSchemes(Schemes schemes, boolean operator, By by) implements ListCommand {
        @Override
        public int version() {
            return schemes.version();
        }

        @Override
        public UUID target() {
            return listOf("schemes", version());
        }
    }

    /** @param operator whether who acts operates this deployment */
    @Acts(Act.OPERATES)
    record PublishTaakvelden(Taakvelden taakvelden, boolean operator, By by) implements ListCommand {
        @Override
        public int version() {
            return taakvelden.version();
        }

        @Override
        public UUID target() {
            return listOf("taakvelden", version());
        }
    }
}
