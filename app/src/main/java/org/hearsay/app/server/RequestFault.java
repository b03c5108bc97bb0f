package org.hearsay.app.server;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.app.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/** A request that is not answered, and why. */
final class RequestFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final FaultCode code;
    private final transient Map<String, String> headers;
    private final transient @Nullable Meanwhile meanwhile;

    RequestFault(HttpStatus status, FaultCode code, String detail) {
        this(status, code, detail, Map.of(), null);
    }

    private RequestFault(
            HttpStatus status,
            FaultCode code,
            String detail,
            Map<String, String> headers,
            @Nullable Meanwhile meanwhile) {
        // Part of the traffic, not of the program's failures: no stack.
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.headers = Map.copyOf(headers);
        this.meanwhile = meanwhile;
    }

    static RequestFault badParameter(String name, String reason) {
        return new RequestFault(
                HttpStatus.BAD_REQUEST, FaultCode.PARAMETER_REFUSED, "The parameter " + name + ": " + reason + ".");
    }

    static RequestFault badBody(String reason) {
        return new RequestFault(HttpStatus.BAD_REQUEST, FaultCode.BODY_REFUSED, reason);
    }

    static RequestFault notFound(FaultCode code, String id) {
        return new RequestFault(HttpStatus.NOT_FOUND, code, "Asked for was " + id + ".");
    }

    static RequestFault tooMany(Duration wait) {
        return new RequestFault(
                        HttpStatus.TOO_MANY_REQUESTS,
                        FaultCode.TOO_MANY_REQUESTS,
                        "Try again in " + wait.toSeconds() + " s.")
                .with("Retry-After", String.valueOf(wait.toSeconds()));
    }

    /** Returns the same fault with a header of the answer. */
    RequestFault with(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new RequestFault(status, code, String.valueOf(getMessage()), more, meanwhile);
    }

    /** Returns the same fault with what happened in between. */
    RequestFault with(Meanwhile other) {
        return new RequestFault(status, code, String.valueOf(getMessage()), headers, other);
    }

    HttpStatus status() {
        return status;
    }

    FaultCode code() {
        return code;
    }

    Map<String, String> headers() {
        return headers;
    }

    @Nullable Meanwhile meanwhile() {
        return meanwhile;
    }
}
