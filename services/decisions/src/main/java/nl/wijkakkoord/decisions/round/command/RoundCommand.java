// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.CountedSegment;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.stakeholders.KnooppuntRef;
import nl.wijkakkoord.contracts.stakeholders.SuccessionGround;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.RefusalRecorded;
import org.jspecify.annotations.Nullable;

public sealed interface RoundCommand extends RefusalRecorded
        permits RoundCommand.OpenRound,
                RoundCommand.TakePosition,
                RoundCommand.LeaveRound,
                RoundCommand.PassOver,
                RoundCommand.SucceedInRound,
                RoundCommand.CloseRound,
                PaperCommand,
                ChangeCommand,
                ReservationCommand,
                EvidenceCommand {
    UUID round();

    @Override
    default UUID target() {
        return round();
    }

    /**
     * @param subjects the one version to decide on, or the rivals to choose from
     * @param succeeds the latest round on each, on an earlier version or cancelled, where there was one
     * @param cites the agreed versions that these rest on
     * @param withoutAmbition why no adopted ambition is among these, null where one is or none was adopted
     * @param serves the knooppunt that it is opened for, null for none
     * @param resolves the contradictions that agreement here is to resolve
     * @param chosen for whom the opener takes it to be, null when he does not say
     * @param reopens round of the reopened decision that is decided on anew, null for none
     * @param counts how many homes or people each segment has that the procedure counts
     * @param salt 16 random bytes in hexadecimal digits, of a lot that may have to be drawn
     */
    @Acts(Act.PREPARES)
    record OpenRound(
            UUID round,
            UUID wijkaanpak,
            List<SubjectRef> subjects,
            Instant closesAt,
            List<UUID> succeeds,
            List<SubjectRef> cites,
            @Nullable String withoutAmbition,
            @Nullable KnooppuntRef serves,
            List<UUID> resolves,
            @Nullable Audience chosen,
            By by,
            @Nullable UUID reopens,
            List<CountedSegment> counts,
            String salt)
            implements RoundCommand {

        /** Null for rivals: which of them would have been chosen nobody has said yet. */
        @Override
        public @Nullable Digest digest() {
            return subjects.size() == 1 ? subjects.getFirst().digest() : null;
        }
    }

    /**
     * @param digest of the alternative that is meant, null for all of them
     * @param detail null when nothing more is said
     * @param mandate null of what stands on paper, until it is confirmed
     * @param corrects the event with the own standing position, when that was a mistake; else null
     * @param salt 16 random bytes in hexadecimal digits, used when positions are sealed
     */
    @Acts({Act.TAKES_POSITION, Act.ADVISES})
    record TakePosition(
            UUID round,
            @Nullable Digest digest,
            Stance stance,
            @Nullable String reason,
            @Nullable PositionDetail detail,
            @Nullable UUID mandate,
            @Nullable UUID corrects,
            String salt,
            By by)
            implements RoundCommand {

        /** In a sealed round none: which of the alternatives a party means is told when the round closes. */
        @Override
        public @Nullable Digest citedDigest(@Nullable Event first) {
            var sealed = first instanceof RoundOpened opened
                    && opened.terms().visibility() == Visibility.SEALED_UNTIL_CLOSING;
            return sealed ? null : digest;
        }

        public TakePosition saltedWith(String other) {
            return new TakePosition(round, digest, stance, reason, detail, mandate, corrects, other, by);
        }
    }

    /** @param until last day on which the organisation takes part */
    @Acts(Act.FOLLOWS)
    record LeaveRound(UUID round, OrganisationId organisation, LocalDate until, By by) implements RoundCommand {}

    /** @param setAside whether it was; else it answers again */
    @Acts(Act.FOLLOWS)
    record PassOver(UUID round, OrganisationId organisation, boolean setAside, By by) implements RoundCommand {}

    /** Another organisation is in the place of one that is asked in the round, or opened it. */
    @Acts(Act.FOLLOWS)
    record SucceedInRound(
            UUID round,
            OrganisationId predecessor,
            OrganisationId successor,
            By by,
            @Nullable SuccessionGround ground) implements RoundCommand {}

    @Acts(Act.PREPARES)
    record CloseRound(UUID round, By by) implements RoundCommand {}
}
