package org.hearsay.app.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/** The revisions that a request says it has seen: those of the entity tags in {@code If-Match}. */
final class Revision {
    private static final Pattern TAG = Pattern.compile("\"r([0-9]{1,18})-[0-9a-f]+\"");

    private Revision() {}

    static String prefix(long revision) {
        return "r" + revision + "-";
    }

    /** Returns an entity tag that says nothing but the revision, for what is shown without its bytes. */
    static String tag(long revision) {
        return "\"" + prefix(revision) + "0\"";
    }

    /** Returns the revisions that a request names; one that names none is refused. */
    static Set<Long> seen(Context context) {
        @Nullable String header = context.header("If-Match");
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            throw new RequestFault(
                    HttpStatus.PRECONDITION_REQUIRED,
                    FaultCode.VERSION_NEEDED,
                    "If-Match is missing, or names no version.");
        }
        Set<Long> seen = new HashSet<>();
        Matcher tags = TAG.matcher(header);
        while (tags.find()) {
            seen.add(Long.parseLong(tags.group(1)));
        }
        if (seen.isEmpty()) {
            throw unknown();
        }
        return seen;
    }

    static RequestFault unknown() {
        return new RequestFault(
                HttpStatus.PRECONDITION_FAILED,
                FaultCode.VERSION_UNKNOWN,
                "If-Match holds no entity tag that was given out for this.");
    }
}
