// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.SubmitChoice;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.Wanted;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveTable;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import org.springframework.stereotype.Component;

/** Looks up what opgaven a choice is to be of. */
@Component
record WantedOpgaven(OpgaveTable opgaven, History history, Commands commands) {

    /**
     * Those of the wijkaanpak, by id. Nobody takes one of them back until the transaction ends; they are held in one order, so that
     * no two choices wait for each other.
     */
    Map<UUID, Opgave> of(SubmitChoice command) {
        return command.wanted().stream()
                .map(Wanted::opgave)
                .distinct()
                .filter(opgave -> opgaven.has(command.wijkaanpak(), opgave))
                .sorted()
                .collect(toMap(opgave -> opgave, this::held));
    }

    private Opgave held(UUID opgave) {
        commands.hold(opgave);
        return history.read(opgave, Moment.now(), Opgave.FOLD).orElseThrow().state();
    }
}
