package org.hearsay.app.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.article.Article;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.KeptArticle;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.ledger.Ledger;
import org.hearsay.rule.RuleIndex;
import org.hearsay.text.Paragraphs;
import org.hearsay.text.Span;
import org.hearsay.view.ArticleView;
import org.hearsay.view.ClaimRow;
import org.hearsay.view.Explanation;
import org.hearsay.view.Highlights;
import org.hearsay.view.Mark;
import org.hearsay.view.Role;
import org.hearsay.view.Segment;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;

/** Puts a claim beside the text that it stands on. Safe for several threads. */
final class Panes {
    private static final String[] GRADES = {
        "confirmed by other sources",
        "probably true",
        "possibly true",
        "doubtfully true",
        "improbable",
        "cannot be judged"
    };

    /** A digest in hexadecimal digits; what is shorter is the beginning of one. */
    private static final int WHOLE_ID = 64;

    private final Ledger ledger;
    /** Rules come with the program, so what was found of one stays true. */
    private final Map<String, List<Pane.Rule>> rules = new ConcurrentHashMap<>();

    Panes(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Returns the pane of a claim.
     *
     * @param base the address that the other claims of the article are opened at
     * @param blind whether what others decided is left out
     */
    Pane of(String id, Caller caller, Address base, boolean blind) {
        // The revision first: a decision in between then makes it too old, which is noticed.
        String whole = id.length() == WHOLE_ID ? id : claim(id).id();
        long revision = ledger.revision(List.of(whole));
        ClaimRecord claim = claim(whole);
        KeptArticle kept = ledger.article(claim.article().id())
                .orElseThrow(() -> RequestFault.notFound(
                        FaultCode.NO_SUCH_ARTICLE, claim.article().id()));
        List<ClaimRecord> all = ArticleView.claims(ledger, kept);
        List<Pane.Block> blocks = blocks(kept.article(), claim, all);
        return new Pane(
                claim.id(),
                ClaimRow.shorten(claim.id()),
                Answers.tag(claim, revision),
                Token.of(claim.kind()),
                blind ? "machine" : Token.of(claim.status()),
                caller.mayWrite(),
                blind,
                !blind,
                claim.article().outlet(),
                Objects.requireNonNullElse(ArticleView.published(claim.article()), "undated"),
                claim.article().headline() == null
                        ? "Untitled report"
                        : claim.article().headline(),
                Address.of("articles", claim.article().id())
                        .with("claim", claim.id())
                        .toString(),
                Address.of("api", "v1", "claims", claim.id()).toString(),
                claim.occurrence() == null
                        ? null
                        : Address.of("occurrences", claim.occurrence()).toString(),
                claim.story() == null
                        ? null
                        : Address.of("stories", claim.story()).toString(),
                credibility(claim, blind),
                new PaneFields(claim).fields(),
                legend(claim),
                blocks,
                neighbours(all, claim, base),
                new PaneEdits(claim).edits(),
                blind ? List.of() : corrected(claim),
                !blind && !corrected(claim).isEmpty(),
                grades(claim, blind),
                claim.madeBy().version(),
                claim.madeBy().rules().stream()
                        .flatMap(rule -> rules.computeIfAbsent(rule, Panes::rule).stream())
                        .toList(),
                history(claim, caller, blind));
    }

    private ClaimRecord claim(String id) {
        return ledger.claim(id).orElseThrow(() -> RequestFault.notFound(FaultCode.NO_SUCH_CLAIM, id));
    }

    private static String credibility(ClaimRecord claim, boolean blind) {
        ClaimRecord.Decided decided = claim.decided();
        Integer number = decided == null || blind ? null : decided.credibility();
        return number == null ? "" : number + ", " + GRADES[number - 1];
    }

    private static List<Pane.Choice> grades(ClaimRecord claim, boolean blind) {
        ClaimRecord.Decided decided = claim.decided();
        Integer number = decided == null || blind ? null : decided.credibility();
        return IntStream.rangeClosed(1, GRADES.length)
                .mapToObj(grade -> new Pane.Choice(
                        String.valueOf(grade), grade + " " + GRADES[grade - 1], number != null && number == grade))
                .toList();
    }

    private static List<Pane.Legend> legend(ClaimRecord claim) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Mark.of(claim).forEach(mark -> roles.add(mark.role()));
        return roles.stream()
                .map(role -> new Pane.Legend(role.token(), "r-" + role.token()))
                .toList();
    }

