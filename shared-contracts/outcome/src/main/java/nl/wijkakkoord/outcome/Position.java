// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static nl.wijkakkoord.outcome.Require.require;

import java.util.List;
import java.util.Set;

/** What a party says. The names of stances on the wire are in the specification. */
public sealed interface Position {

    /** Agrees, perhaps if something is so. */
    sealed interface Agreement extends Position {
        Ranking ranking();
    }

    /** Does not agree, with all alternatives or with some. */
    sealed interface StandsInTheWay extends Position {
        /** Alternatives; none for all of them. */
        Set<String> about();

        /** The sections that it is about; none for all of them. */
        Set<String> sections();

        default boolean isAbout(String alternative) {
            return about().isEmpty() || about().contains(alternative);
        }
    }

    record Agrees(Ranking ranking) implements Agreement {}

    /** @param conditions that can be checked, at least one */
    record AgreesUnderConditions(Ranking ranking, List<Condition> conditions) implements Agreement {
        public AgreesUnderConditions {
            conditions = List.copyOf(conditions);
            require(!conditions.isEmpty(), "There is at least one condition");
        }
    }

    /** Agrees, subject to a body of its own. */
    record AgreesUnderReservation(Ranking ranking, Reservation reservation) implements Agreement {}

    /** Could agree if the subject is changed. Until then the party does not agree. */
    record AsksChange(Set<String> about, Set<String> sections) implements StandsInTheWay {
        public AsksChange {
            about = Set.copyOf(about);
            sections = Set.copyOf(sections);
        }
    }

    record Objects(Set<String> about, Set<String> sections) implements StandsInTheWay {
        public Objects {
            about = Set.copyOf(about);
            sections = Set.copyOf(sections);
        }
    }

    /** Takes part, which counts for the quorum, but neither agrees nor stands in the way. */
    record Abstains() implements Position {}

    /** What a party says that does not decide. */
    record Advises() implements Position {}
}
