// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.recount;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import nl.wijkakkoord.platform.metrics.Metrics;
import org.springframework.stereotype.Component;

/** Of how many closed rounds something else was found than was said. */
@Component
record DifferingOutcomes(RecountProjection recounts) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder(Metrics.OUTCOMES_DIFFERING, recounts, RecountProjection::differing)
                .register(meters);
    }
}
