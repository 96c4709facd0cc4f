package org.vigil.search.packet.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.vigil.contract.vocabulary.CustodyPurpose;
import org.vigil.contract.vocabulary.CustodyType;
import org.vigil.search.access.InternalTokens;
import org.vigil.search.access.Viewer;
import org.vigil.search.cases.PacketSight;
import org.vigil.search.cases.order.Packet;
import org.vigil.search.custody.Custody;
import org.vigil.search.custody.KafkaCustody;
import org.vigil.search.packet.Profile;
import org.vigil.search.problem.Problem;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The file of a sealed packet, and what a reader needs to have from elsewhere to verify it. */
@RestController
public final class PacketFileController {
    private static final MediaType PEM = MediaType.parseMediaType("application/x-pem-file");

    private final PacketSight sight;
    private final Building building;
    private final SealBinding seal;
    private final Custody custody;
    private final KafkaCustody record;

    PacketFileController(PacketSight sight, Building building, SealBinding seal, Custody custody, KafkaCustody record) {
        this.sight = sight;
        this.building = building;
        this.seal = seal;
        this.custody = custody;
        this.record = record;
    }

    @GetMapping("/api/packets/{id}/file")
    Mono<ResponseEntity<Resource>> file(@AuthenticationPrincipal Jwt token, @PathVariable("id") String id) {
        Viewer viewer = InternalTokens.viewer(token);
        return Mono.fromCallable(() -> file(id(id), viewer)).subscribeOn(Schedulers.boundedElastic());
    }

    @GetMapping("/api/packets/{id}/anchors/{which}")
    Mono<ResponseEntity<String>> anchor(
            @AuthenticationPrincipal Jwt token, @PathVariable("id") String id, @PathVariable("which") String which) {
        Viewer viewer = InternalTokens.viewer(token);
        return Mono.fromCallable(() -> anchor(id(id), which, viewer)).subscribeOn(Schedulers.boundedElastic());
    }

    private ResponseEntity<Resource> file(UUID id, Viewer viewer) {
        Packet packet = sight.ofMember(id, viewer).packet();
        Packet.Seal sealed = packet.seal();
        Packet.Ruling ruling = packet.ruling();
        if (sealed == null || ruling == null) {
            throw Problem.conflict(
                    "not-sealed", "The packet is not sealed yet; ask again when it is.", java.util.List.of());
        }
        Path file = building.file(id);
        if (!Files.isRegularFile(file)) {
            throw Problem.gone("packet-expired", "The file is not kept any longer; ask for the packet anew.");
        }
        record.append(custody.entry(
                        id,
                        CustodyType.TRANSFERRED,
                        CustodyPurpose.PACKET,
                        viewer.pseudonym(),
                        viewer.role().name())
                .withFile(sealed.fileSha256(), sealed.fileSha256()));
        String name = CaseComposing.number(id, ruling.at()) + ".zip";
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new FileSystemResource(file));
    }

    private ResponseEntity<String> anchor(UUID id, String which, Viewer viewer) {
        Packet packet = sight.ofMember(id, viewer).packet();
        Profile.Signer signer = Profile.Signer.valueOf(
                packet.wish().signer().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        String pem =
                switch (which) {
                    case "signer.pem" -> seal.credentials(signer).anchor().orElseThrow(Problem::notFound);
                    case "clock.pem" -> seal.credentials(signer).clockAnchor().orElseThrow(Problem::notFound);
                    default -> throw Problem.notFound();
                };
        return ResponseEntity.ok()
                .contentType(PEM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(which).build().toString())
                .body(pem);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Problem.notFound();
        }
    }
}
