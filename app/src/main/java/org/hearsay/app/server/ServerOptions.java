package org.hearsay.app.server;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.app.account.Accounts;
import org.jspecify.annotations.Nullable;

/**
 * How a server is run. Immutable.
 *
 * @param bind the address it listens on
 * @param port the port, or 0 for a free one
 * @param site under what address others reach it, such as that of a proxy in front of it, or null
 * @param readOnly whether nothing can be changed
 * @param rate how many requests a second each caller may go on making
 * @param accounts who may come in, or null where whoever uses this machine may
 */
public record ServerOptions(
        String bind,
        int port,
        @Nullable URI site,
        boolean readOnly,
        int rate,
        @Nullable Accounts accounts) {
    static final String LOOPBACK = "127.0.0.1";
    private static final int USUAL_RATE = 50;

    public ServerOptions {
        Objects.requireNonNull(bind, "bind");
    }

    /** Returns how the desk of one person on one machine is run. */
    public static ServerOptions local(int port) {
        return new ServerOptions(LOOPBACK, port, null, false, USUAL_RATE, null);
    }

    public ServerOptions withAccounts(@Nullable Accounts other) {
        return new ServerOptions(bind, port, site, readOnly, rate, other);
    }

    public ServerOptions withReadOnly(boolean other) {
        return new ServerOptions(bind, port, site, other, rate, accounts);
    }

    public ServerOptions withRate(int other) {
        return new ServerOptions(bind, port, site, readOnly, other, accounts);
    }

    public ServerOptions withBind(String other) {
        return new ServerOptions(other, port, site, readOnly, rate, accounts);
    }

    public ServerOptions withSite(@Nullable URI other) {
        return new ServerOptions(bind, port, other, readOnly, rate, accounts);
    }

    /** Says whether only this machine can reach the server. */
    public boolean isLoopback() {
        return isLoopback(bind);
    }

    /** Says whether an address is one of this machine's own that no other machine can reach. Asks no name server. */
    public static boolean isLoopback(String address) {
        String name = address.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.equals("::1") || name.matches("127(\\.[0-9]{1,3}){3}");
    }

    /** Says whether browsers reach the server over TLS. */
    boolean isSecure() {
        return site != null && "https".equalsIgnoreCase(site.getScheme());
    }
}
