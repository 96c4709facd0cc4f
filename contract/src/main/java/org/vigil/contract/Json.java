package org.vigil.contract;

import static tools.jackson.databind.cfg.CoercionAction.Fail;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The one JSON codec of everything that travels. Same value, same bytes: properties in order of declaration, sets
 * sorted, absent values left out. Reading is bounded in depth and size.
 */
public final class Json {
    /** Largest document that is read, in bytes; a narrative of full length fits with all its fields. */
    public static final int LARGEST = 1024 * 1024;

    private static final JsonMapper LENIENT =
            builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final JsonMapper STRICT =
            builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Json() {}

    /** For events: a newer writer may have added a property. */
    public static JsonMapper events() {
        return LENIENT;
    }

    /** For people's input: a property nobody knows is a mistake worth telling. */
    public static JsonMapper input() {
        return STRICT;
    }

    public static byte[] write(Object event) {
        return LENIENT.writeValueAsBytes(event);
    }

    /** Reads an event; throws {@link UnreadableJson}, which quotes nothing. */
    public static <T> T read(byte[] json, Class<T> type) {
        return read(LENIENT, json, type);
    }

    /** Reads what a person sent, strictly; throws {@link UnreadableJson}, which names the field and quotes nothing. */
    public static <T> T readInput(byte[] json, Class<T> type) {
        return read(STRICT, json, type);
    }

    private static <T> T read(JsonMapper mapper, byte[] json, Class<T> type) {
        try {
            T value = mapper.readValue(json, type);
            if (value == null) {
                throw UnreadableJson.nothing();
            }
            return value;
        } catch (UnreadableJson already) {
            throw already;
        } catch (JacksonException failure) {
            throw UnreadableJson.from(failure);
        }
    }

    private static JsonMapper.Builder builder() {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxNestingDepth(30)
                .maxStringLength(4 * Narrative.LONGEST)
                .maxNumberLength(40)
                .maxDocumentLength(LARGEST)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(bounds)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .withCoercionConfig(LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, Fail)
                        .setCoercion(CoercionInputShape.Float, Fail)
                        .setCoercion(CoercionInputShape.Boolean, Fail));
    }
}
