// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave.withdrawal;

import static java.util.Comparator.naturalOrder;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.opgaven.ambition.AmbitionProjection;
import nl.wijkakkoord.opgaven.ambition.AmbitionStatus;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFact;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what rests on opgaven. */
@Component
public record RestingLoader(MeasureFacts measures, AmbitionProjection ambitions, JdbcClient jdbc) {
    private static final Set<AmbitionStatus> OF_THE_PARTIES =
            EnumSet.of(AmbitionStatus.SUBMITTED, AmbitionStatus.ADOPTED);

    public Resting of(UUID opgave) {
        var measure = measures.of(opgave).stream().findFirst().map(MeasureFact::title);
        return new Resting(choice(opgave), objective(opgave), measure.orElse(null), money(opgave));
    }

    public RestingOnObjective of(UUID opgave, String objective) {
        var taken = ambitions.with(opgave).get(objective);
        var measure = measures.of(opgave).stream()
                .filter(each -> each.helps().contains(objective))
                .findFirst()
                .map(MeasureFact::title);
        return new RestingOnObjective(taken != null && OF_THE_PARTIES.contains(taken.status()), measure.orElse(null));
    }

    private @Nullable UUID choice(UUID opgave) {
        return jdbc.sql("""
            select choice from choice_candidate join choice on choice = id
            where opgave = ? and status = 'SUBMITTED' order by choice limit 1
            """).param(opgave).query(UUID.class).optional().orElse(null);
    }

    private @Nullable String objective(UUID opgave) {
        return ambitions.with(opgave).entrySet().stream()
                .filter(taken -> OF_THE_PARTIES.contains(taken.getValue().status()))
                .map(Map.Entry::getKey)
                .min(naturalOrder())
                .orElse(null);
    }

    private boolean money(UUID opgave) {
        return jdbc.sql("select exists (select from commitment where opgave = ?)")
                .param(opgave)
                .query(Boolean.class)
                .single();
    }
}
