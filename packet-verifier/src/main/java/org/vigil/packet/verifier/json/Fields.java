package org.vigil.packet.verifier.json;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigil.packet.verifier.container.Hex;

/** The fields of a JSON object, read as what the format says that they are. */
public final class Fields {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}|[0-9a-f]{128}");

    private final Map<?, ?> fields;

    private Fields(Map<?, ?> fields) {
        this.fields = fields;
    }

    public static Fields of(@Nullable Object value) throws NotJson {
        if (value instanceof Map<?, ?> fields) {
            return new Fields(fields);
        }
        throw new NotJson("an object was expected");
    }

    /** A small file that is one object, each field once. */
    public static Fields parse(byte[] bytes) throws NotJson {
        try (CanonicalReader reader = new CanonicalReader(new ByteArrayInputStream(bytes))) {
            Fields fields = of(reader.value());
            if (!reader.isAtEnd()) {
                throw new NotJson("more than one value");
            }
            return fields;
        }
    }

    /** The same, in canonical form. */
    public static Fields parseCanonical(byte[] bytes) throws NotJson {
        try (CanonicalReader reader = new CanonicalReader(new ByteArrayInputStream(bytes))) {
            Fields fields = of(reader.value());
            if (!reader.isCanonical(Hex.sha256(bytes))) {
                throw new NotJson("not canonical");
            }
            return fields;
        }
    }

    public boolean has(String name) {
        return fields.get(name) != null;
    }

    public String text(String name) throws NotJson {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw new NotJson("a text was expected");
    }

    /** A hash in lower-case hex. */
    public String hash(String name) throws NotJson {
        String text = text(name);
        if (!HASH.matcher(text).matches()) {
            throw new NotJson("a hash was expected");
        }
        return text;
    }

    /** A count or an index. */
    public long count(String name) throws NotJson {
        if (fields.get(name) instanceof Long number && number >= 0) {
            return number;
        }
        throw new NotJson("a count was expected");
    }

    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(fields.get(name));
    }

    public Fields object(String name) throws NotJson {
        return of(fields.get(name));
    }

    public List<Fields> objects(String name) throws NotJson {
        List<Fields> objects = new ArrayList<>();
        for (Object element : list(name)) {
            objects.add(of(element));
        }
        return objects;
    }

    public List<?> list(String name) throws NotJson {
        if (fields.get(name) instanceof List<?> list) {
            return list;
        }
        throw new NotJson("a list was expected");
    }

    /** A number, or how many a list holds. */
    public long countOrSize(String name) throws NotJson {
        return fields.get(name) instanceof List<?> list ? list.size() : count(name);
    }
}
