package org.hearsay.app.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.app.account.Role;
import org.hearsay.app.account.Throttle;
import org.hearsay.app.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every request before anything else does: whom it is meant for, where it comes from, who makes it, how large it is and how
 * often they come, and whether they may. A page somewhere on the web that makes its name point to this machine (DNS rebinding) is
 * refused by its Host header, and one that sends a form here by its Origin. Safe for several threads.
 */
final class Guard {
    static final int LONGEST_BODY = 64 * 1024;
    static final int LONGEST_QUERY = 8 * 1024;

    private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final int BURST = 10;
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final ServerOptions options;
    private final Entrance entrance;
    private final Throttle requests;

    Guard(ServerOptions options, Entrance entrance) {
        this.options = options;
        this.entrance = entrance;
        this.requests = new Throttle((double) options.rate() * BURST, options.rate());
    }

    void check(Context context) {
        addHeaders(context);
        checkHost(context);
        checkSize(context);
        boolean writes = !READING.contains(context.method());
        if (writes) {
            checkOrigin(context, options.site());
        }
        Caller caller = caller(context);
        caller.attachTo(context);
        checkPace(caller.hasAccount() ? "account " + caller.signature() : context.ip());
        if (writes) {
            checkWrite(context, caller);
        } else if (!caller.isKnown() && !isOpen(context.path())) {
            throw Entrance.loginNeeded("The ledger is shown to those who have an account.");
        }
    }

    private Caller caller(Context context) {
        try {
            return entrance.caller(context);
        } catch (RequestFault refused) {
            checkPace(context.ip());
            throw refused;
        }
    }

    private void checkHost(Context context) {
        String host = context.header("Host");
        if (!isOwn(host, context.req().getLocalAddr())) {
            throw new RequestFault(
                    HttpStatus.MISDIRECTED_REQUEST,
                    FaultCode.HOST_REFUSED,
                    "This server does not answer for another host.");
        }
    }

    /** A number cannot be made to point elsewhere, so the one that was called is as good as a name. */
    private boolean isOwn(@Nullable String host, String called) {
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]{1,5}$", "");
        URI site = options.site();
        return OWN_NAMES.contains(name)
                || (site != null && name.equalsIgnoreCase(site.getHost()))
                || (!options.isLoopback() && (name.equals(called) || name.equals("[" + called + "]")));
    }

    private static void checkSize(Context context) {
        String query = context.queryString();
        if (query != null && query.length() > LONGEST_QUERY) {
            throw new RequestFault(
                    HttpStatus.URI_TOO_LONG,
                    FaultCode.REQUEST_TOO_LARGE,
                    "The query of an address has at most " + LONGEST_QUERY + " characters.");
        }
        if (context.header("Transfer-Encoding") != null) {
            throw new RequestFault(
                    HttpStatus.LENGTH_REQUIRED,
                    FaultCode.REQUEST_TOO_LARGE,
                    "A body says beforehand how long it is (Content-Length).");
        }
        if (context.req().getContentLengthLong() > LONGEST_BODY) {
            throw new RequestFault(
                    HttpStatus.CONTENT_TOO_LARGE,
                    FaultCode.REQUEST_TOO_LARGE,
                    "A body has at most " + LONGEST_BODY + " bytes.");
        }
    }

    /** Browsers say where a request comes from; what says nothing is no browser, and has no cookies to misuse. */
    private static void checkOrigin(Context context, @Nullable URI site) {
        String from = context.header("Sec-Fetch-Site");
        if (from != null && !from.equals("same-origin") && !from.equals("none")) {
            throw foreign("It was sent by a page of another site.");
        }
        String origin = context.header("Origin");
        if (origin == null) {
            return;
        }
        // The Host header has been checked, so an origin that names the same one is this server's.
        String host = String.valueOf(context.header("Host"));
        boolean isOwn = origin.equalsIgnoreCase("http://" + host)
                || origin.equalsIgnoreCase("https://" + host)
                || (site != null && origin.equalsIgnoreCase(site.getScheme() + "://" + site.getAuthority()));
        if (!isOwn) {
            throw foreign("Its origin is another site.");
        }
    }

    private static RequestFault foreign(String detail) {
        return new RequestFault(HttpStatus.FORBIDDEN, FaultCode.ORIGIN_REFUSED, detail);
    }

    private void checkPace(String name) {
        Optional<Duration> wait = requests.take(name);
        if (wait.isPresent()) {
            throw RequestFault.tooMany(wait.get());
        }
    }

    private void checkWrite(Context context, Caller caller) {
        boolean opens = Login.PATHS.contains(context.path());
        if (!caller.isKnown() && !opens) {
            throw Entrance.loginNeeded("Decisions are signed, so one has to log in first.");
        }
        boolean json = isJson(context.contentType());
        if (!json && !isByToken(context) && !Entrance.isOfCaller(caller, csrf(context))) {
            throw foreign("The form was not opened in this session; open the page again.");
        }
        if (opens) {
            return;
        }
        if (options.readOnly()) {
            throw new RequestFault(HttpStatus.FORBIDDEN, FaultCode.READ_ONLY, "The desk is served for reading alone.");
        }
        demand(caller, Role.CODER);
    }

    /** Refuses a caller who may not do what this role may. */
    static void demand(Caller caller, Role role) {
        if (!caller.may(role)) {
            throw new RequestFault(
                    HttpStatus.FORBIDDEN,
                    FaultCode.ROLE_REFUSED,
                    "That takes the role " + role.name().toLowerCase(Locale.ROOT) + ".");
        }
    }

    /** Another site can send a form, but not JSON: for that, a browser would ask this server first, and is not answered. */
    private static boolean isJson(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    private static boolean isByToken(Context context) {
        return context.header("Authorization") != null;
    }

    private static @Nullable String csrf(Context context) {
        String header = context.header("X-CSRF-Token");
        return header == null ? context.formParam("csrf") : header;
    }

    /** What a browser needs before anybody has logged in; none of it comes out of the ledger. */
    private static boolean isOpen(String path) {
        return Login.PATHS.contains(path) || path.matches("/(vendor/uplot/)?[^/]+\\.(css|js|svg)");
    }

    private static void addHeaders(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                // With "no-referrer", browsers would not say where a form comes from, either.
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cache-Control", "no-store");
    }
}
