package org.hearsay.app;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.actor.GeoNamesFile;
import org.hearsay.actor.Import;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay import geonames}. */
@Command(
        name = "geonames",
        description = {
            "Import places from a file in the form of GeoNames' exports.",
            "%n19 columns apart by tabs. Cities with enough people and first-level regions are taken; of several places of one"
                    + " name, the one with the most people."
        },
        footerHeading = "%nExample:%n",
        footer = "  hearsay import geonames cities15000.txt --people 50000")
final class ImportGeoNamesCommand extends ImportCommand {
    private static final String LEAST = "15000";

    @Parameters(paramLabel = "FILE", description = "The file, UTF-8.")
    private Path file = Path.of("");

    @Option(
            names = "--people",
            paramLabel = "N",
            defaultValue = LEAST,
            description = "Take cities with at least N people (default: " + LEAST + ").")
    private long people;

    ImportGeoNamesCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        return take(List.of(file));
    }

    @Override
    Import read(Path from, List<String> lines) {
        return GeoNamesFile.read("GeoNames " + from.getFileName(), lines, people);
    }
}
