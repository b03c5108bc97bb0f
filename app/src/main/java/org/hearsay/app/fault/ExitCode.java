package org.hearsay.app.fault;

/** How the command ends, as the shell sees it. The numbers are a contract. */
public final class ExitCode {
    public static final int FINE = 0;
    public static final int ERROR = 1;
    public static final int USAGE = 2;
    public static final int NOT_FOUND = 3;
    public static final int CONFLICT = 4;
    public static final int INVALID_INPUT = 5;
    public static final int SOME_INPUTS_FAILED = 6;
    public static final int LEDGER_DAMAGED = 7;

    private ExitCode() {}
}
