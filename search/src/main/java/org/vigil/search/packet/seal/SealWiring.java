package org.vigil.search.packet.seal;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** How sealing is joined from what the environment says. Keys are opened, or made, when a packet first needs them. */
@Configuration(proxyBeanMethods = false)
public class SealWiring {

    @Bean
    Sealing sealing(Environment environment, Clock clock) {
        return Sealing.configured(environment::getProperty, clock);
    }
}
