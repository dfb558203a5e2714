// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.guide;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The guide is for everybody with a token. */
@RestController
record GuideController(KnooppuntTable knooppunten, History history, Clock clock) {

    /**
     * A version never changes.
     *
     * @param number of the version; without it, the newest
     * @param spoor that the knooppunten serve
     */
    @Acts(Act.READS_PUBLIC)
    @GetMapping("/guide")
    ResponseEntity<GuideView> read(
            @RequestParam(required = false) @Nullable Integer number,
            @RequestParam(required = false) @OneLine @Size(max = 10) @Nullable String spoor,
            @RequestParam(required = false) @Nullable Integer phase,
            @RequestParam(required = false) @OneLine @Size(max = 100) @Nullable String sensitivity,
            AsOf asOf) {
        var versions = knooppunten.versions(asOf.instant() == null ? clock.instant() : asOf.instant());
        var version = versions.stream()
                .filter(each -> number == null || number.equals(each))
                .findFirst()
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
        var guide = history.read(GuideCommand.guideOf(version), Moment.now(), GuideVersion.FOLD)
                .map(Versioned::state)
                .orElseThrow();
        return ResponseEntity.ok(GuideView.of(guide, versions, new GuideFilter(spoor, phase, sensitivity)));
    }
}
