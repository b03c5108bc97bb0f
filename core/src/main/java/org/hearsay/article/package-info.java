/**
 * Articles: one version of one published text each, and what is known about its publication.
 */
@NullMarked
package org.hearsay.article;

import org.jspecify.annotations.NullMarked;
