// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.command;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.AwaitedMoney;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.CountedSegment;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.stakeholders.KnooppuntRef;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.decisions.round.command.ReservationRequest.NewReservation;
import nl.wijkakkoord.decisions.round.command.RoundCommand.OpenRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.TakePosition;
import nl.wijkakkoord.participation.subject.DecidedType;
import nl.wijkakkoord.platform.access.ChosenAudience;
import nl.wijkakkoord.platform.request.OneLine;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
public interface RoundRequest {

    /**
     * @param alternatives exactly the version to decide on; or two or more rivals, of which at most one will be agreed
     * @param closesAt until when positions can be taken; the round closes by itself then. In the future, within a year
     * @param succeeds obligatory when there was a round on an earlier version of an alternative, or one on this version
     *     that was cancelled: the latest of each
     * @param cites the agreed versions that the alternatives rest on
     * @param withoutAmbition obligatory when the parties adopted an ambition and none is cited: the reason why not
     * @param serves the knooppunt of the guide that it is opened for
     * @param resolves the contradictions between interests that agreement here is to resolve, so that who decides knows
     * @param audience obligatory when that knooppunt is sensitive: for whom the opener means the round to be. It must be
     *     those who may see what is decided on, for a round is always for all of them
     * @param reopens the round whose decision its parties reopened, to decide on it anew
     * @param counts how many homes or people there are in exactly the segments that the procedure in force counts; frozen
     */
    record NewRound(
            @NotEmpty @Size(max = 20) List<@NotNull @Valid Ref> alternatives,
            @NotNull Instant closesAt,
            @Nullable @Size(max = 20) List<@NotNull UUID> succeeds,
            @Nullable @Size(max = 20) List<@NotNull @Valid Ref> cites,
            @Nullable @Size(max = 10_000) String withoutAmbition,
            @Nullable @Valid ServedKnooppunt serves,
            @Nullable @Size(max = 20) List<@NotNull UUID> resolves,
            @Nullable ChosenAudience audience,
            @Nullable UUID reopens,
            @Nullable @Size(max = 100) List<@NotNull @Valid NewSegment> counts) {

        public NewRound {
            succeeds = succeeds == null ? List.of() : succeeds;
            cites = cites == null ? List.of() : cites;
            resolves = resolves == null ? List.of() : resolves;
            counts = counts == null ? List.of() : counts;
        }

        public OpenRound command(UUID round, UUID wijkaanpak, String salt, By by) {
            return new OpenRound(
                    round,
                    wijkaanpak,
                    alternatives.stream().map(Ref::ref).toList(),
                    closesAt,
                    succeeds,
                    cites.stream().map(Ref::ref).toList(),
                    withoutAmbition,
                    serves == null ? null : new KnooppuntRef(serves.knooppunt(), serves.version()),
                    resolves,
                    audience == null ? null : audience.audience(by.organisation()),
                    by,
                    reopens,
                    counts.stream().map(NewSegment::counted).toList(),
                    salt);
        }
    }

    /**
     * @param segment as the procedure names it
     * @param of how many homes or people it has
     * @param source where that number comes from
     */
    record NewSegment(
            @NotBlank @OneLine @Size(max = 200) String segment,
            @NotNull @Positive @Max(10_000_000) Integer of,
            @NotBlank @OneLine @Size(max = 200) String source) {
        CountedSegment counted() {
            return new CountedSegment(segment, of, source);
        }
    }

    record Ref(
            @NotNull DecidedType type,
            @NotNull UUID id,
            @NotNull @Positive Integer version,
            @NotNull Digest digest) {
        SubjectRef ref() {
            return new SubjectRef(type.type(), id, version, digest);
        }
    }

    /** @param version of the guide */
    record ServedKnooppunt(
            @NotBlank @OneLine @Size(max = 200) String knooppunt,
            @NotNull @Positive Integer version) {}

    /**
     * @param digest of the version that was read, so that nobody agrees to something else; among rivals, of the one that
     *     is meant, and absent from a position on all of them
     * @param reason obligatory to ask change, to object and to advise
     * @param sections that an objection is about, or a change is asked of; absent for the whole
     * @param conditions under which the caller's organisation agrees; exactly with that stance
     * @param mandate under which the caller acts
     * @param corrects id of the event with the own standing position, when that was taken by mistake
     * @param reservation under which the caller's organisation agrees; exactly with that stance
     * @param ranking of rivals that the caller's organisation agrees with: groups of digests, best first, those of one liked alike.
     *     Obligatory in place of the digest where the procedure chooses by ranking; by approval one group says several
     */
    record NewPosition(
            @Nullable Digest digest,
            @NotNull TakenStance stance,
            @Nullable @Size(max = 10_000) String reason,

            @Nullable @Size(min = 1, max = 50) @ArraySchema(schema = @Schema(example = "financing"))
            List<@NotBlank @OneLine @Size(max = 200) String> sections,

            @Nullable @Size(min = 1, max = 20) List<@NotNull @Valid NewCondition> conditions,
            @NotNull UUID mandate,
            @Nullable UUID corrects,
            @Nullable @Valid NewReservation reservation,

            @Nullable @Size(min = 1, max = 20) List<@NotNull @Size(min = 1, max = 20) List<@NotNull Digest>> ranking) {

        public TakePosition command(UUID round, String salt, By by) {
            return new TakePosition(round, digest, stance.stance(), reason, detail(), mandate, corrects, salt, by);
        }

        @Nullable
        PositionDetail detail() {
            return sections == null && conditions == null && reservation == null && ranking == null
                    ? null
                    : new PositionDetail(
                            sections,
                            conditions == null
                                    ? null
                                    : conditions.stream()
                                            .map(NewCondition::condition)
                                            .toList(),
                            reservation == null ? null : reservation.reservation(),
                            ranking);
        }
    }

    /**
     * @param organisation that is to agree with the same version, or whose body is to approve
     * @param round another one in the same wijkaanpak, that is to be agreed
     * @param body of that organisation, whose decision the organisation is to record in this round
     * @param until the last day on which that body can approve: today or later, at most two years ahead
     * @param money that is to be available or committed
     */
    record NewCondition(
            @NotNull Condition.Kind kind,
            @Nullable OrganisationId organisation,
            @Nullable UUID round,
            @Nullable @OneLine @Size(max = 200) String body,
            @Nullable LocalDate until,
            @Nullable @Valid NewAwaitedMoney money) {
        Condition condition() {
            return new Condition(
                    kind,
                    organisation,
                    round,
                    body == null ? null : body.strip(),
                    until,
                    money == null ? null : new AwaitedMoney(money.of(), money.atLeastCents()));
        }
    }

    /**
     * @param of the budget line, or the measure
     * @param atLeastCents whole euro cents, for all years together
     */
    record NewAwaitedMoney(
            @NotNull UUID of,
            @NotNull @Positive @Max(Amounts.MOST) Long atLeastCents) {}
}
