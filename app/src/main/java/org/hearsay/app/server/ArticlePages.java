package org.hearsay.app.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.article.Article;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.KeptArticle;
import org.hearsay.ledger.Ledger;
import org.hearsay.view.ArticleView;
import org.hearsay.view.Role;
import org.jspecify.annotations.Nullable;

/** Makes the page that shows an article. Safe for several threads. */
final class ArticlePages {
    private final Ledger ledger;

    ArticlePages(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Returns the page of an article, with one of its claims marked, or with all where none is named. */
    ArticlePage page(Caller caller, String id, @Nullable String claim) {
        KeptArticle kept = ledger.article(id).orElseThrow(() -> RequestFault.notFound(FaultCode.NO_SUCH_ARTICLE, id));
        String whole = kept.article().id().value();
        List<ClaimRecord> claims = ArticleView.claims(ledger, kept);
        Optional<ClaimRecord> chosen = Optional.ofNullable(claim)
                .map(wanted -> claims.stream()
                        .filter(one -> one.id().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> RequestFault.notFound(FaultCode.NO_SUCH_CLAIM, wanted)));
        ArticleView marked = ArticleView.of(kept, chosen.map(List::of).orElse(claims));
        List<ClaimRecord> listed = ArticleView.of(kept, claims).claims();
        List<ClaimsPage.Link> versions = versions(whole);
        return new ArticlePage(
                Frame.of(caller, "claims", title(kept.article())),
                title(kept.article()),
                versions,
                !versions.isEmpty(),
                facts(kept),
                links(kept.article()),
                chosen.isPresent(),
                Address.of("articles", whole).toString(),
                legend(),
                blocks(marked.blocks(), chosen.isPresent()),
                listed.stream()
                        .map(one -> entry(one, chosen))
                        .sorted(Comparator.comparing(ArticlePage.Entry::chosen).reversed())
                        .toList(),
                listed.isEmpty(),
                String.format(Locale.ENGLISH, listed.size() == 1 ? "%,d claim" : "%,d claims", listed.size()));
    }

    private List<ClaimsPage.Link> versions(String article) {
        return ledger.versions(article).stream()
                .filter(other -> !other.equals(article))
                .flatMap(other -> ledger.article(other).stream())
                .map(other -> new ClaimsPage.Link(
                        Objects.requireNonNullElse(ArticleView.published(other.article()), "undated") + ", "
                                + title(other.article()),
                        Address.of(
                                        "articles",
                                        article,
                                        "against",
                                        other.article().id().value())
                                .toString()))
                .toList();
    }

    static String title(Article article) {
        return article.headline() == null ? "Untitled report" : article.headline();
    }

    private static List<ClaimCard.Field> facts(KeptArticle kept) {
        Article article = kept.article();
        List<ClaimCard.Field> facts = new ArrayList<>();
        add(facts, "outlet", article.outlet().name());
        add(facts, "published", ArticleView.published(article));
        add(facts, "byline", article.byline());
        add(facts, "dateline", article.dateline());
        add(facts, "not read", kept.unread());
        add(facts, "superseded by", kept.supersededBy());
        add(facts, "read by", kept.engine());
        add(facts, "id", article.id().value());
        return facts;
    }

    private static void add(List<ClaimCard.Field> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new ClaimCard.Field(name, value));
        }
    }

    /** The address comes from outside: only one that leads to the web becomes a link. */
    private static List<ClaimsPage.Link> links(Article article) {
        String url = article.url();
        if (url == null) {
            return List.of();
        }
        String start = url.toLowerCase(Locale.ROOT);
        boolean isWeb = start.startsWith("https://") || start.startsWith("http://");
        return isWeb ? List.of(new ClaimsPage.Link(url, url)) : List.of();
    }

    private static List<ArticlePage.Legend> legend() {
        return Arrays.stream(Role.values())
                .map(role -> new ArticlePage.Legend(role.token(), "r-" + role.token()))
                .toList();
    }

    /** Puts paragraphs together that are reporting, and those that are not. */
    private static List<ArticlePage.Block> blocks(List<ArticleView.Block> paragraphs, boolean labelled) {
        List<ArticlePage.Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < paragraphs.size()) {
            boolean isNotice = paragraphs.get(from).notice() != null;
            int to = from + 1;
            while (to < paragraphs.size() && (paragraphs.get(to).notice() != null) == isNotice) {
                to++;
            }
            blocks.add(block(paragraphs.subList(from, to), labelled));
            from = to;
        }
        return blocks;
    }

    private static ArticlePage.Block block(List<ArticleView.Block> paragraphs, boolean labelled) {
        String rules = paragraphs.stream()
                .flatMap(paragraph -> Stream.ofNullable(paragraph.notice()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new ArticlePage.Block(
                !rules.isEmpty(),
                rules,
                paragraphs.stream()
                        .map(paragraph -> new ArticlePage.Paragraph(Piece.of(paragraph.segments(), labelled)))
                        .toList());
    }

    private static ArticlePage.Entry entry(ClaimRecord claim, Optional<ClaimRecord> chosen) {
        return new ArticlePage.Entry(chosen.filter(claim::equals).isPresent(), ClaimCard.of(claim));
    }
}
