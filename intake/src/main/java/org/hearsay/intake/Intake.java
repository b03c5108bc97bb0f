package org.hearsay.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The articles in files and folders, one after the other.
 *
 * <p>Files come in the order given, the files of a folder sorted by name, with its sub-folders; hidden ones are left out. Each
 * file is a report or, with the ending {@code .jsonl} or {@code .ndjson}, one report a line; {@code .gz} is unpacked. No more
 * than one article is held at a time. What cannot be read is handed out as refused and the run goes on.
 *
 * <p>Not safe for several threads; the articles it hands out are. Must be closed, unless it was read to its end.
 */
public final class Intake implements Iterator<Taken>, AutoCloseable {
    private final IntakeOptions options;
    private final LanguageGuess languages = LanguageGuess.load();
    private final Deque<Path> left;
    private final boolean alone;
    private @Nullable JsonLinesFile lines;
    private @Nullable Taken next;

    private Intake(List<Path> files, boolean alone, IntakeOptions options) {
        this.left = new ArrayDeque<>(files);
        this.alone = alone;
        this.options = options;
    }

    /** Opens files and folders; nothing is read before the first article is asked for, so this does not fail. */
    public static Intake open(List<Path> paths, IntakeOptions options) {
        List<Path> files = ReportFiles.under(paths);
        return new Intake(files, paths.size() == 1 && files.equals(paths), options);
    }

    /** Returns the sizes of all files that are left, and of the one that is being read, in bytes. */
    public long bytesLeft() {
        return left.stream().mapToLong(ReportFiles::size).sum() + (lines == null ? 0 : lines.bytesLeft());
    }

    @Override
    public boolean hasNext() {
        while (next == null && (lines != null || !left.isEmpty())) {
            next = lines != null ? nextLine(lines) : file(left.remove());
        }
        return next != null;
    }

    @Override
    public Taken next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("all files have been read");
        }
        Taken taken = next;
        next = null;
        return taken;
    }

    private @Nullable Taken nextLine(JsonLinesFile file) {
        Taken taken = file.next(options, languages);
        if (taken == null) {
            close();
        }
        return taken;
    }

    private @Nullable Taken file(Path file) {
        try {
            if (ReportFiles.isLines(file)) {
                lines = JsonLinesFile.open(file);
                return null;
            }
            Draft draft = ReportFiles.draft(file, options);
            Draft.Finished finished = draft.finish(options, alone, languages);
            return new Taken.Report(finished.article(), file, 0, finished.remarks());
        } catch (Refusal refused) {
            return refused.at(file, 0);
        } catch (IOException unreadable) {
            return ReportFiles.unreadable(unreadable).at(file, 0);
        }
    }

    /** Closes the file that is being read; the rest is not read. */
    @Override
    public void close() {
        if (lines != null) {
            lines.close();
            lines = null;
        }
    }
}
