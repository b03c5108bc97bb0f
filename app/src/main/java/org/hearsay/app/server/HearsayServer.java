package org.hearsay.app.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server. Listens on 127.0.0.1 and on nothing else. */
public final class HearsayServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HearsayServer.class);
    private static final String LOOPBACK = "127.0.0.1";

    private final Javalin javalin;

    private HearsayServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts a server over a ledger, which stays the caller's to close.
     *
     * @param port the port, or 0 for a free one
     * @throws org.hearsay.app.fault.Fault where the port cannot be taken
     */
    public static HearsayServer start(Ledger ledger, int port) {
        Javalin javalin = Javalin.create(config -> configure(config, ledger));
        try {
            return new HearsayServer(javalin.start(LOOPBACK, port));
        } catch (JavalinBindException taken) {
            throw FaultCode.PORT_UNAVAILABLE.at(LOOPBACK + ":" + port, String.valueOf(taken.getMessage()), taken);
        }
    }

    private static void configure(JavalinConfig config, Ledger ledger) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.jetty.host = LOOPBACK;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.routes.before(Guard::check);
        new Api(ledger).addTo(config.routes);
        new Desk(ledger).addTo(config.routes);
        config.routes.exception(RequestFault.class, (fault, context) -> answer(context, fault));
        config.routes.exception(LedgerException.class, (fault, context) -> answer(context, unavailable(fault)));
        config.routes.exception(HttpResponseException.class, (fault, context) -> answer(context, of(fault, context)));
        config.routes.exception(Exception.class, (fault, context) -> answer(context, broken(fault, context)));
    }

    private static void answer(Context context, RequestFault fault) {
        context.status(fault.status());
        Problem problem = Problem.of(fault);
        if (Api.isHere(context.path())) {
            Api.json(context, problem);
            context.contentType(Problem.MEDIA_TYPE);
        } else {
            Desk.problem(context, problem);
        }
    }

    private static RequestFault unavailable(LedgerException fault) {
        LOG.warn("the ledger cannot be used", fault);
        return new RequestFault(
                HttpStatus.SERVICE_UNAVAILABLE, FaultCode.of(fault).code(), fault.reason() + " " + fault.remedy());
    }

    private static RequestFault of(HttpResponseException fault, Context context) {
        HttpStatus status = HttpStatus.forStatus(fault.getStatus());
        if (status == HttpStatus.NOT_FOUND) {
            return RequestFault.notFound(FaultCode.NO_SUCH_PAGE, context.path());
        }
        return new RequestFault(status, FaultCode.USAGE, String.valueOf(fault.getMessage()));
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
        return "http://" + LOOPBACK + ":" + port() + "/";
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
