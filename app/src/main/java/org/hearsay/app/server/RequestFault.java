package org.hearsay.app.server;

import io.javalin.http.HttpStatus;
import org.hearsay.app.fault.FaultCode;

/** A request that is not answered, and why. */
final class RequestFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final FaultCode code;

    RequestFault(HttpStatus status, FaultCode code, String detail) {
        // Part of the traffic, not of the program's failures: no stack.
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
    }

    static RequestFault badParameter(String name, String reason) {
        return new RequestFault(
                HttpStatus.BAD_REQUEST, FaultCode.PARAMETER_REFUSED, "The parameter " + name + ": " + reason + ".");
    }

    static RequestFault notFound(FaultCode code, String id) {
        return new RequestFault(HttpStatus.NOT_FOUND, code, code.what() + ": " + id + ".");
    }

    HttpStatus status() {
        return status;
    }

    FaultCode code() {
        return code;
    }
}
