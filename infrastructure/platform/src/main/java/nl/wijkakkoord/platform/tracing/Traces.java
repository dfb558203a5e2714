// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.tracing;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.function.Supplier;
import nl.wijkakkoord.contracts.Envelope;
import nl.wijkakkoord.platform.metrics.Metrics;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * One trace from a request to everything it leads to: in this service by the current span, and between services by the
 * W3C Trace Context in the envelope of an event.
 */
public final class Traces {
    /** Under which every log line has the correlation id; the ids of trace and span are {@code traceId, spanId}. */
    public static final String CORRELATION_ID = "correlationId";

    private static final String TRACEPARENT = "traceparent";

    private final ObservationRegistry observations;
    private final Tracer tracer;
    private final Propagator propagator;

    Traces(ObservationRegistry observations, Tracer tracer, Propagator propagator) {
        this.observations = observations;
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The {@code traceparent} of what this thread is doing; null when nothing of it is traced. */
    public @Nullable String current() {
        var span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        var headers = new HashMap<String, String>();
        propagator.inject(span.context(), headers, HashMap::put);
        return headers.get(TRACEPARENT);
    }

    /**
     * Does the work in the trace, and under the correlation id, of the event that led to it.
     *
     * @param cause null, or an envelope without a trace, begins a new one
     * @param topic that it came from
     */
    public <T> T follow(@Nullable Envelope cause, String topic, Supplier<T> work) {
        var came = new ReceiverContext<Envelope>((envelope, key) -> traceOf(envelope, key), Kind.CONSUMER);
        came.setCarrier(cause);
        var handling = Observation.createNotStarted(Metrics.INBOX_HANDLING, () -> came, observations)
                .contextualName(topic + " process")
                .lowCardinalityKeyValue("topic", topic);
        if (cause == null || cause.correlationid() == null) {
            return handling.observe(work);
        }
        try (var _ = MDC.putCloseable(CORRELATION_ID, cause.correlationid())) {
            return handling.observe(work);
        }
    }

    /**
     * Does in a new trace what no request and no event asks for now.
     *
     * @param kind of the deadline that is due
     */
    public <T> T begin(String kind, Supplier<T> work) {
        return Observation.createNotStarted(Metrics.DEADLINES_HANDLING, observations)
                .contextualName(kind + " due")
                .lowCardinalityKeyValue("kind", kind)
                .observe(work);
    }

    private static @Nullable String traceOf(@Nullable Envelope cause, String key) {
        return cause != null && key.equals(TRACEPARENT) ? cause.traceparent() : null;
    }
}
