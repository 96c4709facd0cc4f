package org.vigil.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vigil.intake.attachment.Attached;
import org.vigil.intake.attachment.Attachments;
import org.vigil.intake.attachment.Unfit;
import org.vigil.intake.custody.Custody;
import org.vigil.intake.seal.Sealed;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What lies beside a testimony: attachments, and what was sealed. Uploads stream through; nothing is gathered here. */
@RestController
@RequestMapping("/api/testimonies/{id}")
final class AttachmentController {
    /** Longer than a bad connection stays silent; whoever says nothing for longer has gone. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final int PIECES_AHEAD = 16;

    private final RecordAccess access;
    private final Attachments attachments;
    private final Sealing sealing;
    private final Custody custody;

    AttachmentController(RecordAccess access, Attachments attachments, Sealing sealing, Custody custody) {
        this.access = access;
        this.attachments = attachments;
        this.sealing = sealing;
        this.custody = custody;
    }

    @PostMapping("/attachments")
    Mono<ResponseEntity<Attached>> attach(
            @PathVariable String id,
            @RequestBody(required = false) Flux<DataBuffer> body,
            @AuthenticationPrincipal Jwt token) {
        return blocking(() -> {
            UUID testimony = uuid(id);
            Attached attached = receive(testimony, Jwts.staff(token), body.timeout(SILENCE));
            return ResponseEntity.created(URI.create("/api/testimonies/" + testimony + "/attachments/" + attached.id()))
                    .body(attached);
        });
    }

    @GetMapping("/attachments")
    Mono<ListedAttachments> list(@PathVariable String id, @AuthenticationPrincipal Jwt token) {
        return blocking(() -> {
            Staff staff = Jwts.staff(token);
            access.requireSight(uuid(id), staff);
            return new ListedAttachments(attachments.list(uuid(id)), access.isOwn(uuid(id), staff));
        });
    }

    @GetMapping("/attachments/{attachment}")
    Mono<ResponseEntity<Flux<DataBuffer>>> copy(
            @PathVariable String id, @PathVariable String attachment, @AuthenticationPrincipal Jwt token) {
        return blocking(() -> {
                    access.requireSight(uuid(id), Jwts.staff(token));
                    return attachments.copy(uuid(id), uuid(attachment)).orElseThrow(() -> new Refused(noCopy()));
                })
                .map(copy -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(copy.type().copyMediaType()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(copy.name())
                                        .build()
                                        .toString())
                        .body(DataBufferUtils.readInputStream(
                                        copy::content, DefaultDataBufferFactory.sharedInstance, 16 * 1024)
                                .subscribeOn(Schedulers.boundedElastic())));
    }

    @DeleteMapping("/attachments/{attachment}")
    Mono<ResponseEntity<Void>> remove(
            @PathVariable String id, @PathVariable String attachment, @AuthenticationPrincipal Jwt token) {
        return blocking(() -> {
            Staff staff = Jwts.staff(token);
            access.requireOwn(uuid(id), staff);
            if (attachments.list(uuid(id)).stream().noneMatch(one -> one.id().equals(uuid(attachment)))) {
                throw new Refused(noCopy());
            }
            custody.removed(uuid(id), uuid(attachment), staff.actor()).join();
            if (!attachments.remove(uuid(id), uuid(attachment))) {
                throw new Refused(noCopy());
            }
            return ResponseEntity.noContent().build();
        });
    }

    /** Kinds, sizes, days and digests of what was sealed; what is under the seals nobody here can read. */
    @GetMapping("/sealed")
    Mono<Listed<Sealed>> sealed(@PathVariable String id, @AuthenticationPrincipal Jwt token) {
        return blocking(() -> {
            access.requireSight(uuid(id), Jwts.staff(token));
            return new Listed<>(AllSealed.of(sealing.of(uuid(id)), attachments.list(uuid(id))));
        });
    }

    private Attached receive(UUID testimony, Staff staff, Flux<DataBuffer> body) throws IOException {
        try (InputStream in = DataBufferUtils.subscriberInputStream(body, PIECES_AHEAD)) {
            try {
                access.requireOwn(testimony, staff);
                return take(testimony, in, staff);
            } catch (Refused refused) {
                hearOut(in);
                throw refused;
            }
        }
    }

    private Attached take(UUID testimony, InputStream in, Staff staff) {
        try {
            Attached attached = attachments.take(testimony, in, kept -> custody.attached(testimony, kept, staff.actor())
                    .join());
            if (access.isWithdrawn(testimony)) {
                // Withdrawn while it was on its way.
                sealing.destroy(testimony);
                throw new Refused(Problem.withdrawn());
            }
            return attached;
        } catch (Unfit unfit) {
            throw new Refused(AttachmentProblem.of(unfit.reason()));
        }
    }

    /** A browser shows no answer that comes before it has sent everything; but nobody is heard for ever. */
    private static void hearOut(InputStream in) {
        try {
            in.skipNBytes(Attachments.LARGEST);
        } catch (IOException ended) {
            // That is what was waited for.
        }
    }

    /** Files and processes are waited for, which the event loop must not. */
    private static <T> Mono<T> blocking(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
    }

    private static Problem noCopy() {
        return Problem.of(404, "not-found", "There is no such attachment", "See the list of attachments.");
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new Refused(Problem.notFound());
        }
    }

    record Listed<T>(List<T> items) {}

    /** What is attached, and whether who asks may add to it and remove of it. */
    record ListedAttachments(List<Attached> items, boolean mayAdd) {}
}
