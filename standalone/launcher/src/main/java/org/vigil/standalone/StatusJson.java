package org.vigil.standalone;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.standalone.data.Status;
import org.vigil.standalone.data.Status.ChildStatus;
import tools.jackson.databind.json.JsonMapper;

/** The status as programs read it; its names stay. */
record StatusJson(
        @Nullable String address, String state, @Nullable Keeper launcher, List<StatusJson.Member> children) {

    record Keeper(long pid, long residentBytes) {}

    record Member(String name, long pid, int port, String state, long residentBytes, int restarts) {}

    static String of(Optional<Status> status) {
        return JsonMapper.builder()
                .build()
                .writeValueAsString(
                        status.map(StatusJson::from).orElseGet(() -> new StatusJson(null, "stopped", null, List.of())));
    }

    private static StatusJson from(Status status) {
        return new StatusJson(
                status.address(),
                status.state().name().toLowerCase(Locale.ROOT),
                new Keeper(status.launcher(), Resources.resident(status.launcher())),
                status.children().stream().map(StatusJson::from).toList());
    }

    private static Member from(ChildStatus child) {
        return new Member(
                child.name(),
                child.pid(),
                child.port(),
                child.state(),
                Resources.resident(child.pid()),
                child.deaths());
    }
}
