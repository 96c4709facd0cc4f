package org.vigil.gateway.cases;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.contract.vocabulary.Attribution;
import org.vigil.contract.vocabulary.CaseRole;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.InterventionImpact;
import org.vigil.contract.vocabulary.InterventionPriority;
import org.vigil.contract.vocabulary.InterventionResponse;
import org.vigil.contract.vocabulary.InterventionStatus;
import org.vigil.contract.vocabulary.InterventionType;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.Answer;
import org.vigil.gateway.calls.Cases;
import org.vigil.gateway.calls.Chronology;
import org.vigil.gateway.calls.HttpCases;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.PathLocale;
import reactor.core.publisher.Mono;

/** What the page of a case shows: its chronology, with everything that can be added to it beside. */
final class CasePage {
    /** What comes of a filing; that nothing came is never set by hand. */
    private static final List<ComplaintStatus> OUTCOMES = List.of(
            ComplaintStatus.REGISTERED,
            ComplaintStatus.NOT_REGISTERED,
            ComplaintStatus.FORWARDED,
            ComplaintStatus.CHECK_3D,
            ComplaintStatus.CHECK_10D,
            ComplaintStatus.CHECK_30D,
            ComplaintStatus.REFUSED,
            ComplaintStatus.CASE_OPENED,
            ComplaintStatus.SUSPENDED,
            ComplaintStatus.CLOSED);

    /** That nobody answered is said by a clock. */
    private static final List<InterventionResponse> RESPONSES =
            List.copyOf(EnumSet.complementOf(EnumSet.of(InterventionResponse.NO_RESPONSE)));

    private final Pages pages;
    private final HttpCases cases;
    private final Supplier<UUID> keys;

    CasePage(Pages pages, HttpCases cases, Supplier<UUID> keys) {
        this.pages = pages;
        this.cases = cases;
        this.keys = keys;
    }

    /** With what somebody sent and why it was not done, in the form that it was sent with. */
    Mono<ServerResponse> show(ServerRequest request, Caller caller, UUID id, Refusal refusal, Sent sent) {
        String language = PathLocale.of(request.exchange()).getLanguage();
        return Mono.zip(cases.one(caller, id), cases.chronology(caller, id, language), cases.forums(caller))
                .flatMap(asked -> asked.getT1()
                        .fold(
                                view -> {
                                    Map<String, Object> model = model(view, refusal, sent);
                                    model.put("me", caller.pseudonym());
                                    model.put("left", request.queryParam("left").isPresent());
                                    model.put("names", new Names(pages.words(request), null));
                                    model.put("chronology", lines(asked.getT2()));
                                    model.put("titles", asked.getT3().titles(language));
                                    return pages.show(request, refusal.status(), "case", model);
                                },
                                refused ->
                                        pages.show(request, HttpStatus.NOT_FOUND, "error", Map.of("kind", "not-found")),
                                () -> Unsent.away(pages, request, sent, null)));
    }

    private Map<String, Object> model(Cases.View view, Refusal refusal, Sent sent) {
        Map<String, Object> model = new HashMap<>();
        model.put("file", view);
        model.put("labels", view.labels());
        model.put("refusal", refusal);
        model.put("sent", sent);
        model.put("key", keys.get());
        model.put("roles", CaseRole.values());
        model.put("outcomes", OUTCOMES);
        model.put("interventions", InterventionType.values());
        model.put("responses", RESPONSES);
        model.put("standings", InterventionStatus.values());
        model.put("priorities", InterventionPriority.values());
        model.put("impacts", InterventionImpact.values());
        model.put("attributions", Attribution.values());
        model.put("officials", PerpetratorType.values());
        return model;
    }

    private static List<Chronology.Line> lines(Answer<Chronology> answer) {
        return answer.fold(Chronology::lines, refused -> List.<Chronology.Line>of(), List::<Chronology.Line>of);
    }
}
