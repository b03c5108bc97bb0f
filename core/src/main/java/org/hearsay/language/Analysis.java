package org.hearsay.language;

import java.util.List;
import java.util.Objects;
import org.hearsay.article.Article;

/**
 * The sentences of an article. Blocks that are notices have none. Immutable.
 *
 * @param article what was analysed
 * @param sentences in text order; each has its place in this list as index
 */
public record Analysis(Article article, List<Sentence> sentences) {
    public Analysis {
        Objects.requireNonNull(article, "article");
        sentences = List.copyOf(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).index() != i) {
                throw new IllegalArgumentException(
                        "sentence " + i + " says that it is " + sentences.get(i).index());
            }
        }
    }

    /** Returns the canonical text. */
    public String text() {
        return article.text();
    }

    public int tokenCount() {
        return sentences.stream().mapToInt(Sentence::size).sum();
    }
}
