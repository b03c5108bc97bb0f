package org.hearsay.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;

/** A folder with files to take in, for tests. */
record Folder(Path path) {

    Path write(String name, String text) throws IOException {
        return write(name, text, StandardCharsets.UTF_8);
    }

    Path write(String name, String text, Charset charset) throws IOException {
        return write(name, text.getBytes(charset));
    }

    Path write(String name, byte[] bytes) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    static List<Taken> take(IntakeOptions options, Path... paths) {
        List<Taken> taken = new ArrayList<>();
        try (Intake intake = Intake.open(List.of(paths), options)) {
            intake.forEachRemaining(taken::add);
        }
        return taken;
    }

    static Article article(IntakeOptions options, Path file) {
        List<Taken> taken = take(options, file);
        if (taken.size() == 1 && taken.get(0) instanceof Taken.Report report) {
            return report.article();
        }
        throw new AssertionError("not one article: " + taken);
    }

    static Article article(Path file) {
        return article(IntakeOptions.NONE, file);
    }

    static Taken.Refused refused(Path file) {
        List<Taken> taken = take(IntakeOptions.NONE, file);
        if (taken.size() == 1 && taken.get(0) instanceof Taken.Refused refused) {
            return refused;
        }
        throw new AssertionError("not one refusal: " + taken);
    }
}
