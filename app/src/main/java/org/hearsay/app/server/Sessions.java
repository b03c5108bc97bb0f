package org.hearsay.app.server;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.hearsay.app.account.Account;
import org.hearsay.app.account.Accounts;
import org.hearsay.app.account.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in, for as long as the server runs. A session ends when it is not used for twelve hours, after a week, and as soon as
 * its account is revoked or gets another password. Safe for several threads.
 */
final class Sessions {
    static final Duration IDLE = Duration.ofHours(12);
    static final Duration WHOLE = Duration.ofDays(7);
    private static final int ID_BYTES = 32;
    private static final int MOST = 10_000;

    private final LongSupplier clock;
    private final Map<String, Session> open = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > MOST;
        }
    };

    /** @param clock nanoseconds from any beginning */
    Sessions(LongSupplier clock) {
        this.clock = clock;
    }

    /** One browser of one account. */
    private record Session(String account, @Nullable String password, long begun, long used) {}

    /** Begins a session and returns its id. */
    synchronized String begin(Account account) {
        String id = Secret.random(ID_BYTES);
        long now = clock.getAsLong();
        open.put(id, new Session(account.name(), account.password(), now, now));
        return id;
    }

    /** Returns whose session it is. */
    synchronized Optional<Account> find(String id, Accounts accounts) {
        Session session = open.get(id);
        if (session == null) {
            return Optional.empty();
        }
        long now = clock.getAsLong();
        Optional<Account> account = accounts.find(session.account())
                .filter(one -> Objects.equals(one.password(), session.password()))
                .filter(one -> now - session.used() <= IDLE.toNanos() && now - session.begun() <= WHOLE.toNanos());
        if (account.isEmpty()) {
            open.remove(id);
        } else {
            open.put(id, new Session(session.account(), session.password(), session.begun(), now));
        }
        return account;
    }

    synchronized void end(String id) {
        open.remove(id);
    }
}
