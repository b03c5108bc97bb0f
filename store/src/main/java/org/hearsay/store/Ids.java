package org.hearsay.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Ids that were given in full or by their first digits. */
final class Ids {
    private static final int SHORTEST = 8;
    private static final int FULL = 64;

    private Ids() {}

    /** As {@link #resolved}, but an id that was given in full is not looked for: what it is asked for next says whether it is there. */
    static Optional<String> given(Handle handle, String sql, String prefix) {
        return prefix.length() == FULL ? Optional.of(prefix) : resolved(handle, sql, prefix);
    }

    /**
     * Returns the one id that begins so, or empty where none or several do, or the beginning is too short.
     *
     * @param sql asks for two ids from the first value up to below the second
     */
    static Optional<String> resolved(Handle handle, String sql, String prefix) {
        if (prefix.length() < SHORTEST || prefix.length() > FULL || !isHexadecimal(prefix)) {
            return Optional.empty();
        }
        List<String> ids = handle.createQuery(sql)
                .bind(0, prefix)
                // "g" comes after every hexadecimal digit.
                .bind(1, prefix + "g")
                .mapTo(String.class)
                .list();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    private static boolean isHexadecimal(String prefix) {
        return prefix.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
