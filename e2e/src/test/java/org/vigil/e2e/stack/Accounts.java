package org.vigil.e2e.stack;

import java.util.random.RandomGenerator;
import org.vigil.contract.Json;
import tools.jackson.databind.node.ObjectNode;

/** Testimonies as a monitor would send them. All people, places and events in them are invented. */
public final class Accounts {

    /** Without vowels, so that no stemmer takes anything from a word made of them. */
    private static final String CONSONANTS = "bcdfghjklmnpqrtvwxz";

    private Accounts() {}

    /** Somebody was detained and tortured; complete as far as the form asks. */
    public static ObjectNode detention(String language, String narrative) {
        ObjectNode testimony = (ObjectNode) Json.input().readTree("""
                {
                  "incidentClass": "DETENTION",
                  "acts": [
                    {"type": "ARBITRARY_ARREST"},
                    {"type": "TORTURE", "methods": ["ELECTRIC_SHOCK", "BLUNT_TRAUMA"]}
                  ],
                  "period": "2017-03-08/2017-03-12",
                  "place": {"region": "RU-CE", "settlement": "TOWN", "locationType": "SECRET_DETENTION"},
                  "victims": {"count": {"min": 1, "max": 1}, "targetedFor": ["SEXUAL_ORIENTATION"]},
                  "perpetrators": [{"type": "POLICE"}],
                  "source": {"connection": "VICTIM", "material": ["VICTIM_TESTIMONY"]},
                  "consent": {
                    "givenBy": "PERSON",
                    "risksExplained": true,
                    "scopes": {"STORE_INTERNAL": "YES", "STATS_NON_IDENTIFIABLE": "YES"}
                  }
                }
                """);
        return testimony.put("narrative", narrative).put("language", language);
    }

    /** In a region and a period of its own, so that it resembles nothing else in the same stack. */
    public static ObjectNode detention(String language, String narrative, String region, String period) {
        ObjectNode testimony = detention(language, narrative).put("period", period);
        place(testimony).put("region", region);
        return testimony;
    }

    /** The same, with consent to these scopes as well. */
    public static ObjectNode allowing(ObjectNode testimony, String... scopes) {
        ObjectNode said = (ObjectNode) testimony.path("consent").path("scopes");
        for (String scope : scopes) {
            said.put(scope, "YES");
        }
        return testimony;
    }

    public static ObjectNode place(ObjectNode testimony) {
        return (ObjectNode) testimony.get("place");
    }

    public static ObjectNode source(ObjectNode testimony) {
        return (ObjectNode) testimony.get("source");
    }

    /** A word that occurs nowhere else, for finding one record among many. */
    public static String canary(int letters, RandomGenerator random) {
        return random.ints(letters, 0, CONSONANTS.length())
                .mapToObj(CONSONANTS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
