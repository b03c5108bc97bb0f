/**
 * The dictionaries that a user imported: a folder of tables, one file each, which every reading takes along.
 */
@NullMarked
package org.hearsay.app.dictionary;

import org.jspecify.annotations.NullMarked;
