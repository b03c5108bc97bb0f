/**
 * The grammatical view of an article: sentences, tokens, names and dependencies.
 *
 * <p>An {@link org.hearsay.language.Analysis} is made by a {@link org.hearsay.language.LanguageReader} (an adapter around a
 * tagger and parser) and is read-only afterwards. Sentences are parsed when their tree is first asked for, because most
 * sentences hold nothing that needs one, and parsing is the dearest stage.
 */
@NullMarked
package org.hearsay.language;

import org.jspecify.annotations.NullMarked;
