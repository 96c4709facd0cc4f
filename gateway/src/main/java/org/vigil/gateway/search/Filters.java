package org.vigil.gateway.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.Corroboration;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.TargetedCharacteristic;
import org.vigil.gateway.calls.Query;
import org.vigil.gateway.pages.Words;

/** The filters that search and trends share, and how a person reads them. */
public final class Filters {
    /** In the order in which a page lists them. */
    public static final List<String> NAMES =
            List.of("region", "act", "class", "perpetrator", "method", "target", "corroboration");

    private static final Map<String, Class<? extends Enum<?>>> VOCABULARIES = Map.of(
            "act", ActType.class,
            "class", IncidentClass.class,
            "perpetrator", PerpetratorType.class,
            "method", MethodOfIllTreatment.class,
            "target", TargetedCharacteristic.class,
            "corroboration", Corroboration.class);

    private Filters() {}

    /** A part of the question that can be taken away; {@code without} is the rest of it, as an address. */
    public record Piece(String field, String label, boolean excludes, String without) {}

    public static String label(Words words, String name, String value) {
        if (name.equals("region")) {
            return words.region(value);
        }
        return Optional.ofNullable(VOCABULARIES.get(name))
                .flatMap(vocabulary -> code(vocabulary, value))
                .map(words::code)
                .orElse(value);
    }

    public static List<Piece> pieces(Words words, Query query) {
        return List.of("q", "region", "act", "class", "perpetrator", "method", "target", "corroboration", "from", "to")
                .stream()
                .flatMap(name -> query.all(name).stream().map(value -> piece(words, query, name, value)))
                .toList();
    }

    private static Piece piece(Words words, Query query, String name, String value) {
        boolean excludes = NAMES.contains(name) && value.startsWith("-");
        String stated = excludes ? value.substring(1) : value;
        return new Piece(
                name,
                label(words, name, stated),
                excludes,
                query.without("cursor").without(name, value).asSuffix());
    }

    private static Optional<Enum<?>> code(Class<? extends Enum<?>> vocabulary, String value) {
        for (Enum<?> code : vocabulary.getEnumConstants()) {
            if (code.name().equals(value)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
