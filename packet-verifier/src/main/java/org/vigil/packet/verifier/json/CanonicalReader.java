package org.vigil.packet.verifier.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.erdtman.jcs.NumberToJSON;
import org.jspecify.annotations.Nullable;
import org.vigil.packet.verifier.container.Hex;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON of any length piece by piece, and writes its canonical form (RFC 8785) into a hash meanwhile: if that is
 * the hash of the file, then the file is canonical, and it is what was read.
 */
public final class CanonicalReader implements AutoCloseable {

    /** Reads the value of a field or of an element. */
    @FunctionalInterface
    public interface Visitor {
        void visit(String field) throws NotJson;
    }

    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNameLength(1000)
                    .maxNumberLength(400)
                    .maxStringLength(10_000_000)
                    .build())
            .build();

    private final JsonParser parser;
    private final MessageDigest canonical = Hex.digest("SHA-256");
    private @Nullable JsonToken token;
    private boolean ordered = true;

    public CanonicalReader(InputStream in) throws NotJson {
        parser = STRICT.createParser(ObjectReadContext.empty(), in);
        advance();
    }

    /** Hands over the name of each field; the visitor must read the value. */
    public void object(Visitor fields) throws NotJson {
        enter(JsonToken.START_OBJECT, "{");
        String before = null;
        while (token != JsonToken.END_OBJECT) {
            if (token != JsonToken.PROPERTY_NAME) {
                throw new NotJson("a field was expected");
            }
            String name = Objects.requireNonNull(parser.currentName());
            ordered &= before == null || before.compareTo(name) < 0;
            write(before == null ? "" : ",");
            write(JsonText.quoted(name));
            write(":");
            before = name;
            advance();
            fields.visit(name);
        }
        write("}");
        advance();
    }

    /** Calls the visitor for each element, which it must read. */
    public void array(Visitor elements) throws NotJson {
        enter(JsonToken.START_ARRAY, "[");
        boolean first = true;
        while (token != JsonToken.END_ARRAY) {
            write(first ? "" : ",");
            first = false;
            elements.visit("");
        }
        write("]");
        advance();
    }

    /** The whole value: a map, a list, a text, a number as Long or Double, a Boolean or null. */
    public @Nullable Object value() throws NotJson {
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            object(name -> fields.put(name, value()));
            return fields;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> elements = new ArrayList<>();
            array(nothing -> elements.add(value()));
            return elements;
        }
        return scalar();
    }

    private @Nullable Object scalar() throws NotJson {
        if (token == null || !token.isScalarValue()) {
            throw new NotJson("a value was expected");
        }
        try {
            Object value = token.isBoolean() ? (Object) (token == JsonToken.VALUE_TRUE) : null;
            String written = parser.getString();
            if (token == JsonToken.VALUE_STRING) {
                value = written;
                written = JsonText.quoted(written);
            } else if (token.isNumeric()) {
                double number = Double.parseDouble(written);
                value = number == Math.rint(number) && Math.abs(number) < 1L << 53 ? (Object) (long) number : number;
                written = NumberToJSON.serializeNumber(number);
            }
            write(written);
            advance();
            return value;
        } catch (JacksonException | IOException | NumberFormatException broken) {
            throw new NotJson("a value cannot be read");
        }
    }

    /** To be called at the end: whether nothing follows, and the file of this hash is the canonical form of what was read. */
    public boolean isCanonical(String sha256) {
        return token == null && ordered && Hex.of(canonical.digest()).equals(sha256);
    }

    /** Whether nothing follows. */
    public boolean isAtEnd() {
        return token == null;
    }

    private void enter(JsonToken expected, String written) throws NotJson {
        if (token != expected) {
            throw new NotJson("an object or a list was expected");
        }
        write(written);
        advance();
    }

    private void advance() throws NotJson {
        try {
            token = parser.nextToken();
        } catch (JacksonException broken) {
            throw new NotJson("not JSON");
        }
    }

    private void write(String text) {
        canonical.update(text.getBytes(UTF_8));
    }

    @Override
    public void close() {
        parser.close();
    }
}
