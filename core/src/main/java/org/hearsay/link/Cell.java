package org.hearsay.link;

/**
 * A set of articles or claims that are grouped without regard to any others.
 *
 * @param id the smallest number among its members
 * @param level how alike neighbours in it are: an index into the levels of its layer
 */
public record Cell(long id, int level) {}
