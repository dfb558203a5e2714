// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

public class DraftProblems {
    @Bean
    ProblemWriter problemWriter() {
        var locales = new AcceptHeaderLocaleResolver();
        locales.setSupportedLocales(List.of(Locale.of("nl"), Locale.ENGLISH));
        locales.setDefaultLocale(Locale.of("nl"));
        return new ProblemWriter(new Words("test", locales));
    }
}
