/**
 * Who may come in: accounts with a role, their passwords and tokens.
 *
 * <p>They stand in a file beside the ledger and not in its entries, because a secret has to be removable and an entry is not. No
 * secret is kept: of a password its Argon2id hash, of a token its SHA-256. A token is made here from 256 random bits, which nobody
 * guesses, so that a slow hash would only slow each request down; a password is made by a person, and people can be guessed.
 */
@NullMarked
package org.hearsay.app.account;

import org.jspecify.annotations.NullMarked;
