package org.hearsay.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every decision. */
final class DecisionOptions {
    @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: the name of the user).")
    String by = System.getProperty("user.name", "unknown");

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; it stands in the history.")
    @Nullable String reason;

    @Option(
            names = "--seen",
            paramLabel = "ENTRY",
            description =
                    "The last entry of the history that you have seen: where something was decided since, the decision"
                            + " is refused (default: everything).")
    @Nullable Long seen;
}
