package org.vigil.search.packet.build;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vigil.contract.Assessment;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Topic;
import org.vigil.contract.vocabulary.CustodyPurpose;
import org.vigil.contract.vocabulary.CustodyType;
import org.vigil.search.cases.CaseRoom;
import org.vigil.search.cases.PacketDesk;
import org.vigil.search.cases.consent.KafkaLatest;
import org.vigil.search.cases.consent.TestimonyLog;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.custody.Custody;
import org.vigil.search.custody.KafkaCustody;
import org.vigil.search.custody.Ledger;
import org.vigil.search.packet.Contents;
import org.vigil.search.packet.document.DocxPress;
import org.vigil.search.packet.document.PdfPress;
import org.vigil.search.packet.seal.Sealing;

/** How the building of packets is joined: orders from the cases, items from the logs, files into VIGIL_PACKETS. */
@Configuration(proxyBeanMethods = false)
public class BuildWiring {

    /** That a packet was handed over stands in the custody of everything in it. */
    @Bean
    PacketDesk.Handover handover(Custody custody, KafkaCustody record) {
        return (packet, by) -> {
            List<CustodyEntry> entries = new ArrayList<>();
            for (UUID item : packet.testimonies()) {
                entries.add(custody.entry(
                                item,
                                CustodyType.DELIVERED,
                                CustodyPurpose.DELIVERY,
                                by.pseudonym(),
                                by.role().name())
                        .concerning(packet.id())
                        .forForum(packet.wish().forum()));
            }
            entries.add(custody.entry(
                    packet.id(),
                    CustodyType.DELIVERED,
                    CustodyPurpose.DELIVERY,
                    by.pseudonym(),
                    by.role().name()));
            record.append(entries);
        };
    }

    @Bean
    Progress packetProgress() {
        return new Progress();
    }

    @Bean
    SealBinding sealBinding(Sealing sealing) {
        return new SealBinding(sealing);
    }

    @Bean
    Building building(
            CaseRoom room,
            Progress progress,
            TestimonyLog testimonies,
            Forums forums,
            Ledger ledger,
            Custody custody,
            KafkaCustody record,
            SealBinding seal,
            Clock clock,
            @Value("${VIGIL_KAFKA:127.0.0.1:9092}") String kafka,
            @Value("${VIGIL_VAULT:vault}") Path vault,
            @Value("${VIGIL_PACKETS:packets}") Path packets) {
        CaseOrders orders = new CaseOrders(room.orders(), custody, record, progress);
        CaseComposing composing = new CaseComposing(
                orders,
                room.orders(),
                testimonies,
                new KafkaLatest<>(Topic.ASSESSMENTS, Assessment.class, Assessment::testimony, kafka, clock),
                forums,
                new ItemCustody(ledger, custody, record),
                new BlobFolder(vault),
                seal);
        Contents contents = new Contents(new PdfPress(), new DocxPress(), seal);
        return new Building(orders, composing, contents, seal, packets.toAbsolutePath());
    }

    @Bean(initMethod = "start")
    BuildLoop buildLoop(
            Building building,
            Clock clock,
            @Value("${VIGIL_PACKETS:packets}") Path packets,
            @Value("${VIGIL_PACKETS_KEPT:P7D}") Duration kept) {
        return new BuildLoop(building, packets.toAbsolutePath(), kept, clock);
    }

    @Bean
    PacketFileController packetFileController(
            CaseRoom room, Building building, SealBinding seal, Custody custody, KafkaCustody record) {
        return new PacketFileController(room.packetSight(), building, seal, custody, record);
    }
}
