package org.vigil.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.util.Map;
import org.apache.http.HttpHost;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.elasticsearch.client.RestClient;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.vigil.contract.Leash;
import org.vigil.search.custody.CustodyWiring;
import org.vigil.search.custody.Readings;
import org.vigil.search.erasure.ElasticsearchExpunge;
import org.vigil.search.erasure.Sweep;
import org.vigil.search.index.ElasticsearchIndices;
import org.vigil.search.index.KafkaDeadLetters;
import org.vigil.search.index.KafkaPositions;
import org.vigil.search.packet.build.BuildWiring;
import org.vigil.search.packet.seal.SealWiring;
import org.vigil.search.query.ElasticsearchAssessments;
import org.vigil.search.query.ElasticsearchIncidents;
import org.vigil.search.query.ElasticsearchSelection;
import org.vigil.search.query.ElasticsearchTestimonies;
import org.vigil.search.query.Evidence;
import org.vigil.search.query.IncidentsController;
import org.vigil.search.rebuild.ElasticsearchCounts;
import org.vigil.search.rebuild.IndexHealth;
import org.vigil.search.rebuild.KafkaLog;
import org.vigil.search.rebuild.KafkaProgress;
import org.vigil.search.rebuild.Rebuild;
import org.vigil.search.rebuild.RebuildController;
import org.vigil.search.trends.ElasticsearchOccurrences;
import org.vigil.search.trends.Trends;
import org.vigil.search.trends.TrendsController;
import tools.jackson.databind.json.JsonMapper;

/** The search service: what it is made of, and how its parts are joined. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    SearchSecurity.class,
    SearchBinding.class,
    SearchCases.class,
    CustodyWiring.class,
    SealWiring.class,
    BuildWiring.class
})
public class SearchApplication {

    public static void main(String[] arguments) {
        Leash.attach();
        SpringApplication.run(SearchApplication.class, arguments);
    }

    @Bean
    SearchSettings settings() {
        return SearchSettings.from(System.getenv());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Answers say what is empty: a page without hits still has a list of them. */
    @Bean
    JsonMapper answerMapper() {
        return JsonMapper.builder()
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    @Bean(destroyMethod = "close")
    RestClient restClient(SearchSettings settings) {
        return RestClient.builder(HttpHost.create(settings.elasticsearch().toString()))
                .setRequestConfigCallback(
                        request -> request.setConnectTimeout(2_000).setSocketTimeout(30_000))
                .build();
    }

    @Bean
    ElasticsearchClient elasticsearchClient(RestClient client) {
        JsonMapper documents = JsonMapper.builder()
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .build();
        return new ElasticsearchClient(new RestClientTransport(client, new Jackson3JsonpMapper(documents)));
    }

    @Bean
    ElasticsearchIndices indices(RestClient client) {
        return new ElasticsearchIndices(client);
    }

    @Bean
    Admin admin(SearchSettings settings) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.kafka(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000));
    }

    @Bean
    KafkaLog kafkaLog(Admin admin) {
        return new KafkaLog(admin);
    }

    @Bean
    KafkaPositions positions() {
        return new KafkaPositions();
    }

    @Bean(initMethod = "begin")
    Sweep sweep(RestClient client, SearchSettings settings) {
        return new Sweep(new ElasticsearchExpunge(client), settings.erasure());
    }

    @Bean
    KafkaDeadLetters deadLetters(SearchSettings settings) {
        Map<String, Object> configuration = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.kafka(),
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                1024 * 1024L);
        return new KafkaDeadLetters(
                () -> new KafkaProducer<>(configuration, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    @Bean
    Rebuild rebuild(
            ElasticsearchIndices indices,
            KafkaLog log,
            KafkaPositions positions,
            BindingsLifecycleController bindings) {
        Rebuild.Reading reading = SearchBinding.reading(bindings);
        return new Rebuild(indices, log, positions, reading);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> whenReady(Rebuild rebuild) {
        return ready -> rebuild.keep();
    }

    @Bean
    IndexHealth indexHealthIndicator(Rebuild rebuild, ElasticsearchIndices indices) {
        return new IndexHealth(rebuild, indices);
    }

    @Bean
    ElasticsearchTestimonies testimonies(ElasticsearchClient client) {
        return new ElasticsearchTestimonies(client);
    }

    @Bean
    TrendsController trendsController(ElasticsearchTestimonies testimonies, ElasticsearchClient client, Clock clock) {
        return new TrendsController(
                new Trends(new ElasticsearchOccurrences(client, new ElasticsearchSelection(testimonies)), clock));
    }

    @Bean
    IncidentsController incidentsController(
            ElasticsearchTestimonies testimonies, ElasticsearchClient client, Readings readings) {
        ElasticsearchIncidents incidents = new ElasticsearchIncidents(client, testimonies);
        return new IncidentsController(
                incidents, new Evidence(incidents, testimonies, new ElasticsearchAssessments(client)), readings);
    }

    @Bean
    RebuildController rebuildController(
            Rebuild rebuild, KafkaLog log, KafkaPositions positions, ElasticsearchClient client, Clock clock) {
        return new RebuildController(
                rebuild, new KafkaProgress(log, positions, clock), new ElasticsearchCounts(client));
    }
}
