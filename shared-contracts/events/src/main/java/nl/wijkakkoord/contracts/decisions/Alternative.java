// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.List;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A version that can be agreed to in a round.
 *
 * @param amountCents whole euro cents that agreeing commits a party to at most, null when no money is involved
 * @param sections names of the sections that it has, sorted; null in rounds that did not say
 */
public record Alternative(
        SubjectRef subject,
        String title,
        @Nullable Long amountCents,
        @Nullable List<String> sections) {}
