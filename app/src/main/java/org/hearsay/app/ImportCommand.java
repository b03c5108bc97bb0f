package org.hearsay.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.actor.Dictionary;
import org.hearsay.actor.DictionaryRow;
import org.hearsay.actor.Import;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.store.ClaimJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the commands under {@code hearsay import} share: reading files, keeping what they hold, saying what was refused. */
abstract class ImportCommand implements Callable<Integer> {
    private static final long MOST_BYTES = 256L << 20;
    private static final int SHOWN = 20;

    private final Session session;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What lists and explanations call it (default: after the first file).")
    private @Nullable String name;

    ImportCommand(Session session) {
        this.session = session;
    }

    /** What was imported, as JSON has it. */
    record Imported(String name, int rows, int names, int refused, String file) {}

    @Command(
            name = "import",
            description = {
                "Import dictionaries of actors and places.",
                "%nThey are kept as tables in a folder (setting dictionaries) and used by whatever is read from then on; what is"
                        + " shipped goes before them."
            },
            synopsisSubcommandLabel = "COMMAND",
            subcommands = {})
    private static final class Group {}

    /** Returns the command {@code import} with what stands under it. */
    static CommandLine group(Session session) {
        return new CommandLine(new Group())
                .addSubcommand(new ImportGeoNamesCommand(session))
                .addSubcommand(new ImportPetrarchCommand(session))
                .addSubcommand(new ImportListCommand(session))
                .addSubcommand(new ImportRemoveCommand(session));
    }

    /** Reads the lines of one file. */
    abstract Import read(Path file, List<String> lines);

    Integer take(List<Path> files) {
        List<DictionaryRow> rows = new ArrayList<>();
        int refused = 0;
        for (Path file : files) {
            Import read = read(file, lines(file));
            rows.addAll(read.rows());
            refused += read.refused().size();
            warn(file, read.refused());
        }
        if (rows.isEmpty()) {
            throw FaultCode.INPUT_UNREADABLE.at(
                    files.get(0).toString(), "it holds nothing that could be imported; nothing was changed");
        }
        Dictionary dictionary = new Dictionary(name(files.get(0)), rows);
        print(dictionary, refused, session.dictionaries().keep(dictionary));
        if (refused > 0) {
            throw FaultCode.SOME_INPUTS_REFUSED.at(
                    refused + " lines of " + files.size() + " files", "the reason stands beside each, above");
        }
        return ExitCode.FINE;
    }

    private String name(Path first) {
        String base = first.getFileName().toString();
        String wanted = name == null ? base.replaceFirst("\\.[A-Za-z0-9]+$", "") : name;
        String slug =
                wanted.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (slug.isEmpty() || (name != null && !slug.equals(name))) {
            throw FaultCode.USAGE.at("--name", "'" + wanted + "' is not small letters, digits and single hyphens");
        }
        return slug;
    }

    private static List<String> lines(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw FaultCode.INPUT_UNREADABLE.at(
                        file.toString(), "it has more than 256 MiB; import the file of a country, or of larger cities");
            }
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            throw FaultCode.INPUT_UNREADABLE.at(file.toString(), "it is not UTF-8; convert it first", notUtf8);
        } catch (IOException unreadable) {
            throw FaultCode.INPUT_UNREADABLE.at(file.toString(), unreadable.toString(), unreadable);
        }
    }

    private void warn(Path file, List<Import.Refusal> refused) {
        refused.stream()
                .limit(SHOWN)
                .forEach(one -> session.remark("refused: " + file + ":" + one.line() + ": " + one.reason()));
        if (refused.size() > SHOWN) {
            session.remark("refused: " + file + ": and " + (refused.size() - SHOWN) + " lines more");
        }
    }

    private void print(Dictionary dictionary, int refused, Path file) {
        int names =
                dictionary.rows().stream().mapToInt(row -> row.names().size()).sum();
        if (session.json()) {
            session.console()
                    .data(ClaimJson.write(new Imported(
                            dictionary.name(), dictionary.rows().size(), names, refused, file.toString())));
            return;
        }
        session.console()
                .line(String.format(
                        Locale.ENGLISH,
                        "Imported %s: %,d rows with %,d names, %,d lines refused",
                        dictionary.name(),
                        dictionary.rows().size(),
                        names,
                        refused));
        session.console().line("  kept in " + file);
    }
}
