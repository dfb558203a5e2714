// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.opening;

import static nl.wijkakkoord.decisions.round.opening.OpeningRefusal.*;
import static nl.wijkakkoord.decisions.subject.SubjectRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.round.list.PriorRound;
import nl.wijkakkoord.decisions.round.list.RoundStatus;
import nl.wijkakkoord.decisions.subject.Subject;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.language.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A version that somebody wants decided on.
 *
 * @param subject null when this service has not heard of that version
 * @param prior null when there was no round on any version of the subject
 */
public record Candidate(
        SubjectRef asked,
        @Nullable Subject subject,
        @Nullable PriorRound prior) {

    Alternative alternative() {
        return new Alternative(subject.ref(), subject.title(), subject.amountCents(), subject.sections());
    }

    /** What is not for the one who asks is as if it were not there. */
    Check checkDecidedOn(OrganisationId by) {
        return refuseWhen(
                        subject == null || !subject.audience().admits(by),
                        SUBJECT_NOT_HEARD_OF,
                        Mention.term(SubjectType.class, asked.type()),
                        asked.id(),
                        asked.version())
                .and(() -> refuseWhen(subject.withdrawn(), SUBJECT_WITHDRAWN))
                .and(() -> refuseWhen(
                        !subject.trustworthy() || !subject.ref().digest().equals(asked.digest()),
                        DIGEST_DOES_NOT_MATCH));
    }

    /**
     * A round among fewer is not told of to more, so its id is not named then.
     *
     * @param reopened whether this version was agreed in a decision that its parties reopened
     */
    Check checkAfterPrior(Audience audience, boolean reopened) {
        if (prior == null || prior.leavesRoomFor(asked.version()) || reopened && prior.status() != RoundStatus.OPEN) {
            return Check.passed();
        }
        if (!mayTellOfPrior(audience)) {
            return Check.refuse(DECIDED_AMONG_OTHERS);
        }
        return prior.status() == RoundStatus.OPEN
                ? Check.refuse(ROUND_ALREADY_OPEN, prior.id())
                : Check.refuse(VERSION_ALREADY_DECIDED, prior.version(), prior.id());
    }

    boolean mayTellOfPrior(Audience audience) {
        return prior != null && prior.audience().covers(audience);
    }
}
