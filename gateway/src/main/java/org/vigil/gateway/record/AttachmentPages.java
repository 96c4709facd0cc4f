package org.vigil.gateway.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePartEvent;
import org.springframework.http.codec.multipart.FormPartEvent;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.access.ForgeryCheck;
import org.vigil.gateway.calls.Answer;
import org.vigil.gateway.calls.HttpAttachments;
import org.vigil.gateway.pages.Pages;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is attached to a testimony and what of it is sealed. A file streams through to the intake and rests nowhere. */
public final class AttachmentPages {
    private static final Pattern UPLOAD = Pattern.compile("/(ru|en)/testimonies/[^/]+/attachments");

    private final Pages pages;
    private final HttpAttachments attachments;
    private final ForgeryCheck forgery;

    AttachmentPages(Pages pages, HttpAttachments attachments, ForgeryCheck forgery) {
        this.pages = pages;
        this.attachments = attachments;
        this.forgery = forgery;
    }

    /** The door would have to read a form in parts to check it, and would then write large parts to the disk. */
    public static boolean checksForgeryItself(String path) {
        return UPLOAD.matcher(path).matches();
    }

    Mono<ServerResponse> show(ServerRequest request) {
        String notice = request.queryParam("attached").isPresent() ? "attachments.attached" : "";
        return Pages.caller(request).flatMap(caller -> show(request, HttpStatus.OK, caller, notice));
    }

    /** The first part is the forgery token of our own form; only then is the file let through. */
    Mono<ServerResponse> attach(ServerRequest request) {
        if (!request.headers()
                .contentType()
                .filter(MediaType.MULTIPART_FORM_DATA::isCompatibleWith)
                .isPresent()) {
            return Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST));
        }
        return Pages.caller(request).flatMap(caller -> request.bodyToFlux(PartEvent.class)
                .switchOnFirst((first, parts) -> {
                    String token = first.get() instanceof FormPartEvent field
                                    && field.name().equals("_csrf")
                            ? field.value()
                            : "";
                    return forgery.isOurs(request.exchange(), token)
                            .flatMap(ours -> ours
                                    ? attach(request, caller, parts)
                                    : Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN, "forgery")));
                })
                .single());
    }

    Mono<ServerResponse> remove(ServerRequest request) {
        UUID attachment = id(request, "attachment");
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(asked -> attachments
                .remove(asked.getT1(), id(request, "id"), attachment)
                .flatMap(answer -> answer.fold(
                        removed -> show(request, HttpStatus.OK, asked.getT1(), "attachments.removed"),
                        refused -> show(request, HttpStatus.UNPROCESSABLE_CONTENT, asked.getT1(), notice(refused)),
                        () -> away(request, asked.getT1()))));
    }

    private Mono<ServerResponse> attach(ServerRequest request, Caller caller, Flux<PartEvent> parts) {
        UUID testimony = id(request, "id");
        Flux<DataBuffer> file = parts.handle((part, sink) -> {
            if (part instanceof FilePartEvent) {
                sink.next(part.content());
            } else {
                DataBufferUtils.release(part.content());
            }
        });
        return attachments
                .attach(caller, testimony, file)
                .flatMap(answer -> answer.fold(
                        attached -> Pages.goTo(request, "/testimonies/" + testimony + "/attachments?attached"),
                        refused -> show(request, HttpStatus.UNPROCESSABLE_CONTENT, caller, notice(refused)),
                        () -> away(request, caller)));
    }

    private Mono<ServerResponse> away(ServerRequest request, Caller caller) {
        return show(request, HttpStatus.SERVICE_UNAVAILABLE, caller, "attachments.away");
    }

    private Mono<ServerResponse> show(ServerRequest request, HttpStatus status, Caller caller, String notice) {
        UUID testimony = id(request, "id");
        return Mono.zip(attachments.attached(caller, testimony), attachments.sealed(caller, testimony))
                .flatMap(beside -> beside.getT1()
                        .fold(
                                attached -> pages.show(
                                        request,
                                        status,
                                        "attachments",
                                        model(testimony, notice, attached, sealed(beside.getT2()))),
                                refused -> pages.show(
                                        request,
                                        refused.status() == 403 ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND,
                                        "error",
                                        Map.of("kind", TestimonyPages.kind(refused.type(), refused.status()))),
                                () -> pages.show(
                                        request,
                                        HttpStatus.SERVICE_UNAVAILABLE,
                                        "error",
                                        Map.of("kind", "log-unavailable"))));
    }

    private static List<HttpAttachments.Sealed> sealed(Answer<HttpAttachments.AllSealed> answer) {
        return answer.fold(HttpAttachments.AllSealed::items, refused -> List.of(), List::of);
    }

    private static Map<String, Object> model(
            UUID testimony, String notice, HttpAttachments.AllAttached attached, List<HttpAttachments.Sealed> sealed) {
        Map<String, Object> model = new HashMap<>();
        model.put("testimony", testimony);
        model.put("notice", notice);
        model.put("attached", attached.items());
        model.put("sealed", sealed);
        model.put("mayAttach", attached.isOpen());
        return model;
    }

    /** A message of our own for each code; for one that a newer intake may send, a general one. */
    private static String notice(Answer.Refused<?> refused) {
        if (refused.status() == 403) {
            return "attachments.not-yours";
        }
        Optional<String> code =
                refused.errors().stream().map(Answer.FieldError::code).findFirst();
        return code.filter(CODES::contains)
                .map(known -> "attachments.problem." + known)
                .orElse("attachments.refused");
    }

    private static final List<String> CODES = List.of(
            "empty",
            "too-large",
            "too-many",
            "heic",
            "type-not-taken",
            "nobody-to-seal-to",
            "too-many-pixels",
            "too-many-pages",
            "encrypted",
            "damaged",
            "too-demanding",
            "metadata-left",
            "broken-off");

    private static UUID id(ServerRequest request, String variable) {
        try {
            return UUID.fromString(request.pathVariable(variable));
        } catch (IllegalArgumentException malformed) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
