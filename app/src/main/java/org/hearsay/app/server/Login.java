package org.hearsay.app.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.app.account.Account;
import org.hearsay.app.account.Throttle;
import org.hearsay.app.fault.FaultCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages on which people log in and out. */
final class Login {
    static final Set<String> PATHS = Set.of("/login", "/logout");

    private static final Logger LOG = LoggerFactory.getLogger(Login.class);
    private static final int LONGEST = 600;
    private static final int TRIES = 5;
    private static final double TRIES_PER_SECOND = 1.0 / 30;
    private static final int TRIES_OF_ADDRESS = 20;
    private static final double TRIES_PER_SECOND_OF_ADDRESS = 1.0 / 5;

    private final Entrance entrance;
    private final Throttle byName = new Throttle(TRIES, TRIES_PER_SECOND);
    private final Throttle byAddress = new Throttle(TRIES_OF_ADDRESS, TRIES_PER_SECOND_OF_ADDRESS);

    Login(Entrance entrance) {
        this.entrance = entrance;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/login", this::form);
        routes.post("/login", this::login);
        routes.post("/logout", this::logout);
    }

    private void form(Context context) {
        Parameters parameters = Parameters.of(context, Set.of("next"));
        if (!entrance.needsAccount() || Caller.of(context).isKnown()) {
            context.redirect(next(parameters.text("next")), HttpStatus.SEE_OTHER);
            return;
        }
        show(context, parameters.text("next"), "", null);
    }

    private void login(Context context) {
        if (!entrance.needsAccount()) {
            throw RequestFault.notFound(FaultCode.NO_SUCH_PAGE, context.path());
        }
        String name = field(context, "name").toLowerCase(Locale.ROOT).strip();
        checkPace(name, context.ip());
        Optional<Account> account = entrance.accounts().withPassword(name, field(context, "password"));
        String next = context.formParam("next");
        if (account.isEmpty()) {
            // The name that was tried may be a password in the wrong field, so it is not logged.
            LOG.info("a login from {} was refused", context.ip());
            context.status(HttpStatus.UNAUTHORIZED);
            show(context, next, name, FaultCode.LOGIN_REFUSED.what() + ".");
            return;
        }
        byName.forget(name);
        entrance.begin(context, account.get());
        context.redirect(next(next), HttpStatus.SEE_OTHER);
    }

    private void checkPace(String name, String address) {
        Optional<Duration> wait = byAddress.take(address).or(() -> byName.take(name));
        if (wait.isPresent()) {
            throw RequestFault.tooMany(wait.get());
        }
    }

    private static String field(Context context, String name) {
        String value = context.formParam(name);
        if (value == null || value.length() > LONGEST) {
            throw RequestFault.badBody("The form lacks " + name + ", or it is too long.");
        }
        return value;
    }

    private void logout(Context context) {
        entrance.end(context);
        context.redirect("/login", HttpStatus.SEE_OTHER);
    }

    private void show(Context context, @Nullable String next, String name, @Nullable String fault) {
        LoginPage shown = new LoginPage(
                Frame.of(Caller.of(context), "", "Log in"), name, next(next), fault, entrance.loginForm(context));
        Desk.html(context, Desk.page(out -> LoginPageRenderer.of().execute(shown, out)));
    }

    /** Returns where to log in, coming back to the page that was asked for. */
    static String address(Context context) {
        String query = context.queryString();
        String page = context.path() + (query == null ? "" : "?" + query);
        return Address.of("login").with("next", page).toString();
    }

    /** Returns where to go on: a page of this server, or the first one. */
    static String next(@Nullable String wanted) {
        boolean own = wanted != null && wanted.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
        return own && wanted != null ? wanted : "/";
    }
}
