// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.opening;

import static nl.wijkakkoord.decisions.round.opening.OpeningRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.util.Set;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.KnooppuntRef;
import nl.wijkakkoord.decisions.round.command.RoundCommand.OpenRound;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.language.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Who opens a round for a sensitive knooppunt has to know for whom that is, and says so (row 0-01).
 *
 * @param readers whom the round is for
 * @param sensitive whether the knooppunt is that it serves; null when this service has not heard of it
 */
record AudienceRules(Audience readers, @Nullable Boolean sensitive) {

    Check check(OpenRound command) {
        var chosen = command.chosen();
        return refuseWhen(chosen != null && !isOfReaders(chosen), AUDIENCE_NOT_OF_SUBJECT, whom(readers))
                .and(() -> command.serves() == null ? Check.passed() : checkChosen(command.serves(), chosen));
    }

    private Check checkChosen(KnooppuntRef serves, @Nullable Audience chosen) {
        return sensitive == null
                ? Check.refuse(KNOOPPUNT_NOT_HEARD_OF, serves.knooppunt(), serves.version())
                : refuseWhen(sensitive && chosen == null, AUDIENCE_NOT_CHOSEN, serves.knooppunt());
    }

    private static Mention whom(Audience readers) {
        return readers.kind() == Audience.Kind.ORGANISATIONS
                ? Mention.of(readers.organisations())
                : Mention.term(Audience.class, readers.attribute());
    }

    private boolean isOfReaders(Audience chosen) {
        return chosen.kind() == readers.kind()
                && Set.copyOf(chosen.organisations()).equals(Set.copyOf(readers.organisations()));
    }
}
