/**
 * Links across articles: copies, origins, occurrences, figures, conflicts and stories.
 */
@NullMarked
package org.hearsay.link;

import org.jspecify.annotations.NullMarked;
