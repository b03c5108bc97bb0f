package org.hearsay.app.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Says that nothing can be written to standard output any more. */
public final class ClosedOutput extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    ClosedOutput(IOException cause) {
        super(cause);
    }

    /** Says whether the reader has gone, as {@code head} does when it has seen enough; that is no error. */
    public boolean readerHasGone() {
        IOException cause = getCause();
        String message = cause == null || cause.getMessage() == null ? "" : cause.getMessage();
        return message.toLowerCase(Locale.ROOT).contains("broken pipe");
    }
}
