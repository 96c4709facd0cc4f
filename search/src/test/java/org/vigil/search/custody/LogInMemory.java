package org.vigil.search.custody;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** A log whose records somebody with access to the broker can change. */
final class LogInMemory implements CustodyLog {
    final List<byte[]> records = new ArrayList<>();
    long beginning;
    boolean away;

    @Override
    public long end() {
        answer();
        return beginning + records.size();
    }

    @Override
    public long beginning() {
        answer();
        return beginning;
    }

    @Override
    public Map<Long, byte[]> read(SortedSet<Long> offsets) {
        answer();
        Map<Long, byte[]> found = new HashMap<>();
        offsets.forEach(offset -> {
            int at = (int) (offset - beginning);
            if (at >= 0 && at < records.size()) {
                found.put(offset, records.get(at));
            }
        });
        return found;
    }

    @Override
    public void scan(long until, Reader reader) {
        answer();
        for (int i = 0; i < records.size() && beginning + i < until; i++) {
            if (!reader.take(beginning + i, records.get(i))) {
                return;
            }
        }
    }

    private void answer() {
        if (away) {
            throw new CustodyUnavailable("away");
        }
    }
}
