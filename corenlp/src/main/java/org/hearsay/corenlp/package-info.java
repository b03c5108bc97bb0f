/**
 * The adapter around Stanford CoreNLP: tokens, sentences, tags, lemmas, names and dependencies of English.
 *
 * <p>Of CoreNLP only the tokenizer, the tagger, the three-class recogniser of names and the neural dependency parser are used.
 * Its coreference, quotation, knowledge-base and time annotators bring the pipeline from thousands of tokens a second to about a
 * hundred, and keep state from one document to the next. Its mutable document map never leaves this package.
 */
@NullMarked
package org.hearsay.corenlp;

import org.jspecify.annotations.NullMarked;
