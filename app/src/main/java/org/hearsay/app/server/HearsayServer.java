package org.hearsay.app.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import org.hearsay.app.account.Accounts;
import org.hearsay.app.fault.Fault;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server: on the loopback address alone, unless there are accounts. */
public final class HearsayServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HearsayServer.class);

    private final Javalin javalin;
    private final String host;

    private HearsayServer(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
    }

    /**
     * Starts a server for whoever uses this machine over a ledger, which stays the caller's to close.
     *
     * @param port the port, or 0 for a free one
     * @throws org.hearsay.app.fault.Fault where the port cannot be taken
     */
    public static HearsayServer start(Ledger ledger, int port) {
        return start(ledger, ServerOptions.local(port));
    }

    /**
     * Starts a server over a ledger, which stays the caller's to close.
     *
     * @throws org.hearsay.app.fault.Fault where the port cannot be taken, or where others could reach it without an account
     */
    public static HearsayServer start(Ledger ledger, ServerOptions options) {
        check(options);
        Javalin javalin = Javalin.create(config -> configure(config, ledger, options));
        try {
            return new HearsayServer(javalin.start(options.bind(), options.port()), options.bind());
        } catch (JavalinBindException taken) {
            throw FaultCode.PORT_UNAVAILABLE.at(
                    options.bind() + ":" + options.port(), String.valueOf(taken.getMessage()), taken);
        }
    }

    /** Refuses to be reached by others without an account. */
    public static void check(ServerOptions options) {
        Accounts accounts = options.accounts();
        boolean open = accounts == null || accounts.all().isEmpty();
        if (open && !options.isLoopback()) {
            throw FaultCode.BIND_REFUSED.at(
                    "--bind " + options.bind(), "others could read and decide without saying who they are");
        }
        if (open && options.site() != null) {
            throw FaultCode.BIND_REFUSED.at(
                    "--public " + options.site(), "others could read and decide without saying who they are");
        }
    }

    private static void configure(JavalinConfig config, Ledger ledger, ServerOptions options) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Guard.LONGEST_BODY;
        // An entity tag stands for bytes, and those would be others; a proxy in front can compress.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.host = options.bind();
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(2 * Guard.LONGEST_QUERY);
        });
        Entrance entrance = new Entrance(options);
        config.routes.before(new Guard(options, entrance)::check);
        FacetCounts counts = new FacetCounts(ledger);
        new Api(ledger, counts).addTo(config.routes);
        new Login(entrance).addTo(config.routes);
        new Desk(ledger, counts).addTo(config.routes);
        config.routes.exception(RequestFault.class, (fault, context) -> answer(context, fault));
        config.routes.exception(LedgerException.class, (fault, context) -> answer(context, unavailable(fault)));
        config.routes.exception(Fault.class, (fault, context) -> answer(context, unavailable(fault)));
        config.routes.exception(HttpResponseException.class, (fault, context) -> answer(context, of(fault, context)));
        config.routes.exception(Exception.class, (fault, context) -> answer(context, broken(fault, context)));
    }

    private static void answer(Context context, RequestFault fault) {
        context.status(fault.status());
        fault.headers().forEach(context::header);
        if (Api.isHere(context.path())) {
            Answers.problem(context, Problem.of(fault));
        } else if (fault.code() == FaultCode.LOGIN_NEEDED && context.method().equals(HandlerType.GET)) {
            context.redirect(Login.address(context), HttpStatus.SEE_OTHER);
        } else {
            Desk.problem(context, Problem.of(fault));
        }
    }

    private static RequestFault unavailable(LedgerException fault) {
        LOG.warn("the ledger cannot be used", fault);
        return new RequestFault(
                HttpStatus.SERVICE_UNAVAILABLE, FaultCode.of(fault).code(), fault.reason() + " " + fault.remedy());
    }

    private static RequestFault unavailable(Fault fault) {
        LOG.warn("{} cannot be used", fault.where(), fault);
        return new RequestFault(
                HttpStatus.SERVICE_UNAVAILABLE, fault.code(), fault.code().what() + ".");
    }

    private static RequestFault of(HttpResponseException fault, Context context) {
        HttpStatus status = HttpStatus.forStatus(fault.getStatus());
        return switch (status) {
            case NOT_FOUND -> RequestFault.notFound(FaultCode.NO_SUCH_PAGE, context.path());
            case METHOD_NOT_ALLOWED ->
                new RequestFault(status, FaultCode.METHOD_REFUSED, context.method() + " is not taken here.")
                        .with("Allow", allowed(fault));
            case CONTENT_TOO_LARGE -> new RequestFault(status, FaultCode.REQUEST_TOO_LARGE, "The body is too long.");
            default -> new RequestFault(status, FaultCode.USAGE, String.valueOf(fault.getMessage()));
        };
    }

    private static String allowed(HttpResponseException fault) {
        String methods = fault.getDetails().getOrDefault("availableMethods", "GET, HEAD");
        return methods.isBlank() ? "GET, HEAD" : methods;
    }

    private static RequestFault broken(Exception fault, Context context) {
        LOG.error("{} could not be answered", context.path(), fault);
        return new RequestFault(
                HttpStatus.INTERNAL_SERVER_ERROR, FaultCode.UNEXPECTED, "The request could not be answered.");
    }

    /** Returns the port that it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Returns the address of its first page. */
    public String address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return "http://" + name + ":" + port() + "/";
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
