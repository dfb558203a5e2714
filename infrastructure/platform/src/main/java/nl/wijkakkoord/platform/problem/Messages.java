// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.language.InWords;
import nl.wijkakkoord.platform.language.Mention;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The sentences of problems and refusals, in Dutch and in English. A service's own stand in {@code
 * refusals/<service>_nl.properties} and {@code …_en.properties}, what a module adds in a {@link MessageBundle}. They are message formats: an apostrophe is written
 * twice, and {@code {0}} is the first argument, as people read it. The words for the terms of the field stand beside them, under
 * {@code term.<kind>.<value>}.
 */
public final class Messages {
    public static final Locale DUTCH = Locale.of("nl");
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final AcceptHeaderLocaleResolver locales;

    /** @param bundles beside the platform's own */
    public Messages(List<MessageBundle> bundles, AcceptHeaderLocaleResolver locales) {
        this.locales = locales;
        messages.setBasenames("problems");
        messages.addBasenames(bundles.stream().map(MessageBundle::basename).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
    }

    /** The best of our two languages for this reader. */
    public Locale language(HttpServletRequest request) {
        return locales.resolveLocale(request);
    }

    /** @return null when there are no such words */
    public String find(Locale language, String key, List<?> arguments) {
        var shown =
                arguments.stream().map(argument -> shown(language, argument)).toArray();
        return messages.getMessage(key, shown, null, language);
    }

    public String of(Locale language, String key, Object... arguments) {
        var shown =
                Stream.of(arguments).map(argument -> shown(language, argument)).toArray();
        return messages.getMessage(key, shown, language);
    }

    private String shown(Locale language, Object argument) {
        var mention = Mention.of(argument);
        return InWords.of(language)
                .list(mention.values().stream()
                        .map(value -> shown(language, mention.form(), value))
                        .toList());
    }

    private String shown(Locale language, Mention.Form form, String value) {
        var words = InWords.of(language);
        return switch (form) {
            case TEXT, ORGANISATION -> value;
            case NUMBER -> words.number(new BigDecimal(value));
            case DAY -> words.day(LocalDate.parse(value));
            case MOMENT -> words.moment(Instant.parse(value));
            case TERM -> messages.getMessage("term." + value, null, value.substring(value.indexOf('.') + 1), language);
        };
    }
}
