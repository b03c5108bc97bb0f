package org.hearsay.app.server;

import org.hearsay.app.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * What every page of the desk has around its content.
 *
 * @param here the part of the desk that the page belongs to
 * @param who the name that decisions are signed with
 * @param account whether the caller can log out
 * @param csrf what a form sends back
 * @param mayWrite whether the caller may decide
 * @param mayEdit whether the caller may rate sources and settle differences
 */
record Frame(String title, String here, String who, boolean account, String csrf, boolean mayWrite, boolean mayEdit) {

    static Frame of(Caller caller, String here, String title) {
        @Nullable String name = caller.name();
        return new Frame(
                title,
                here,
                name == null ? "" : name,
                caller.hasAccount(),
                caller.csrf(),
                caller.mayWrite(),
                caller.mayWrite() && caller.may(Role.EDITOR));
    }
}
