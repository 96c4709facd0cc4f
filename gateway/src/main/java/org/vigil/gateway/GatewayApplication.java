package org.vigil.gateway;

import java.time.Clock;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.vigil.contract.Leash;
import org.vigil.gateway.access.AccessWiring;
import org.vigil.gateway.calls.CallsWiring;
import org.vigil.gateway.cases.CasesWiring;
import org.vigil.gateway.custody.CustodyWiring;
import org.vigil.gateway.operator.OperatorWiring;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.PagesWiring;
import org.vigil.gateway.quarantine.QuarantineWiring;
import org.vigil.gateway.record.RecordWiring;
import org.vigil.gateway.review.ReviewWiring;
import org.vigil.gateway.routes.RoutesWiring;
import org.vigil.gateway.search.SearchWiring;
import org.vigil.gateway.trends.TrendsWiring;

/** The one public door. Each feature wires itself in its own {@code *Wiring}; nothing is found by scanning. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {ReactiveUserDetailsServiceAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@Import({
    AccessWiring.class,
    SecurityWiring.class,
    RoutesWiring.class,
    CallsWiring.class,
    OperatorWiring.class,
    PagesWiring.class,
    RecordWiring.class,
    QuarantineWiring.class,
    ReviewWiring.class,
    SearchWiring.class,
    TrendsWiring.class,
    CasesWiring.class,
    CustodyWiring.class
})
public class GatewayApplication {

    public static void main(String[] arguments) {
        Leash.attach();
        SpringApplication.run(GatewayApplication.class, arguments);
    }

    @Bean
    Settings settings(Environment environment) {
        return Settings.from(environment::getProperty);
    }

    @Bean
    ErrorAnswers errorAnswers(Pages pages, ServerCodecConfigurer codecs, ObjectProvider<ViewResolver> views) {
        return new ErrorAnswers(pages, codecs, views.orderedStream().toList());
    }

    @Bean
    InstantSource clock() {
        return Clock.systemUTC();
    }
}