    private static List<Pane.Block> blocks(Article article, ClaimRecord chosen, List<ClaimRecord> all) {
        List<Mark> marks = new ArrayList<>(Mark.of(chosen));
        all.stream()
                .filter(claim -> !claim.id().equals(chosen.id()))
                .flatMap(claim -> Mark.of(claim).stream())
                .filter(mark -> mark.role() == Role.EVIDENCE)
                .forEach(marks::add);
        List<Span> paragraphs = Paragraphs.of(article.text());
        List<List<Segment>> segments = Highlights.of(article.text(), marks, paragraphs);
        List<Pane.Block> blocks = new ArrayList<>();
        List<Pane.Paragraph> run = new ArrayList<>();
        boolean wasNotice = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            boolean isNotice =
                    article.notices().stream().anyMatch(notice -> notice.span().overlaps(paragraph));
            if (isNotice != wasNotice && !run.isEmpty()) {
                blocks.add(new Pane.Block(wasNotice, List.copyOf(run)));
                run.clear();
            }
            wasNotice = isNotice;
            run.add(paragraph(segments.get(i), chosen.id()));
        }
        if (!run.isEmpty()) {
            blocks.add(new Pane.Block(wasNotice, List.copyOf(run)));
        }
        return blocks;
    }

    private static Pane.Paragraph paragraph(List<Segment> segments, String chosen) {
        Set<Role> open = EnumSet.noneOf(Role.class);
        List<Pane.Mark> pieces = new ArrayList<>();
        for (Segment segment : segments) {
            pieces.add(piece(segment, open, chosen));
            open.clear();
            open.addAll(segment.roles());
        }
        return new Pane.Paragraph(pieces);
    }

    private static Pane.Mark piece(Segment segment, Set<Role> open, String chosen) {
        boolean own = segment.claims().contains(chosen);
        String claims = segment.claims().stream().map(ClaimRow::shorten).collect(Collectors.joining(" "));
        String classes = own
                ? segment.roles().stream()
                        .sorted()
                        .map(role -> "r-" + role.token())
                        .collect(Collectors.joining(" "))
                : "r-other";
        List<String> labels = segment.roles().stream()
                .sorted()
                .filter(role -> own && role != Role.EVIDENCE && role != Role.CONTENT && !open.contains(role))
                .map(Role::token)
                .toList();
        return new Pane.Mark(segment.text(), segment.isMarked(), own, classes, labels, claims);
    }

    private static List<Pane.Neighbour> neighbours(List<ClaimRecord> all, ClaimRecord chosen, Address base) {
        return all.stream()
                .sorted(Comparator.comparingInt(Panes::first).thenComparing(ClaimRecord::id))
                .map(claim -> new Pane.Neighbour(
                        ClaimRow.shorten(claim.id()),
                        summary(claim),
                        base.with("claim", claim.id()).toString(),
                        claim.id().equals(chosen.id()),
                        Token.of(claim.status()),
                        claim.status() != ClaimStatus.MACHINE))
                .toList();
    }

    private static int first(ClaimRecord claim) {
        return claim.evidence().stream()
                .mapToInt(ClaimRecord.Quote::begin)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Returns a claim in one short line. */
    static String summary(ClaimRecord claim) {
        ClaimRow row = ClaimRow.of(claim);
        String line = Stream.of(row.who(), row.what(), row.whom(), row.howMany())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return line.length() <= 160
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(150, line.codePointCount(0, line.length()))))
                        + "…";
    }

    private static List<Pane.Corrected> corrected(ClaimRecord claim) {
        ClaimRecord.Decided decided = claim.decided();
        return decided == null
                ? List.of()
                : decided.edits().stream()
                        .map(edit -> new Pane.Corrected(edit.field(), shown(edit.machine()), shown(edit.value())))
                        .toList();
    }

    private static String shown(@Nullable String value) {
        return value == null ? "nothing" : value;
    }

    private static List<Pane.Rule> rule(String id) {
        List<RuleIndex.Found> found = Explanation.rows(id);
        if (found.isEmpty()) {
            return List.of(new Pane.Rule(id, "part of the program", ""));
        }
        return found.stream()
                .map(row -> new Pane.Rule(
                        id,
                        row.file() + ", line " + row.line(),
                        row.cells().entrySet().stream()
                                .filter(cell ->
                                        Set.of("example", "counter", "origin").contains(cell.getKey()))
                                .map(cell -> cell.getKey() + ": " + cell.getValue())
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    private List<Pane.Step> history(ClaimRecord claim, Caller caller, boolean blind) {
        List<Entry> entries = ledger.history(claim.id());
        // Most claims were read and never decided about.
        boolean isDecided = entries.stream().anyMatch(entry -> entry.kind().equals("decision"));
        List<KeptDecision> decisions = isDecided ? ledger.decisions(claim.id()) : List.of();
        Set<Long> hidden = new TreeSet<>();
        decisions.stream()
                .filter(kept -> blind || !DecisionRules.isShownTo(caller, kept))
                .forEach(kept -> hidden.add(kept.entry()));
        return entries.stream()
                .filter(entry -> !hidden.contains(entry.sequence()))
                .map(entry -> step(entry, decisions))
                .toList();
    }

    private static Pane.Step step(Entry entry, List<KeptDecision> decisions) {
        return decisions.stream()
                .filter(kept -> kept.entry() == entry.sequence())
                .findFirst()
                .map(kept -> DecisionLine.step(entry, kept))
                .orElseGet(() -> new Pane.Step(
                        entry.sequence(),
                        entry.kind().equals("claim") ? "read" : entry.kind(),
                        entry.by(),
                        DecisionLine.at(entry.at()),
                        "",
                        false));
    }
}
