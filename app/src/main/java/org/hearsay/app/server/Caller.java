package org.hearsay.app.server;

import io.javalin.http.Context;
import java.util.Objects;
import org.hearsay.app.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request, after {@link Guard} has looked.
 *
 * @param name what decisions are signed with, or null where nobody is logged in
 * @param role what the caller may do, or null likewise
 * @param hasAccount whether the caller came in by an account, and can log out
 * @param csrf what a form of this caller sends back as {@code csrf}
 * @param mayWrite whether the server takes decisions of this caller at all
 */
record Caller(@Nullable String name, @Nullable Role role, boolean hasAccount, String csrf, boolean mayWrite) {
    private static final String KEY = "org.hearsay.caller";

    static Caller nobody(String csrf) {
        return new Caller(null, null, false, csrf, false);
    }

    void attachTo(Context context) {
        context.attribute(KEY, this);
    }

    /** Returns who makes the request; a request that was refused before anybody looked is nobody's. */
    static Caller of(Context context) {
        Caller caller = context.attribute(KEY);
        return caller == null ? nobody("") : caller;
    }

    boolean isKnown() {
        return name != null;
    }

    /** Says whether the caller may do what a role may. */
    boolean may(Role wanted) {
        return role != null && role.covers(wanted);
    }

    /** Returns the name that a decision is signed with. */
    String signature() {
        return Objects.requireNonNull(name, "nobody is logged in");
    }
}
