package org.vigil.gateway.pages;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Where 'leave quickly' leads: this month's calendar, on our own server, true, dull, and with no way back on it. */
final class CalendarPage {
    private final Pages pages;
    private final InstantSource clock;

    CalendarPage(Pages pages, InstantSource clock) {
        this.pages = pages;
        this.clock = clock;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        LocalDate today = clock.instant().atZone(ZoneOffset.ofHours(3)).toLocalDate();
        YearMonth month = YearMonth.from(today);
        Words words = pages.words(request);
        return pages.show(
                request,
                "calendar",
                Map.of("title", words.bucket(month.toString()), "weeks", weeks(month), "today", today.getDayOfMonth()));
    }

    /** Weeks from Monday; days of other months are absent. */
    static List<List<@Nullable Integer>> weeks(YearMonth month) {
        List<@Nullable Integer> cells = new ArrayList<>();
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            cells.add(null);
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            cells.add(day);
        }
        while (cells.size() % 7 != 0) {
            cells.add(null);
        }
        List<List<@Nullable Integer>> weeks = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += 7) {
            weeks.add(cells.subList(from, from + 7));
        }
        return weeks;
    }
}
