/**
 * Notices: blocks of an article that are not reporting, recognised by their own marks and by repetition.
 *
 * <p>A block is a paragraph, as {@link org.hearsay.text.Paragraphs} finds it. A {@link org.hearsay.notice.NoticeReader} knows a
 * notice by what it says: a button's label, an address to the readers, a request for money. {@link
 * org.hearsay.notice.RepeatedBlocks} knows it because other articles of the outlet carry it too, although they report
 * something else. Both return one {@link org.hearsay.article.Notice} for each paragraph, never a merged one, so that what is
 * recognised in one paragraph never depends on how its neighbours were.
 */
@NullMarked
package org.hearsay.notice;

import org.jspecify.annotations.NullMarked;
