// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import jakarta.validation.Valid;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkakkoord.decisions.round.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.RoundCommand.OpenRound;
import nl.wijkakkoord.decisions.round.RoundCommand.TakePosition;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RoundController {
    private static final int SALT_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Commands commands;
    private final Rounds rounds;
    private final Access access;

    RoundController(Commands commands, Rounds rounds, Access access) {
        this.commands = commands;
        this.rounds = rounds;
        this.access = access;
    }

    @PostMapping("/wijkaanpakken/{wijkaanpak}/rounds")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt open(@PathVariable UUID wijkaanpak, @Valid @RequestBody NewRound body, Intent intent) {
        var id = UUID.randomUUID();
        return commands.create(intent, "/decisions/v1/rounds/" + id, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            return new OpenRound(
                    id,
                    wijkaanpak,
                    body.subjects(),
                    body.closesAt(),
                    body.succeeds(),
                    body.cited(),
                    body.withoutAmbition(),
                    body.knooppunt(),
                    body.chosen(intent.actor().organisation()),
                    intent.by());
        });
    }

    /** Takes the position of the caller's organisation, or replaces the one it has. */
    @PostMapping("/rounds/{round}/positions")
    Receipt take(@PathVariable UUID round, @Valid @RequestBody NewPosition body, Intent intent) {
        return handle(
                round,
                intent,
                () -> new TakePosition(
                        round,
                        body.digest(),
                        body.stance(),
                        body.reason(),
                        body.mandate(),
                        body.corrects(),
                        salt(),
                        intent.by()));
    }

    @PostMapping("/rounds/{round}/closing")
    Receipt close(@PathVariable UUID round, Intent intent) {
        return handle(round, intent, () -> new CloseRound(round, intent.by()));
    }

    /** Who may not know of the round hears that it is unknown, before anything else about it. */
    private Receipt handle(UUID round, Intent intent, Supplier<RoundCommand> command) {
        return commands.handle(intent, () -> {
            rounds.mustSee(round, intent.actor());
            return command.get();
        });
    }

    private String salt() {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
