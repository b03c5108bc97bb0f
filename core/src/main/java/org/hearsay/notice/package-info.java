/**
 * Notices: blocks of an article that are not reporting, recognised by their own marks and by repetition.
 */
@NullMarked
package org.hearsay.notice;

import org.jspecify.annotations.NullMarked;
