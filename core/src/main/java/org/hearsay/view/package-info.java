/**
 * Views of the ledger for people and programs.
 */
@NullMarked
package org.hearsay.view;

import org.jspecify.annotations.NullMarked;
