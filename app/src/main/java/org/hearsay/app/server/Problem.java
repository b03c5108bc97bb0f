package org.hearsay.app.server;

import java.util.List;
import java.util.Locale;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.ClaimRecord;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request, as RFC 9457 has it.
 *
 * @param type what kind of problem it is; it stays the same
 * @param title what happened, in words that are the same for each problem of the type
 * @param detail what was wrong with this request
 * @param code the code of the fault in the catalogue of errors
 * @param remedy what to do about it
 * @param etag with what to decide again, where somebody decided meanwhile, or null
 * @param current the claim as it is now, likewise
 * @param changes what happened to it that had not been seen, oldest first, likewise
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String remedy,
        @Nullable String etag,
        @Nullable ClaimRecord current,
        @Nullable List<HistoryStep> changes) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(RequestFault fault) {
        Meanwhile meanwhile = fault.meanwhile();
        return new Problem(
                type(fault.code()),
                fault.code().what(),
                fault.status().getCode(),
                String.valueOf(fault.getMessage()),
                fault.code().code(),
                fault.code().remedy(),
                meanwhile == null ? null : meanwhile.etag(),
                meanwhile == null ? null : meanwhile.current(),
                meanwhile == null ? null : meanwhile.changes());
    }

    static String type(FaultCode code) {
        return "urn:hearsay:problem:" + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
