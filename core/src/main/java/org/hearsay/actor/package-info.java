/**
 * Actors and places: who takes part, resolved from names, descriptions and pronouns.
 *
 * <p>{@link org.hearsay.actor.ActorReader} reads one article. Whom a dictionary knows has the id of the dictionary; whoever else is
 * named in full has an id made of the name, and stands in {@link org.hearsay.actor.Mentions#unknown}. Across articles,
 * {@link org.hearsay.actor.ActorMerges} says which of these ids are one actor. It changes no mention: it is asked beside them, because
 * a later article can make doubtful what looked certain.
 */
@NullMarked
package org.hearsay.actor;

import org.jspecify.annotations.NullMarked;
