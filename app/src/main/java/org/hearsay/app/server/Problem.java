package org.hearsay.app.server;

/**
 * What went wrong with a request, as RFC 9457 has it.
 *
 * @param type always {@code about:blank}: the status says it all
 * @param title the name of the status
 * @param detail what was wrong with this request
 * @param code the code of the fault in the catalogue of errors
 * @param remedy what to do about it
 */
record Problem(String type, String title, int status, String detail, String code, String remedy) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(RequestFault fault) {
        return new Problem(
                "about:blank",
                fault.status().getMessage(),
                fault.status().getCode(),
                String.valueOf(fault.getMessage()),
                fault.code().code(),
                fault.code().remedy());
    }
}
