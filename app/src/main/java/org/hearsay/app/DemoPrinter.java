package org.hearsay.app;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.app.reading.ReadingSummary;
import org.hearsay.app.terminal.Console;
import org.hearsay.app.terminal.Style;
import org.hearsay.app.terminal.Text;
import org.hearsay.app.terminal.TextTable;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.ledger.Links;
import org.hearsay.view.ClaimRow;
import org.hearsay.view.Excerpt;
import org.hearsay.view.Role;
import org.hearsay.view.Segment;
import org.hearsay.view.Token;

/** Prints a short ledger. */
final class DemoPrinter {
    private static final int CLAIMS = 12;

    private final Console console;
    private final Ledger ledger;

    DemoPrinter(Console console, Ledger ledger) {
        this.console = console;
        this.ledger = ledger;
    }

    void print(ReadingSummary summary, Path file) {
        List<ClaimRecord> claims = ledger.claims(ClaimQuery.ALL);
        console.line(Text.of(
                summary.articles() + " reports, " + claims.size() + " claims. Those that say most, copies left out:",
                Style.BOLD));
        console.line("");
        printClaims(claims);
        printFigures();
        telling(claims).ifPresent(this::printEvidence);
        printNext(claims, file);
    }

    private void printClaims(List<ClaimRecord> claims) {
        TextTable table = new TextTable(
                List.of("CLAIM", "WHO", "DID WHAT", "TO WHOM", "WHEN", "HOW MANY", "ACCORDING TO", "OUTLET"));
        Set<String> copies =
                ledger.copies(LinkQuery.ALL).stream().map(Links.Copy::article).collect(Collectors.toSet());
        claims.stream()
                .filter(claim -> !copies.contains(claim.article().id()))
                .sorted(Comparator.comparingInt(DemoPrinter::weight)
                        .reversed()
                        .thenComparing(claim -> claim.article().outlet())
                        .thenComparing(ClaimRecord::id))
                .limit(CLAIMS)
                .map(ClaimRow::of)
                .forEach(row -> table.row(List.of(
                        row.shortId(),
                        row.who(),
                        row.what(),
                        row.whom(),
                        row.when(),
                        row.howMany(),
                        row.accordingTo(),
                        row.outlet())));
        table.print(console);
    }

    /** Puts first what shows most of what the ledger holds. */
    private static int weight(ClaimRecord claim) {
        return (claim.event() == null ? 0 : 1)
                + (claim.figure() == null ? 0 : 2)
                + Math.min(2, claim.sources().size())
                + (claim.time() == null ? 0 : 1);
    }

    private void printFigures() {
        console.line("");
        List<Links.Conflict> conflicts = ledger.conflicts(LinkQuery.ALL);
        if (conflicts.isEmpty()) {
            console.line(Text.of("No figures disagree.", Style.BOLD));
            return;
        }
        console.line(Text.of("Figures and statements that disagree:", Style.BOLD));
        console.line("");
        Lists.table(Lists.conflicts(ledger, LinkQuery.ALL), conflicts).print(console);
    }

    private static Optional<ClaimRecord> telling(List<ClaimRecord> claims) {
        return claims.stream()
                .max(Comparator.comparingInt(DemoPrinter::weight)
                        .thenComparingInt(claim -> claim.sources().size())
                        .thenComparing(ClaimRecord::id));
    }

    private void printEvidence(ClaimRecord claim) {
        console.line("");
        ClaimRow row = ClaimRow.of(claim);
        console.line(Text.of(
                "The evidence of " + row.shortId() + " (" + Token.of(claim.kind()) + "), in " + row.outlet() + ":",
                Style.BOLD));
        console.line("");
        ledger.article(claim.article().id()).ifPresent(kept -> {
            for (List<Segment> paragraph : Excerpt.of(kept.article().text(), claim)) {
                console.line(Text.of("  ").plus(Marked.text(paragraph, EnumSet.of(Role.EVIDENCE))));
            }
        });
    }

    private void printNext(List<ClaimRecord> claims, Path file) {
        console.line("");
        console.line(Text.of("Go on with:", Style.BOLD));
        console.line("  ./hearsay serve --ledger " + file + "      the desk, at http://127.0.0.1:7080/");
        telling(claims)
                .ifPresent(claim -> console.line("  ./hearsay explain --ledger " + file + " "
                        + ClaimRow.shorten(claim.id()) + "      why this claim"));
        console.line("  ./hearsay figures --ledger " + file + "      who says how many");
    }
}
