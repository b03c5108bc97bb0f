package org.hearsay.app.fault;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that the user has to know and can do something about. Ends the command with the exit code of its kind. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final FaultCode code;
    private final String where;
    private final String why;
    private final String remedy;

    Fault(FaultCode code, String where, String why, String remedy, @Nullable Throwable cause) {
        super(code.code() + " " + code.what() + ": " + where + ": " + why, cause);
        this.code = code;
        this.where = Objects.requireNonNull(where, "where");
        this.why = Objects.requireNonNull(why, "why");
        this.remedy = Objects.requireNonNull(remedy, "remedy");
    }

    public FaultCode code() {
        return code;
    }

    /** Returns the file, id or setting that it is about. */
    public String where() {
        return where;
    }

    public String why() {
        return why;
    }

    /** Returns what is shown to the user: four lines. */
    public String text() {
        return "hearsay: " + code.code() + " " + code.what() + ".\n  where:  " + where + "\n  why:    " + why
                + "\n  remedy: " + remedy;
    }
}
