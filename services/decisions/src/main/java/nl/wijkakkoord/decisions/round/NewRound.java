// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * @param subject exactly the version to decide on
 * @param closesAt until when positions can be taken; the round closes by itself then. In the future, within two years
 * @param succeeds obligatory when there was a round on an earlier version of the subject
 * @param cites the agreed versions that the subject rests on
 */
record NewRound(
        @NotNull @Valid Ref subject,
        @NotNull Instant closesAt,
        @Nullable UUID succeeds,
        @Nullable @Size(max = 20) List<@NotNull @Valid Ref> cites) {

    record Ref(
            @NotBlank @Size(max = 100) String type,
            @NotNull UUID id,
            @NotNull @Positive Integer version,
            @NotNull Digest digest) {
        SubjectRef ref() {
            return new SubjectRef(type, id, version, digest);
        }
    }

    NewRound {
        cites = cites == null ? List.of() : cites;
    }

    List<SubjectRef> cited() {
        return cites.stream().map(Ref::ref).toList();
    }
}
