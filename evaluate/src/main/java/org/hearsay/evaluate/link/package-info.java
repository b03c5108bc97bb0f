/**
 * The evaluation of links across articles: {@code hearsay evaluate link DIR}.
 */
@NullMarked
package org.hearsay.evaluate.link;

import org.jspecify.annotations.NullMarked;
