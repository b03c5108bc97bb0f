package org.hearsay.app.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Set;
import org.hearsay.app.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Lets through only requests that read, and only to this machine by its own names: a page somewhere on the web that makes its
 * name point to 127.0.0.1 (DNS rebinding) is refused by its Host header.
 */
final class Guard {
    private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Guard() {}

    static void check(Context context) {
        addHeaders(context);
        String host = context.header("Host");
        if (!isOwn(host)) {
            throw new RequestFault(
                    HttpStatus.MISDIRECTED_REQUEST,
                    FaultCode.HOST_REFUSED,
                    "This server does not answer for another host.");
        }
        if (!context.method().equals(HandlerType.GET) && !context.method().equals(HandlerType.HEAD)) {
            throw new RequestFault(
                    HttpStatus.METHOD_NOT_ALLOWED,
                    FaultCode.METHOD_REFUSED,
                    "The server changes nothing; use GET or HEAD.");
        }
    }

    static boolean isOwn(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]{1,5}$", "");
        return OWN_NAMES.contains(name);
    }

    private static void addHeaders(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cache-Control", "no-store");
    }
}
