// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.paper;

import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PaperCitation;
import nl.wijkakkoord.contracts.decisions.PaperEvent.PaperPositionRecorded;
import nl.wijkakkoord.participation.party.Successors;

/** A position on paper, as it was recorded, and what became of it. */
public record RecordedPaper(PaperPositionRecorded recorded, PaperStatus status) {

    boolean waits() {
        return status == PaperStatus.WAITING;
    }

    boolean isOf(OrganisationId party, Successors successors) {
        return successors.of(recorded.organisation()).equals(successors.of(party));
    }

    RecordedPaper become(PaperStatus next) {
        return new RecordedPaper(recorded, next);
    }

    /** Of a round that ended what waited does not wait any more. */
    public RecordedPaper ended() {
        return waits() ? become(PaperStatus.LAPSED) : this;
    }

    /** How the position that confirms it names it. */
    public PaperCitation citation() {
        return new PaperCitation(
                recorded.number(), recorded.paper().digest(), recorded.by().organisation());
    }
}
