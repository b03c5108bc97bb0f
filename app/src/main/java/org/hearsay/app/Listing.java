package org.hearsay.app;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hearsay.app.export.Pages;
import org.hearsay.app.settings.Setting;
import org.hearsay.app.terminal.Console;
import org.hearsay.app.terminal.TextTable;
import org.hearsay.store.ClaimJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Prints a list of the ledger: a table for people, or a JSON record a line; a page of it, or with JSON all. */
final class Listing {
    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Print at most N (default: 100, or HEARSAY_LIMIT; with --json all).")
    @Nullable String limit;

    @Option(
            names = "--after",
            paramLabel = "ID",
            description = "Begin after this id, as the remark at the end of the page before gives it.")
    @Nullable String after;

    /**
     * What is listed.
     *
     * @param page returns the page after an id, of at most so many records
     * @param header the headings of the table
     * @param row the cells of a record
     */
    record Kind<T extends Record>(
            String plural,
            BiFunction<@Nullable String, Integer, List<T>> page,
            Function<T, String> id,
            List<String> header,
            Function<T, List<String>> row) {}

    <T extends Record> void print(Session session, Kind<T> kind) {
        boolean all = session.json() && limit == null;
        int most =
                all ? Integer.MAX_VALUE : session.settings(Setting.LIMIT, limit).number(Setting.LIMIT);
        String last = session.json() ? printJson(session, kind, most) : printTable(session, kind, most);
        if (last != null) {
            session.remark("There are more " + kind.plural() + ": add --after " + last);
        }
    }

    private <T extends Record> @Nullable String printJson(Session session, Kind<T> kind, int most) {
        Console console = session.console();
        return Pages.forEach(kind.page(), kind.id(), after, most, one -> console.data(ClaimJson.write(one)));
    }

    private <T extends Record> @Nullable String printTable(Session session, Kind<T> kind, int most) {
        TextTable table = new TextTable(kind.header());
        String last = Pages.forEach(
                kind.page(), kind.id(), after, most, one -> table.row(kind.row().apply(one)));
        if (table.isEmpty()) {
            session.remark("No " + kind.plural() + ".");
        } else {
            table.print(session.console());
        }
        return last;
    }
}
