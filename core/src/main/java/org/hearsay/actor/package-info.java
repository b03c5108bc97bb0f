/**
 * Actors and places: who takes part, resolved from names, descriptions and pronouns.
 */
@NullMarked
package org.hearsay.actor;

import org.jspecify.annotations.NullMarked;
