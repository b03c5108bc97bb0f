/**
 * Scores how well the text of a report is taken out of its page, as the article extraction benchmark of Scrapinghub (now Zyte)
 * does.
 */
@NullMarked
package org.hearsay.evaluate.extraction;

import org.jspecify.annotations.NullMarked;
