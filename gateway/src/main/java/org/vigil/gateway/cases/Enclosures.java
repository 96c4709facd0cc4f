package org.vigil.gateway.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.HttpAttachments;
import org.vigil.gateway.calls.HttpAttachments.Attached;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What lies beside the testimonies that go along, as the intake tells it to whoever asks; nobody sees more of it here. */
final class Enclosures {
    private static final int AT_ONCE = 8;

    private final HttpAttachments attachments;

    Enclosures(HttpAttachments attachments) {
        this.attachments = attachments;
    }

    /** In the order of the testimonies. While the intake is away there is no point in asking it for each of them. */
    Mono<Map<UUID, Beside>> beside(Caller caller, List<UUID> testimonies, Enclosing enclosing) {
        if (enclosing == Enclosing.NONE) {
            return Mono.just(Map.of());
        }
        return Flux.fromIterable(testimonies)
                .flatMapSequential(testimony -> beside(caller, testimony, enclosing), AT_ONCE, 1)
                .takeUntil(each -> each.getValue().said() == Beside.Said.AWAY)
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(asked -> {
                    Map<UUID, Beside> all = new LinkedHashMap<>();
                    testimonies.forEach(testimony -> all.put(testimony, asked.getOrDefault(testimony, Beside.AWAY)));
                    return all;
                });
    }

    private Mono<Map.Entry<UUID, Beside>> beside(Caller caller, UUID testimony, Enclosing enclosing) {
        return attachments
                .attached(caller, testimony)
                .map(answer -> Map.entry(
                        testimony,
                        answer.fold(
                                all -> sorted(all.items(), enclosing), refused -> Beside.REFUSED, () -> Beside.AWAY)));
    }

    private static Beside sorted(List<Attached> all, Enclosing enclosing) {
        List<Attached> may = all.stream().filter(enclosing::lets).toList();
        return new Beside(Beside.Said.THIS, may, all.size() - may.size());
    }
}
