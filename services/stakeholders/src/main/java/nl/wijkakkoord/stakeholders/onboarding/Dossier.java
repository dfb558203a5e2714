// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.RelatedInterest;
import nl.wijkakkoord.platform.naming.Digested;
import nl.wijkakkoord.stakeholders.process.round.AgreedRound;
import nl.wijkakkoord.stakeholders.process.round.OpenRound;
import org.jspecify.annotations.Nullable;

/**
 * What had been agreed and what was open when an organisation joined. It holds what is for the whole wijkaanpak only, so
 * that it is the same for the joiner and for every other reader.
 *
 * @param joinedAt everything in it is as of this moment
 * @param direction that was agreed, null when none was
 * @param ambition that was adopted, null when none was
 * @param definitions what each term meant, once
 * @param otherAgreements in force, such as the decision procedure
 * @param workingAgreements of meetings, with the digest of what was agreed there
 */
record Dossier(
        UUID wijkaanpak,
        OrganisationId organisation,
        Instant joinedAt,
        @Nullable AgreedRound direction,
        @Nullable AgreedRound ambition,
        List<AgreedRound> definitions,
        List<AgreedRound> otherAgreements,
        List<AgreedAtMeeting> workingAgreements,
        List<OpenRound> openRounds,
        List<Contradiction> openContradictions)
        implements Digested {

    /** @param on the day of the meeting */
    record AgreedAtMeeting(UUID meeting, LocalDate on, Digest digest) {}

    /** Everything that was agreed in a round. */
    Stream<AgreedRound> agreements() {
        return Stream.of(
                        Stream.ofNullable(direction),
                        Stream.ofNullable(ambition),
                        definitions.stream(),
                        otherAgreements.stream())
                .flatMap(each -> each);
    }

    /** A contradiction between interests of several parties that no decision had resolved. */
    record Contradiction(UUID relation, List<RelatedInterest> interests) {}

    /** RFC 8785 JSON, which the digest is over. */
    String canonical() {
        return new String(Json.canonical(this), StandardCharsets.UTF_8);
    }

    Digest digest() {
        return Digest.of(Json.canonical(this));
    }
}
