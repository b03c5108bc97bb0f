package org.hearsay.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.hearsay.app.terminal.Console;
import org.hearsay.app.terminal.Style;
import org.hearsay.app.terminal.Text;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Identities;
import org.hearsay.rule.RuleIndex;
import org.hearsay.store.DecisionRecord;
import org.hearsay.view.ArticleView;
import org.hearsay.view.ClaimRow;
import org.hearsay.view.Explanation;
import org.hearsay.view.Role;
import org.hearsay.view.Token;

/** Prints an explanation for people. */
final class ExplanationPrinter {
    private final Console console;

    ExplanationPrinter(Console console) {
        this.console = console;
    }

    void print(Explanation explanation) {
        ClaimRecord claim = explanation.claim();
        heading("Claim " + claim.id());
        printRow(claim);
        heading("Evidence");
        explanation.context().forEach(this::print);
        heading("According to");
        printChain(claim.sources(), claim.article().outlet());
        heading("Rules");
        explanation.rules().forEach(this::print);
        field("made by", claim.madeBy().version());
        heading("History");
        explanation
                .history()
                .forEach(step -> console.line(
                        "  " + step.entry() + "  " + step.at() + "  " + step.kind() + ", by " + step.by()));
    }

    void print(ActorExplanation explanation) {
        heading("Actor " + explanation.id());
        explanation
                .names()
                .forEach(name ->
                        console.line("  " + name.name() + "  [" + name.id() + "], articles: " + name.articles()));
        heading("Merged");
        if (explanation.merges().isEmpty()) {
            console.line("  no other id");
        }
        for (Identities.Merge merge : explanation.merges()) {
            console.line("  " + merge.from() + ": " + Token.of(merge.rule()) + ", beside " + merge.beside());
            field("  why", merge.reason());
            field("  articles", String.join(", ", merge.articles()));
            field("  decision", merge.decision() == null ? "" : "entry " + merge.decision());
        }
        heading("Decisions");
        for (DecisionRecord decision : explanation.decisions()) {
            console.line("  " + decision.entry() + "  " + decision.at() + "  " + Token.of(decision.kind()) + " "
                    + String.join(" ", decision.subjects()) + ", by " + decision.by()
                    + (decision.undoneBy() == null ? "" : ", taken back by entry " + decision.undoneBy()));
            field("  because", decision.reason() == null ? "" : decision.reason());
        }
    }

    private void heading(String text) {
        console.line(Text.of(text, Style.BOLD));
    }

    private void field(String name, String value) {
        if (!value.isEmpty()) {
            console.line(Text.of("  " + name + ": ", Style.FAINT).plus(value));
        }
    }

    private void printRow(ClaimRecord claim) {
        ClaimRow row = ClaimRow.of(claim);
        field("kind", Token.of(claim.kind()) + ", " + Token.of(claim.status()));
        field("who", row.who());
        field("what", row.what());
        field("to whom", row.whom());
        field("when", row.when());
        field("how many", row.howMany());
        ClaimRecord.ArticleRef article = claim.article();
        String published = ArticleView.published(article);
        field("outlet", row.outlet() + (published == null ? "" : ", " + published));
        field("headline", article.headline() == null ? "" : article.headline());
        field("article", article.id());
        field("occurrence", claim.occurrence() == null ? "" : claim.occurrence());
        field("story", claim.story() == null ? "" : claim.story());
    }

    private void print(Explanation.Paragraph paragraph) {
        console.line(Text.of("  ").plus(Marked.text(paragraph.segments(), EnumSet.of(Role.EVIDENCE))));
        for (Role role : Role.values()) {
            if (role != Role.EVIDENCE) {
                field(role.token(), String.join(" | ", runs(paragraph.pieces(), role)));
            }
        }
    }

    /** Joins neighbouring pieces that play the role: a content is cut where a figure stands in it. */
    private static List<String> runs(List<Explanation.Piece> pieces, Role role) {
        List<String> runs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int begin = 0;
        for (Explanation.Piece piece : pieces) {
            if (!piece.roles().contains(role)) {
                close(open, begin, runs);
                continue;
            }
            if (open.isEmpty()) {
                begin = piece.begin();
            }
            open.append(piece.text());
        }
        close(open, begin, runs);
        return runs;
    }

    private static void close(StringBuilder open, int begin, List<String> runs) {
        if (!open.isEmpty()) {
            runs.add(open.toString().strip() + " @" + begin);
            open.setLength(0);
        }
    }

    private void printChain(List<ClaimRecord.Source> sources, String outlet) {
        for (ClaimRecord.Source source : sources) {
            String actor = source.actor() == null ? "" : " [" + source.actor() + "]";
            String cue = source.cue() == null ? "" : ", cue “" + source.cue().text() + "”";
            String vague = source.vagueness() == null ? "" : ", no name: " + Token.of(source.vagueness());
            console.line("  " + source.level() + "  " + source.text() + actor + ": " + Token.of(source.type()) + vague
                    + cue + ", "
                    + Token.of(source.stance()) + ", " + Token.of(source.form()) + ", "
                    + Token.of(source.certainty()) + ", " + Token.of(source.polarity()));
        }
        console.line("  " + (sources.isEmpty() ? "the outlet itself: " : "reported by ") + outlet);
    }

    private void print(Explanation.Rule rule) {
        console.line("  " + rule.id() + (rule.rows().isEmpty() ? "  (part of the program)" : ""));
        for (RuleIndex.Found row : rule.rows()) {
            console.line(Text.of("    " + row.file() + ":" + row.line(), Style.FAINT));
            row.cells().forEach((column, cell) -> field("    " + column, cell));
        }
    }
}
