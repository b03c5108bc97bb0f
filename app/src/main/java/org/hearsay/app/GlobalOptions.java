package org.hearsay.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has. */
final class GlobalOptions {
    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The ledger (default: hearsay.db, or HEARSAY_LEDGER).")
    @Nullable String ledger;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Print JSON, one record a line, instead of text for people.")
    boolean json;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Leave out progress and remarks.")
    boolean quiet;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The configuration file (default: ~/.config/hearsay/hearsay.properties, or HEARSAY_CONFIG).")
    @Nullable String config;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "Print without colours.")
    boolean noColor;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show warnings of the libraries, and where in the program an error arose.")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and leave.")
    boolean help;
}
