package org.vigil.intake.attachment;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Makes working copies without metadata. Whatever it is given, it ends within a bounded time and a bounded memory, with
 * a copy or with {@link Unfit}.
 */
public interface Workbench {
    /** Begins a piece of work; the caller closes it. */
    Work begin(FileType type);

    /** One copy in the making. */
    interface Work extends AutoCloseable {
        /** Takes more of the original. */
        void take(byte[] piece, int count);

        /** The original is complete: writes the copy, proven free of metadata, or throws {@link Unfit}. */
        void finish(OutputStream copy) throws IOException;

        @Override
        void close();
    }
}
