package org.hearsay.app.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hearsay.app.account.Account;
import org.hearsay.app.account.Accounts;
import org.hearsay.app.account.Role;
import org.hearsay.app.account.Secret;
import org.hearsay.app.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who makes a request: by a token, by the cookie of a session, or, where there are no accounts, by being on this machine.
 * Safe for several threads.
 */
final class Entrance {
    private static final String BEARER = "bearer ";
    private static final String FORM_COOKIE = "hearsay-form";
    private static final int KEY_BYTES = 32;

    private final ServerOptions options;
    private final Sessions sessions = new Sessions(System::nanoTime);

    /** Made anew at each start: what a form was given by a server that ran before is worth nothing. */
    private final String key = Secret.random(KEY_BYTES);

    private final boolean beganWithAccounts;

    Entrance(ServerOptions options) {
        this.options = options;
        Accounts accounts = options.accounts();
        this.beganWithAccounts = accounts != null && !accounts.all().isEmpty();
    }

    /** Says whether one has to come in by an account. Taking the last account away does not open a door that was closed. */
    boolean needsAccount() {
        Accounts accounts = options.accounts();
        return beganWithAccounts
                || !options.isLoopback()
                || options.site() != null
                || (accounts != null && !accounts.all().isEmpty());
    }

    Caller caller(Context context) {
        if (!needsAccount()) {
            String name = System.getProperty("user.name", "local");
            return new Caller(name, Role.EDITOR, false, csrf("local"), !options.readOnly());
        }
        String authorization = context.header("Authorization");
        if (authorization != null) {
            return withToken(authorization);
        }
        String session = context.cookie(cookieName());
        if (session != null) {
            Optional<Account> account = sessions.find(session, accounts());
            if (account.isPresent()) {
                return of(account.get(), csrf(session));
            }
        }
        String form = context.cookie(FORM_COOKIE);
        return Caller.nobody(form == null ? "" : csrf(form));
    }

    private Caller withToken(String authorization) {
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            throw loginNeeded("Only Bearer tokens are taken.");
        }
        String token = authorization.substring(BEARER.length()).strip();
        return accounts()
                .withToken(token)
                .map(account -> of(account, ""))
                .orElseThrow(() -> loginNeeded("The token is none, or was revoked.")
                        .with("WWW-Authenticate", "Bearer realm=\"hearsay\", error=\"invalid_token\""));
    }

    private Caller of(Account account, String csrf) {
        return new Caller(
                account.name(),
                account.role(),
                true,
                csrf,
                !options.readOnly() && account.role().covers(Role.CODER));
    }

    static RequestFault loginNeeded(String detail) {
        return new RequestFault(HttpStatus.UNAUTHORIZED, FaultCode.LOGIN_NEEDED, detail)
                .with("WWW-Authenticate", "Bearer realm=\"hearsay\"");
    }

    Accounts accounts() {
        Accounts accounts = options.accounts();
        if (accounts == null) {
            throw new IllegalStateException("there are no accounts");
        }
        return accounts;
    }

    /** Begins a session for this browser; an earlier one of it ends, so that nobody can plant an id beforehand. */
    void begin(Context context, Account account) {
        end(context);
        context.cookie(cookie(cookieName(), sessions.begin(account), (int) Sessions.WHOLE.toSeconds()));
        context.cookie(cookie(FORM_COOKIE, "", 0));
    }

    void end(Context context) {
        String session = context.cookie(cookieName());
        if (session != null) {
            sessions.end(session);
        }
        context.cookie(cookie(cookieName(), "", 0));
    }

    /** Returns what the form for logging in sends back, which only a page of this server can know. */
    String loginForm(Context context) {
        String form = Secret.random(KEY_BYTES);
        context.cookie(cookie(FORM_COOKIE, form, -1));
        return csrf(form);
    }

    private Cookie cookie(String name, String value, int seconds) {
        return new Cookie(name, value, "/", seconds, options.isSecure(), true, null, SameSite.STRICT);
    }

    private String cookieName() {
        // Browsers take a cookie of this name from this host alone, and over TLS alone.
        return options.isSecure() ? "__Host-hearsay" : "hearsay";
    }

    /** Returns what the forms of a session are known by; the session's own id never stands in a page. */
    private String csrf(String session) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(session.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    static boolean isOfCaller(Caller caller, @Nullable String csrf) {
        return csrf != null && !caller.csrf().isEmpty() && Secret.same(caller.csrf(), csrf);
    }
}
