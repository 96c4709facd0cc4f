package org.vigil.search.index;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of the index: the whole document, or none where it is deleted. The version is the offset in the log, so
 * that the index itself refuses what is older than what it has.
 *
 * @param sameVersion whether a document of the same version may be replaced: for what follows from a withdrawal
 */
record Write(
        View view,
        UUID id,
        long version,
        boolean sameVersion,
        @Nullable Record document) {

    static Write put(View view, UUID id, long version, Record document) {
        return new Write(view, id, version, false, document);
    }

    static Write delete(View view, UUID id, long version) {
        return new Write(view, id, version, false, null);
    }

    Write overSameVersion() {
        return new Write(view, id, version, true, document);
    }

    Write asDeletion() {
        return new Write(view, id, version, sameVersion, null);
    }

    Write with(Record other) {
        return new Write(view, id, version, sameVersion, other);
    }

    boolean isDeletion() {
        return document == null;
    }

    @Override
    public String toString() {
        return "Write[" + view + " " + id + " " + version + "]";
    }
}
