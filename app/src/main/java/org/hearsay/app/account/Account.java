package org.hearsay.app.account;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may come in. Immutable.
 *
 * @param name what decisions are signed with
 * @param created when it was made, ISO 8601
 * @param password the Argon2id hash of the password, in PHC form, or null where it comes in by token alone
 * @param tokens what programs come in with
 */
public record Account(
        String name, Role role, String created, @Nullable String password, List<Token> tokens) {
    public Account {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(created, "created");
        tokens = List.copyOf(tokens);
    }

    /**
     * A token without its secret.
     *
     * @param id its public part, by which it is found and revoked
     * @param label what it is for
     * @param hash the SHA-256 of its secret, hexadecimal
     */
    public record Token(String id, String label, String created, String hash) {}

    Account withRole(Role other) {
        return new Account(name, other, created, password, tokens);
    }

    Account withPassword(@Nullable String hash) {
        return new Account(name, role, created, hash, tokens);
    }

    Account withTokens(List<Token> others) {
        return new Account(name, role, created, password, others);
    }

    /** Leaves the hashes out, so that no log ever holds one. */
    @Override
    public String toString() {
        return "Account[" + name + ", " + role + ", " + tokens.size() + " tokens]";
    }
}
