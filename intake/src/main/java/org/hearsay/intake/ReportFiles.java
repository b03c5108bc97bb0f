package org.hearsay.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Files of reports: which ones stand in a folder, what kind each is, and the draft in it. */
final class ReportFiles {
    private static final Set<String> LINES = Set.of(".jsonl", ".ndjson");
    private static final Set<String> PAGES = Set.of(".html", ".htm", ".xhtml");

    private ReportFiles() {}

    /** Returns the paths, with folders replaced by their files, sorted; what does not exist stays, to be refused. */
    static List<Path> under(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                List<Path> inside = new ArrayList<>();
                walk(path, inside);
                inside.sort((first, second) -> first.toString().compareTo(second.toString()));
                files.addAll(inside);
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static void walk(Path folder, List<Path> into) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean hidden = !directory.equals(folder) && isHidden(directory);
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(file)) {
                        into.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    // It is refused by its name when its turn comes.
                    into.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            into.add(folder);
        }
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    static boolean isLines(Path file) {
        return LINES.contains(ending(file));
    }

    /** Returns the ending of a file's name in lower case, without regard to {@code .gz}. */
    private static String ending(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int dot = plain.lastIndexOf('.');
        return dot < 0 ? "" : plain.substring(dot);
    }

    static InputStream stream(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
            return packed ? new BufferedInputStream(new GZIPInputStream(in)) : new BufferedInputStream(in);
        } catch (IOException noArchive) {
            in.close();
            throw noArchive;
        }
    }

    static Draft draft(Path file, IntakeOptions options) throws IOException, Refusal {
        byte[] bytes;
        try (InputStream in = stream(file)) {
            bytes = in.readNBytes(options.mostBytes() + 1);
        }
        if (bytes.length > options.mostBytes()) {
            throw Refusal.tooLarge(options.mostBytes());
        }
        if (bytes.length == 0) {
            throw Refusal.empty();
        }
        return PAGES.contains(ending(file)) || HtmlPage.looksLikePage(bytes)
                ? HtmlPage.read(bytes)
                : FrontMatter.split(Decoder.decode(bytes, null));
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            // It has no size to wait for; that it cannot be read is said when its turn comes.
            return 0;
        }
    }

    static Refusal unreadable(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new Refusal("missing", "there is no such file", "check the path");
        }
        if (cause instanceof AccessDeniedException) {
            return new Refusal("unreadable", "access is denied", "change its permissions or its owner");
        }
        return new Refusal(
                "unreadable",
                "it cannot be read: " + cause.getMessage(),
                "check that the file is whole and the disk is sound");
    }
}
