package org.hearsay.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command without a subcommand: shows the help. */
@Command(
        name = "hearsay",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Reads news reports and keeps a ledger of what they claim, and according to whom.",
        description =
                "%nEvery entry of the ledger points at the characters of the report that support it. Results go to standard"
                        + " output, everything else to standard error.%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:an error",
            "2:the command was not understood",
            "3:not found",
            "4:conflict: the ledger is locked, the port taken, the article superseded",
            "5:invalid input or configuration",
            "6:some inputs could not be read; the rest was",
            "7:the ledger is damaged"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay demo",
            "  hearsay read reports/ --outlet \"The Daily\" --published 2025-08-15",
            "  hearsay claims --type ASSAULT --measure killed",
            "  hearsay explain 3f2a9c01",
            "  hearsay serve",
            "",
            "Options of all commands may stand before or after the command. docs/cli.md describes each command."
        })
final class RootCommand {
    @Mixin
    final GlobalOptions options;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and leave.")
    boolean version;

    RootCommand(GlobalOptions options) {
        this.options = options;
    }
}
