// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.guide;

import nl.wijkakkoord.contracts.stakeholders.Knooppunt;
import org.jspecify.annotations.Nullable;

/** Which knooppunten to show; null asks for all. */
record GuideFilter(
        @Nullable String spoor,
        @Nullable Integer phase,
        @Nullable String sensitivity) {

    boolean admits(Knooppunt knooppunt) {
        return (spoor == null || knooppunt.sporen().contains(spoor))
                && (phase == null || phase.equals(knooppunt.phase()))
                && (sensitivity == null || sensitivity.equals(knooppunt.sensitivity()));
    }
}
