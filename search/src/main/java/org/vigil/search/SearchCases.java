package org.vigil.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vigil.search.cases.CaseRoom;
import org.vigil.search.cases.Cases;
import org.vigil.search.cases.CasesController;
import org.vigil.search.cases.DeadlinesController;
import org.vigil.search.cases.ElasticsearchExhibits;
import org.vigil.search.cases.KafkaCases;
import org.vigil.search.cases.Orders;
import org.vigil.search.cases.PacketDesk;
import org.vigil.search.cases.PacketsController;
import org.vigil.search.cases.PaperController;
import org.vigil.search.cases.consent.KafkaTestimonies;
import org.vigil.search.cases.consent.TestimonyLog;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.cases.forum.ForumsFolder;
import org.vigil.search.cases.order.BuildWatch;
import org.vigil.search.query.ElasticsearchIncidents;
import org.vigil.search.query.ElasticsearchTestimonies;

/** Casework: what it is made of, and how its parts are joined. */
@Configuration(proxyBeanMethods = false)
class SearchCases {

    @Bean
    Forums forums() {
        String own = System.getenv("VIGIL_FORUMS");
        return ForumsFolder.read(own == null || own.isBlank() ? null : Path.of(own));
    }

    @Bean
    Cases cases() {
        return new Cases();
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    KafkaCases kafkaCases(SearchSettings settings, Cases cases) {
        return new KafkaCases(settings.kafka(), cases);
    }

    @Bean
    CaseRoom caseRoom(
            Cases cases,
            KafkaCases log,
            ElasticsearchTestimonies testimonies,
            ElasticsearchClient client,
            Forums forums,
            PacketDesk.Handover handover,
            BuildWatch watch,
            Clock clock) {
        ElasticsearchExhibits exhibits =
                new ElasticsearchExhibits(testimonies, new ElasticsearchIncidents(client, testimonies));
        return new CaseRoom(cases, log, exhibits, forums, handover, watch, clock, UUID::randomUUID);
    }

    /** For the build of packets: consent as the log has it. */
    @Bean
    TestimonyLog testimonyLog(SearchSettings settings, Clock clock) {
        return new KafkaTestimonies(settings.kafka(), clock);
    }

    @Bean
    CasesController casesController(CaseRoom room) {
        return room.casesController();
    }

    @Bean
    PacketsController packetsController(CaseRoom room) {
        return room.packetsController();
    }

    @Bean
    DeadlinesController deadlinesController(CaseRoom room) {
        return room.deadlinesController();
    }

    @Bean
    PaperController paperController(CaseRoom room) {
        return room.paperController();
    }

    /** For the build of packets. */
    @Bean
    Orders orders(CaseRoom room) {
        return room.orders();
    }
}
