// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.time;

import java.time.Clock;
import java.time.ZoneId;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * The one clock that time comes from. Instants are UTC ({@code clock.instant()}); a date without a time, such as the
 * last day of a mandate, is a Dutch calendar day ({@code LocalDate.now(clock)}, {@code clock.getZone()}). Whoever puts
 * another clock in its place keeps the zone.
 */
@AutoConfiguration
public class TimeConfiguration {
    public static final ZoneId DUTCH = DutchDay.ZONE;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(DUTCH);
    }
}
