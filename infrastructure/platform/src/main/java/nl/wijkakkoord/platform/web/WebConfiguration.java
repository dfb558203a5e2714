// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import jakarta.servlet.Filter;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.CommandConfiguration;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.decision.Gate;
import nl.wijkakkoord.platform.language.OrganisationNames;
import nl.wijkakkoord.platform.problem.MessageBundle;
import nl.wijkakkoord.platform.problem.Messages;
import nl.wijkakkoord.platform.problem.ProblemWriter;
import nl.wijkakkoord.platform.problem.RequestTrace;
import nl.wijkakkoord.platform.problem.ResponseHeaders;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.request.PublicIntent;
import nl.wijkakkoord.platform.store.ChangedAggregates;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.OpenWrites;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * HTTP as every service speaks it. Controllers stand under {@code /<spring.application.name>/v1}; the actuator stays
 * outside of it.
 */
@AutoConfiguration(
        after = CommandConfiguration.class,
        before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(WebProperties.class)
public class WebConfiguration {
    private static final int BEFORE_THE_GATE = Ordered.HIGHEST_PRECEDENCE + 10;

    @Value("${spring.application.name}")
    private String service;

    @Bean
    AcceptHeaderLocaleResolver localeResolver() {
        var locales = new AcceptHeaderLocaleResolver();
        locales.setSupportedLocales(List.of(Messages.DUTCH, Locale.ENGLISH));
        locales.setDefaultLocale(Messages.DUTCH);
        return locales;
    }

    @Bean
    MessageBundle ownMessages() {
        return new MessageBundle("refusals/" + service);
    }

    @Bean
    Messages messages(List<MessageBundle> bundles, AcceptHeaderLocaleResolver locales) {
        return new Messages(bundles, locales);
    }

    @Bean
    @ConditionalOnBean({History.class, Commands.class})
    Resources resources(
            History history,
            Access access,
            Commands commands,
            ObjectProvider<Gate> gate,
            AllowedActions actions,
            ChangedAggregates changed,
            Messages words) {
        var open = gate.getIfAvailable(() -> Gate.OPEN);
        var lists = new Lists(changed, open, words);
        return new Resources(history, access, commands, open, actions, lists);
    }

    @Bean
    ProblemWriter problemWriter(Messages words, ResponseHeaders headers) {
        return new ProblemWriter(words, headers);
    }

    @Bean
    AllowedActions allowedActions(Messages words, ObjectProvider<OrganisationNames> names) {
        return new AllowedActions(words, names.getIfAvailable(() -> OrganisationNames.NONE));
    }

    @Bean
    ReceiptHeaders receiptHeaders() {
        return new ReceiptHeaders();
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemWriter problems, Messages words) {
        return new ProblemAdvice(problems, words);
    }

    @Bean
    ErrorPage errorPage(ProblemWriter problems) {
        return new ErrorPage(problems);
    }

    @Bean
    ResponseHeaders responseHeaders(WebProperties properties) {
        return new ResponseHeaders(properties.apiVersion());
    }

    @Bean
    FilterRegistrationBean<Filter> outerFilter(ResponseHeaders headers, ProblemWriter problems) {
        return filter(new OuterFilter(headers, problems), BEFORE_THE_GATE);
    }

    @Bean
    FilterRegistrationBean<Filter> crossOriginFilter(WebProperties properties, ProblemWriter problems) {
        var filter =
                CrossOrigin.filter(Controllers.base(service), properties.cors().origins(), problems);
        return filter(filter, BEFORE_THE_GATE + 1);
    }

    /** After the gate, so that nobody's body is read who has no token. */
    @Bean
    FilterRegistrationBean<Filter> bodyFilter(ProblemWriter problems, ObjectProvider<BodyLimit> limits) {
        return filter(new BodyFilter(problems, limits.stream().toList()), 0);
    }

    /** After Boot's own customizer, whose report of errors this one comes before. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> containerProblems(ProblemWriter problems) {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ContainerProblems(problems)));
    }

    @Bean
    WebMvcConfigurer httpRules(
            Validator validator,
            Messages words,
            Clock clock,
            ObjectProvider<OpenWrites> writes,
            ObjectProvider<OrganisationNames> known) {
        OrganisationNames names =
                wijkaanpak -> known.getIfAvailable(() -> OrganisationNames.NONE).in(wijkaanpak);
        var query = new QueryReader(clock, words, writes.stream().findAny());
        return new WebMvcConfigurer() {
            @Override
            public void configurePathMatch(PathMatchConfigurer paths) {
                paths.addPathPrefix(Controllers.base(service), Controllers::ours);
            }

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters
                        .withJsonConverter(new RequestBodies(validator, words, names))
                        .addCustomConverter(new ReportConverter());
            }

            @Override
            public void addFormatters(FormatterRegistry formats) {
                formats.addConverter(new AddressValues());
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new RequestRules(words));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Argument<>(Moment.class, query::moment));
                resolvers.add(new Argument<>(AsOf.class, query::asOf));
                resolvers.add(new Argument<>(PageRequest.class, query::page));
                resolvers.add(new Argument<>(ListRequest.class, query::list));
                resolvers.add(new Argument<>(Intent.class, IntentReader::read));
                resolvers.add(new Argument<>(PublicIntent.class, IntentReader::terms));
                resolvers.add(new Argument<>(RequestTrace.class, RequestTrace::of));
            }
        };
    }

    private static FilterRegistrationBean<Filter> filter(Filter filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
