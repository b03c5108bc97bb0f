package org.hearsay.language;

import org.hearsay.article.Article;

/** Finds sentences, tokens, names and dependencies. Implementations are safe for several threads. */
public interface LanguageReader {

    /** Says whether this reader reads articles in a language, by its BCP 47 tag. */
    boolean reads(String language);

    /** Returns the analysis of an article; its notices are left out. The result depends on the article alone. */
    Analysis analyse(Article article);

    /** Names the engine and its models with their versions, as {@code explain} shows them. */
    String version();
}
