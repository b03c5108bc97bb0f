package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.app.reading.Engine;
import org.hearsay.article.Article;
import org.hearsay.claim.ClaimReader;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimRecords;
import org.hearsay.notice.NoticeReader;
import org.hearsay.store.ClaimJson;
import org.jspecify.annotations.Nullable;

/** Where an evaluation has the claims of an article from. Safe for several threads. */
final class ClaimSource {
    private ClaimSource() {}

    /** Returns what reads articles, loading its models when the first comes. */
    static Function<Article, List<ClaimRecord>> reading(Engine engine) {
        NoticeReader notices = NoticeReader.load();
        return article -> {
            ClaimReader.ArticleClaims read =
                    engine.reader().read(article.withNotices(List.copyOf(notices.read(article))));
            return ClaimRecords.of(read.article(), read.claims(), engine.version());
        };
    }

    /**
     * Returns what gives the claims of a file, written by {@code hearsay export} or {@code claims --json}; none for an article that it does
     * not hold. An article is known by its address and headline, or where it
     * has no address, by its id.
     *
     * @throws IOException where the file cannot be read
     */
    static Function<Article, List<ClaimRecord>> kept(Path file) throws IOException {
        Map<String, List<ClaimRecord>> kept = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                ClaimRecord claim = ClaimJson.read(line, ClaimRecord.class);
                ClaimRecord.ArticleRef of = claim.article();
                kept.computeIfAbsent(key(of.id(), of.url(), of.headline()), any -> new ArrayList<>())
                        .add(claim);
            }
        }
        return article ->
                List.copyOf(kept.getOrDefault(key(article.id().value(), article.url(), article.headline()), List.of()));
    }

    private static String key(String id, @Nullable String url, @Nullable String headline) {
        return url == null ? id : url + "\n" + headline;
    }
}
