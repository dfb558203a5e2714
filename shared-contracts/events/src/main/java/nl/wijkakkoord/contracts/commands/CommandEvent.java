// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.commands;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import org.jspecify.annotations.Nullable;

/** What any service says of the commands that it was given. */
public sealed interface CommandEvent extends Event {

    /**
     * A command about agreement or mandate was refused, and changed nothing. It holds codes, ids and digests only: no
     * words of what was refused. It stands in a history of its own.
     *
     * @param command in kebab-case, such as {@code take-position}
     * @param resource that it was for; when it would have made one, an id that nothing has
     * @param version of the resource that it was refused at, 0 when there was none
     * @param code of the refusal
     * @param ordinal how manieth of this member's in this wijkaanpak in this clock hour (UTC), from 1. A service records no
     *     more than 100 of them: where 100 stands, there may have been more
     * @param mandate that was cited, or that the command was about; null when there was none
     * @param digest of what the command was about, as it named it; null when it named none
     */
    @ContractName("nl.wijkakkoord.commands.command-refused.v1")
    record CommandRefused(
            UUID refusal,
            UUID wijkaanpak,
            String command,
            UUID resource,
            long version,
            String code,
            int ordinal,
            @Nullable UUID mandate,
            @Nullable Digest digest,
            Audience audience,
            By by,
            Instant at)
            implements CommandEvent {}
}
