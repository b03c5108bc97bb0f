package org.hearsay.app;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.app.terminal.Console;
import org.hearsay.app.terminal.Style;
import org.hearsay.app.terminal.Text;
import org.hearsay.article.Article;
import org.hearsay.ledger.KeptArticle;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.ClaimJson;
import org.hearsay.view.ArticleRecord;
import org.hearsay.view.ArticleView;
import org.hearsay.view.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay article}. */
@Command(
        name = "article",
        description = "Show an article with the evidence of its claims marked, and its notices folded.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay article 3f2a9c01 --mark figure --mark source")
final class ArticleCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ARTICLE", description = "Its id, or at least the first eight digits of it.")
    private String id = "";

    @Option(
            names = "--mark",
            paramLabel = "ROLE",
            description = "Mark this role instead of the whole evidence: ${COMPLETION-CANDIDATES}.")
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Option(names = "--notices", description = "Show the notices in full.")
    private boolean notices;

    ArticleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = session.openForReading()) {
            KeptArticle kept = ledger.article(id)
                    .orElseThrow(() -> FaultCode.NO_SUCH_ARTICLE.at(
                            id, "no article, or more than one, of " + session.ledgerPath() + " has it"));
            if (session.json()) {
                session.console().data(ClaimJson.write(ArticleRecord.of(kept)));
            } else {
                print(ArticleView.of(kept, ArticleView.claims(ledger, kept)));
            }
        }
        return ExitCode.FINE;
    }

    private void print(ArticleView view) {
        Console console = session.console();
        Article article = view.kept().article();
        if (article.headline() != null) {
            console.line(Text.of(article.headline(), Style.BOLD));
        }
        field(console, "outlet", article.outlet().name());
        field(console, "published", ArticleView.published(article));
        field(console, "url", article.url());
        field(console, "byline", article.byline());
        field(console, "id", article.id().value());
        field(console, "engine", view.kept().engine());
        field(console, "unread", view.kept().unread());
        field(console, "superseded by", view.kept().supersededBy());
        field(console, "claims", String.valueOf(view.claims().size()));
        view.blocks().forEach(block -> print(console, block));
    }

    private static void field(Console console, String name, @Nullable String value) {
        if (value != null) {
            console.line(Text.of(name + ": ", Style.FAINT).plus(value));
        }
    }

    private void print(Console console, ArticleView.Block block) {
        console.line("");
        if (block.notice() != null && !notices) {
            console.line(Text.of("[notice, " + block.notice() + ": --notices shows it]", Style.FAINT));
        } else {
            console.line(Marked.text(block.segments(), roles.isEmpty() ? EnumSet.of(Role.EVIDENCE) : roles));
        }
    }
}
