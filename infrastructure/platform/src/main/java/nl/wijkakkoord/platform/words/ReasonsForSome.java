// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wijkakkoord.contracts.Audience.Kind;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import org.jspecify.annotations.Nullable;

/** Why something that is for some organisations only ended: beside the event, for those, and so on no topic (ADR 0031). */
public class ReasonsForSome {

    private record Reason(String reason) {}

    private final ErasableTexts words;
    private final Salts salts;

    ReasonsForSome(ErasableTexts words, Salts salts) {
        this.words = words;
        this.salts = salts;
    }

    /**
     * What is to be recorded of a decision with one event; what it leaves out is kept.
     *
     * @param of the aggregate that ends
     * @param without the same event, without its reason
     */
    public Decision aside(Decision decision, UUID of, String reason, UnaryOperator<Event> without) {
        if (!(decision instanceof Accepted accepted)
                || accepted.events().isEmpty()
                || accepted.events().getFirst().audience().kind() != Kind.ORGANISATIONS) {
            return decision;
        }
        var event = accepted.events().getFirst();
        var kept = words.keepBeside(event, idOf(of), SaltedWords.of(new Reason(reason), salts.draw()));
        return Decision.accepted(without.apply(event), List.of(kept));
    }

    /** @param said in the event itself, which it is where that is for all */
    public @Nullable String of(UUID of, @Nullable String said, OrganisationId reader) {
        return said != null
                ? said
                : words.list(idOf(of), reader).stream()
                        .flatMap(kept -> kept.salted().stream())
                        .map(kept -> kept.as(Reason.class).reason())
                        .reduce((_, later) -> later)
                        .orElse(null);
    }

    private static UUID idOf(UUID of) {
        return UUID.nameUUIDFromBytes(("reason " + of).getBytes(UTF_8));
    }
}
