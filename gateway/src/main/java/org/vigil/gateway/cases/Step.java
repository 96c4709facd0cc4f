package org.vigil.gateway.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be added to a case from its page: its name in the form, and what of the form the service is sent. */
enum Step {
    TESTIMONIES("testimonies") {
        @Override
        Map<String, Object> content(Sent sent) {
            Map<String, Object> content = new LinkedHashMap<>();
            content.put("testimonies", sent.ids("testimonies"));
            content.put("incidents", sent.ids("incidents"));
            return content;
        }
    },
    MEMBERS("members") {
        @Override
        Map<String, Object> content(Sent sent) {
            return sent.stated("member");
        }
    },
    PERSONS("persons") {
        @Override
        Map<String, Object> content(Sent sent) {
            return about(sent.stated("role", "rank", "unit"), sent);
        }
    },
    FILINGS("filings") {
        @Override
        Map<String, Object> content(Sent sent) {
            return sent.stated("forum", "body", "filedOn", "number", "appeals");
        }
    },
    POSITIONS("positions") {
        @Override
        Map<String, Object> content(Sent sent) {
            Map<String, Object> content = about(sent.stated("reference"), sent);
            content.put("said", sent.stated("attribution", "statedBy", "period", "summary"));
            return content;
        }
    },
    INTERVENTIONS("interventions") {
        @Override
        Map<String, Object> content(Sent sent) {
            Map<String, Object> done = sent.stated("type", "period", "response", "status", "priority", "impact");
            people(sent).ifPresent(people -> done.put("people", people));
            return Map.of("intervention", done);
        }
    },
    NOTES("notes") {
        @Override
        Map<String, Object> content(Sent sent) {
            return sent.stated("text");
        }
    };

    private final String path;

    Step(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    abstract Map<String, Object> content(Sent sent);

    static Optional<Step> of(String path) {
        return Stream.of(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** As stated; what is no number the service refuses by its name. */
    private static Optional<Map<String, Object>> people(Sent sent) {
        String least = sent.first("people-min");
        String most = sent.first("people-max");
        if (least.isEmpty() && most.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> people = new LinkedHashMap<>();
        people.put("min", least.isEmpty() ? 0 : number(least));
        if (!most.isEmpty()) {
            people.put("max", number(most));
        }
        return Optional.of(people);
    }

    private static Object number(String text) {
        return text.matches("\\d{1,9}") ? (Object) Integer.parseInt(text) : text;
    }

    private static Map<String, Object> about(Map<String, Object> content, Sent sent) {
        List<String> testimonies = sent.ids("testimonies");
        if (!testimonies.isEmpty()) {
            content.put("testimonies", testimonies);
        }
        return content;
    }
}
