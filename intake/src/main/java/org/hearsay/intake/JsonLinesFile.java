package org.hearsay.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of JSON lines that is being read, one line at a time. Not safe for several threads. */
final class JsonLinesFile implements AutoCloseable {
    private final Path file;
    private final InputStream in;
    private final long size;
    private long bytesRead;
    private int line;
    private boolean ended;

    private JsonLinesFile(Path file, InputStream in) {
        this.file = file;
        this.in = in;
        this.size = ReportFiles.size(file);
    }

    static JsonLinesFile open(Path file) throws IOException {
        return new JsonLinesFile(file, ReportFiles.stream(file));
    }

    /** Returns how much is left, near enough for a progress bar: for packed files the two sizes differ. */
    long bytesLeft() {
        return Math.max(0, size - bytesRead);
    }

    /** Returns what the next line that is not blank holds, or null after the last. */
    @Nullable Taken next(IntakeOptions options, LanguageGuess languages) {
        while (!ended) {
            try {
                byte[] bytes = line(options.mostBytes());
                if (!isBlank(bytes)) {
                    Draft.Finished finished =
                            JsonLine.read(bytes, options.mapping()).finish(options, false, languages);
                    return new Taken.Report(finished.article(), file, line, finished.remarks());
                }
            } catch (Refusal refused) {
                return refused.at(file, line);
            } catch (IOException unreadable) {
                ended = true;
                return ReportFiles.unreadable(unreadable).at(file, line);
            }
        }
        return null;
    }

    private byte[] line(int most) throws IOException, Refusal {
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        boolean tooLong = false;
        int next = in.read();
        while (next >= 0 && next != '\n') {
            bytesRead++;
            tooLong |= bytes.size() == most;
            if (!tooLong) {
                bytes.write(next);
            }
            next = in.read();
        }
        bytesRead++;
        ended = next < 0;
        if (tooLong) {
            throw Refusal.tooLarge(most);
        }
        return bytes.toByteArray();
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte one : bytes) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException("closing " + file, unclosable);
        }
    }
}
