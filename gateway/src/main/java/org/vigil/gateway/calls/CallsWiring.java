package org.vigil.gateway.calls;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.vigil.gateway.Settings;
import org.vigil.gateway.access.TokenMint;
import reactor.netty.http.client.HttpClient;

/** Wires what the pages ask the services. */
@Configuration(proxyBeanMethods = false)
public class CallsWiring {
    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;

    @Bean
    WebClient serviceClient() {
        HttpClient http = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2000)
                .responseTimeout(Duration.ofSeconds(15));
        return WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .build();
    }

    @Bean
    HttpIntake intake(WebClient serviceClient, Settings settings, TokenMint mint) {
        return new HttpIntake(new HttpService(serviceClient, settings.intake(), mint));
    }

    @Bean
    HttpQuarantine quarantine(WebClient serviceClient, Settings settings, TokenMint mint) {
        return new HttpQuarantine(new HttpService(serviceClient, settings.intake(), mint));
    }

    @Bean
    HttpAttachments attachments(WebClient serviceClient, Settings settings, TokenMint mint) {
        return new HttpAttachments(new HttpService(serviceClient, settings.intake(), mint));
    }

    @Bean
    HttpSearch search(WebClient serviceClient, Settings settings, TokenMint mint) {
        return new HttpSearch(new HttpService(serviceClient, settings.search(), mint));
    }

    @Bean
    HttpCases cases(WebClient serviceClient, Settings settings, TokenMint mint) {
        return new HttpCases(new HttpService(serviceClient, settings.search(), mint));
    }

    @Bean
    HttpCustody custody(WebClient serviceClient, Settings settings, TokenMint mint) {
        return new HttpCustody(new HttpService(serviceClient, settings.search(), mint));
    }

    @Bean
    HttpReviews reviews(WebClient serviceClient, Settings settings, TokenMint mint) {
        return new HttpReviews(new HttpService(serviceClient, settings.verification(), mint));
    }
}
