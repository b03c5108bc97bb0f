package org.hearsay.app;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.settings.Setting;
import org.hearsay.app.terminal.TextTable;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Links;
import org.hearsay.store.ClaimJson;
import org.hearsay.view.ClaimRow;
import org.hearsay.view.Timeline;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay timeline}. */
@Command(
        name = "timeline",
        description = "List what happened in the order in which it happened; what has no known time comes last.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay timeline --actor PRK --since 2025-01-01")
final class TimelineCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final LinkOptions narrowing = new LinkOptions();

    @Option(names = "--since", paramLabel = "DAY", description = "Leave out what ended before this day.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DAY", description = "Leave out what began after this day.")
    private @Nullable LocalDate until;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Print at most N (default: 100, or HEARSAY_LIMIT; with --json all).")
    private @Nullable String limit;

    TimelineCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = session.openForReading()) {
            session.warnOfStaleLinks(ledger);
            List<Links.Occurrence> line = Timeline.of(ledger.occurrences(narrowing.query(ledger)), since, until);
            boolean all = session.json() && limit == null;
            int most =
                    all ? line.size() : session.settings(Setting.LIMIT, limit).number(Setting.LIMIT);
            print(line.subList(0, Math.min(most, line.size())));
            if (line.size() > most) {
                session.remark(line.size() - most + " more: add --limit " + line.size() + ", or --since");
            }
        }
        return ExitCode.FINE;
    }

    private void print(List<Links.Occurrence> line) {
        if (session.json()) {
            line.forEach(one -> session.console().data(ClaimJson.write(one)));
            return;
        }
        TextTable table = new TextTable(List.of("WHEN", "TYPE", "WHAT", "WHERE", "STATUS", "OUTLETS", "OCCURRENCE"));
        line.forEach(one -> table.row(List.of(
                Lists.interval(one.from(), one.to()),
                Token.of(one.type()),
                one.label(),
                one.place() == null ? "" : one.place(),
                Token.of(one.status()),
                String.valueOf(one.outlets().size()),
                ClaimRow.shorten(one.id()))));
        if (table.isEmpty()) {
            session.remark("No occurrences.");
        } else {
            table.print(session.console());
        }
    }
}
