package org.vigil.gateway.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.contract.Regions;
import org.vigil.contract.vocabulary.Role;
import org.vigil.gateway.access.HashingThread;
import org.vigil.gateway.access.Staff;
import reactor.core.publisher.Mono;

/** The administrator's page: who may come in. It shows nothing of what they do here. */
final class PeoplePages {
    private final Pages pages;
    private final Staff staff;
    private final HashingThread hashing;

    PeoplePages(Pages pages, Staff staff, HashingThread hashing) {
        this.pages = pages;
        this.staff = staff;
        this.hashing = hashing;
    }

    Mono<ServerResponse> list(ServerRequest request) {
        return page(request, HttpStatus.OK, Map.of());
    }

    Mono<ServerResponse> takeOn(ServerRequest request) {
        return request.formData().flatMap(form -> {
            String name = Objects.requireNonNullElse(form.getFirst("name"), "");
            Optional<Role> role = role(form);
            Set<String> regions = regions(form);
            if (role.isEmpty()) {
                return page(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        typed(name, regions, "people.no-role", Role.MONITOR));
            }
            return hashing.run(() -> staff.takeOn(name, role.get(), regions)).flatMap(outcome -> {
                if (outcome instanceof Staff.TakenOn taken) {
                    return page(request, HttpStatus.OK, Map.of("taken", taken));
                }
                String reason = ((Staff.Refused) outcome).reason();
                return page(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        typed(name, regions, "people.refused." + reason, role.get()));
            });
        });
    }

    Mono<ServerResponse> letGo(ServerRequest request) {
        return request.formData()
                .flatMap(form -> {
                    String name = Objects.requireNonNullElse(form.getFirst("name"), "");
                    return hashing.run(() -> staff.letGo(name));
                })
                .flatMap(gone -> gone
                        ? Pages.goTo(request, "/people")
                        : page(request, HttpStatus.UNPROCESSABLE_CONTENT, Map.of("problem", "people.last-admin")));
    }

    private Mono<ServerResponse> page(ServerRequest request, HttpStatus status, Map<String, ?> more) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "accounts",
                staff.all(),
                "roles",
                List.of(Role.values()),
                "allRegions",
                Regions.all(),
                "typedName",
                "",
                "typedRegions",
                Set.of(),
                "typedRole",
                Role.MONITOR,
                "problem",
                ""));
        model.putAll(more);
        return pages.show(request, status, "people", model);
    }

    private static Map<String, Object> typed(String name, Set<String> regions, String problem, Role role) {
        return Map.of("typedName", name, "typedRegions", regions, "problem", problem, "typedRole", role);
    }

    private static Optional<Role> role(MultiValueMap<String, String> form) {
        try {
            return Optional.of(Role.valueOf(Objects.requireNonNullElse(form.getFirst("role"), "")));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Set<String> regions(MultiValueMap<String, String> form) {
        return new HashSet<>(form.getOrDefault("region", List.of()));
    }
}
