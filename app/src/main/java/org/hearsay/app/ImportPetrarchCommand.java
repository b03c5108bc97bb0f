package org.hearsay.app;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.actor.Import;
import org.hearsay.actor.PetrarchFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay import petrarch}. */
@Command(
        name = "petrarch",
        description = {
            "Import actor dictionaries of PETRARCH or TABARI.",
            "%nSynonyms and codes that hold for a time are kept. CAMEO's codes become states and PLOVER's sectors; a name that stands"
                    + " for a stem is taken as a whole name. A code with a time counts in articles whose day is known."
        },
        footerHeading = "%nExample:%n",
        footer = "  hearsay import petrarch countries.actors.txt international.actors.txt --name phoenix")
final class ImportPetrarchCommand extends ImportCommand {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files, UTF-8; of two entries the first counts.")
    private List<Path> files = List.of();

    ImportPetrarchCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        return take(files);
    }

    @Override
    Import read(Path from, List<String> lines) {
        return PetrarchFile.read(String.valueOf(from.getFileName()), lines);
    }
}
