// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/** What every service sets alike, in {@code platform-defaults.properties}; any other source of settings goes before it. */
final class PlatformDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            environment
                    .getPropertySources()
                    .addLast(new ResourcePropertySource("platform defaults", "classpath:platform-defaults.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
