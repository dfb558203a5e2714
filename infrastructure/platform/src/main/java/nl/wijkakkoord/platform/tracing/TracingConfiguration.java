// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.tracing;

import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Follows requests through the services. What is exported, where to and how much of it is Spring Boot's configuration. */
@AutoConfiguration(after = OpenTelemetryTracingAutoConfiguration.class)
public class TracingConfiguration {

    @Bean
    Traces traces(ObservationRegistry observations, Tracer tracer, Propagator propagator) {
        return new Traces(observations, tracer, propagator);
    }
}
