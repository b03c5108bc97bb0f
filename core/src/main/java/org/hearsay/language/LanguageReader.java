package org.hearsay.language;

import org.hearsay.article.Article;

/** Finds sentences, tokens, names and dependencies. Implementations are safe for several threads. */
public interface LanguageReader {

    /** Says whether this reader reads articles in a language, by its BCP 47 tag. */
    boolean reads(String language);

    /** Returns the analysis of an article; its notices are left out. The result depends on the article alone. */
    default Analysis analyse(Article article) {
        return analyse(article, new StageClock());
    }

    /**
     * Returns the analysis of an article, charging the time to the stages {@code language} and {@code parse}. As sentences are
     * parsed when their trees are asked for, the clock must only be used by the thread that does so.
     */
    Analysis analyse(Article article, StageClock clock);

    /** Names the engine and its models with their versions, as {@code explain} shows them. */
    String version();
}
