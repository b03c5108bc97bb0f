package org.hearsay.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.app.export.Pages;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.settings.Setting;
import org.hearsay.app.terminal.Console;
import org.hearsay.app.terminal.Style;
import org.hearsay.app.terminal.Text;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.KeptArticle;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.ClaimJson;
import org.hearsay.view.ArticleView;
import org.hearsay.view.ClaimRow;
import org.hearsay.view.Excerpt;
import org.hearsay.view.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay search}. */
@Command(
        name = "search",
        description =
                "Find claims by the words of their evidence, headline and sources, and show them in their context.",
        footerHeading = "%nExamples:%n",
        footer = {"  hearsay search artillery shells", "  hearsay search soldiers --stance confirm"})
final class SearchCommand implements Callable<Integer>, FacetOptions.Narrowing {
    private static final int CONTEXT = 120;

    private final Session session;
    private final FacetOptions facets = new FacetOptions();

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "All of these words must occur, in any form.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "Show at most N (default: 100, or HEARSAY_LIMIT).")
    private @Nullable String limit;

    @Option(names = "--after", paramLabel = "ID", description = "Begin after this claim.")
    private @Nullable String after;

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public FacetOptions facets() {
        return facets;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = session.openForReading()) {
            ClaimQuery query = facets.query(ledger).withWords(String.join(" ", words));
            int most = session.settings(Setting.LIMIT, limit).number(Setting.LIMIT);
            String last = Pages.forEach(
                    (from, many) -> ledger.claims(query.page(from, many)),
                    ClaimRecord::id,
                    after,
                    most,
                    claim -> show(ledger, claim));
            session.remark(ledger.count(query) + " claims found." + (last == null ? "" : " More: add --after " + last));
        }
        return ExitCode.FINE;
    }

    private void show(Ledger ledger, ClaimRecord claim) {
        Console console = session.console();
        if (session.json()) {
            console.data(ClaimJson.write(claim));
            return;
        }
        ClaimRow row = ClaimRow.of(claim);
        String day = ArticleView.published(claim.article());
        String published = day == null ? "" : ", " + day;
        String according = row.accordingTo().isEmpty() ? "" : ", according to " + row.accordingTo();
        console.line(Text.of(row.shortId(), Style.BOLD).plus("  " + row.outlet() + published + according));
        Optional<KeptArticle> kept = ledger.article(claim.article().id());
        kept.ifPresent(article -> console.line(Text.of("    ")
                .plus(Marked.text(
                        Excerpt.around(article.article().text(), claim, CONTEXT), EnumSet.of(Role.EVIDENCE)))));
        console.line("");
    }
}
