package org.hearsay.app.fault;

import org.hearsay.ledger.LedgerException;

/** The catalogue of errors. Each has a code that stays, an exit code, what happened, and what to do about it. */
public enum FaultCode {
    LEDGER_MISSING(
            "H1001",
            ExitCode.NOT_FOUND,
            "There is no ledger here",
            "Read something first (hearsay read PATH…), or name the ledger with --ledger FILE or HEARSAY_LEDGER."),
    LEDGER_LOCKED(
            "H1002",
            ExitCode.CONFLICT,
            "Another process is writing to this ledger",
            "Wait until it has finished, or stop it; then run the command again. Nothing was changed."),
    LEDGER_NEWER(
            "H1003",
            ExitCode.ERROR,
            "This ledger was written by a newer version of Hearsay",
            "Update Hearsay, or work on another ledger. Nothing was changed."),
    LEDGER_DAMAGED(
            "H1004",
            ExitCode.LEDGER_DAMAGED,
            "The ledger is damaged",
            "Put back a copy from before, or keep this file aside and read the reports again into a new ledger."),
    LEDGER_UNUSABLE(
            "H1005",
            ExitCode.INVALID_INPUT,
            "This file cannot be used as a ledger",
            "Check the path and its permissions; hearsay doctor says more."),
    LEDGER_OLDER(
            "H1006",
            ExitCode.ERROR,
            "This ledger was written by an earlier version of Hearsay",
            "Run a command that writes (hearsay read PATH…) once: it brings the ledger up to date."),
    LEDGER_UNWRITABLE(
            "H1007",
            ExitCode.ERROR,
            "The ledger cannot be written",
            "Check that the disk is not full and that its folder is writable."),
    NO_SUCH_ARTICLE(
            "H1101",
            ExitCode.NOT_FOUND,
            "No article has this id",
            "Give the whole id or at least its first eight digits; hearsay claims --json names the article of each claim."),
    NO_SUCH_CLAIM(
            "H1102",
            ExitCode.NOT_FOUND,
            "No claim has this id",
            "Give the whole id or at least its first eight digits, as hearsay claims prints it."),
    SUPERSEDED_ARTICLE(
            "H1103",
            ExitCode.CONFLICT,
            "A later version of this article stands in the ledger",
            "Amend the later version."),
    NO_SUCH_LINK(
            "H1104",
            ExitCode.NOT_FOUND,
            "No occurrence or story has this id",
            "Give the whole id or at least its first eight digits, as hearsay occurrences and hearsay stories print it."),
    NO_SUCH_PAGE("H1105", ExitCode.NOT_FOUND, "There is no such page", "Begin at / or see docs/rest.md."),
    NO_SUCH_DICTIONARY(
            "H1109",
            ExitCode.NOT_FOUND,
            "No imported dictionary has this name",
            "hearsay import list prints their names."),
    DECISION_STALE(
            "H1106",
            ExitCode.CONFLICT,
            "Something was decided that you have not seen",
            "Look at what changed (hearsay explain ID), and decide again. Nothing was changed."),
    DECISION_REFUSED(
            "H1107",
            ExitCode.INVALID_INPUT,
            "This cannot be decided",
            "hearsay decide COMMAND --help says what can be. Nothing was changed."),
    NO_SUCH_SUBJECT(
            "H1108",
            ExitCode.NOT_FOUND,
            "What is to be decided about is not in the ledger",
            "Give the id of a claim as hearsay claims prints it, of an origin as hearsay figures does, or of an entry as hearsay explain does."),
    SOME_INPUTS_REFUSED(
            "H1201",
            ExitCode.SOME_INPUTS_FAILED,
            "Some inputs could not be read",
            "Mend or leave out those named above and read again; what was read is kept."),
    INPUT_UNREADABLE(
            "H1202",
            ExitCode.INVALID_INPUT,
            "The input cannot be read",
            "Check the path, its permissions and its format."),
    DICTIONARY_UNUSABLE(
            "H1203",
            ExitCode.INVALID_INPUT,
            "An imported dictionary cannot be used",
            "Import it again, or take its file out of the folder (setting dictionaries)."),
    SETTING_UNKNOWN(
            "H1301",
            ExitCode.INVALID_INPUT,
            "The configuration file holds a setting that does not exist",
            "Remove or correct the line; hearsay config show lists the settings."),
    SETTING_INVALID(
            "H1302",
            ExitCode.INVALID_INPUT,
            "A setting has a value that it cannot have",
            "Correct it where it is set: the option, the environment or the configuration file."),
    CONFIGURATION_UNREADABLE(
            "H1303",
            ExitCode.INVALID_INPUT,
            "The configuration file cannot be read",
            "Check the path given with --config or HEARSAY_CONFIG; the file is UTF-8, one \"name = value\" a line."),
    MODELS_MISSING(
            "H1401",
            ExitCode.ERROR,
            "The language models are not there",
            "Build Hearsay again with ./mvnw package: the models come with the module corenlp."),
    OUT_OF_MEMORY(
            "H1402",
            ExitCode.ERROR,
            "There was not enough memory",
            "Read with fewer threads (--threads 1), or give more: HEARSAY_JAVA_OPTS=-Xmx3g."),
    PORT_UNAVAILABLE(
            "H1501", ExitCode.CONFLICT, "The server could not take this port", "Choose another one with --port N."),
    METHOD_REFUSED(
            "H1502",
            ExitCode.ERROR,
            "The address does not take this method",
            "docs/rest.md and /api/v1/openapi.yaml say which it takes."),
    HOST_REFUSED(
            "H1503",
            ExitCode.ERROR,
            "The request names another host",
            "Open the address that hearsay serve printed, or name yours with --public URL; other names are refused, so that no web"
                    + " page can reach the ledger."),
    PARAMETER_REFUSED(
            "H1504",
            ExitCode.INVALID_INPUT,
            "The request has a parameter that cannot be",
            "docs/rest.md and /api/v1/openapi.yaml say which there are."),
    BIND_REFUSED(
            "H1511",
            ExitCode.INVALID_INPUT,
            "Without accounts the desk is for whoever uses this machine alone",
            "Make an account first (hearsay accounts add NAME --role editor), or leave out --bind."),
    LOGIN_NEEDED(
            "H1512",
            ExitCode.ERROR,
            "Nobody is logged in",
            "Log in, or send a token: Authorization: Bearer hearsay_…. hearsay accounts token makes one."),
    LOGIN_REFUSED(
            "H1513",
            ExitCode.ERROR,
            "The name and the password do not go together",
            "Try again; hearsay accounts passwd gives an account another password."),
    ROLE_REFUSED(
            "H1514",
            ExitCode.ERROR,
            "The role of this account does not allow that",
            "Ask whoever runs the desk for another role (hearsay accounts role)."),
    ORIGIN_REFUSED(
            "H1515",
            ExitCode.ERROR,
            "The request may come from another site",
            "Send forms from the desk itself, in the session they were opened in; send programs' requests as application/json."),
    READ_ONLY("H1516", ExitCode.ERROR, "The desk only reads", "Have it served without --read-only."),
    TOO_MANY_REQUESTS("H1517", ExitCode.ERROR, "There were too many requests", "Wait as long as Retry-After says."),
    REQUEST_TOO_LARGE(
            "H1518",
            ExitCode.INVALID_INPUT,
            "The request is too large",
            "docs/rest.md says how long a body and an address may be."),
    BODY_REFUSED(
            "H1519",
            ExitCode.INVALID_INPUT,
            "The body of the request cannot be",
            "/api/v1/openapi.yaml says what it holds."),
    VERSION_NEEDED(
            "H1520",
            ExitCode.INVALID_INPUT,
            "The request does not say which version it is about",
            "Send If-Match with the ETag that came with what you decide on."),
    VERSION_UNKNOWN(
            "H1521",
            ExitCode.CONFLICT,
            "The version that the request is about never was",
            "Read the record again and send If-Match with its ETag."),
    DECIDED_MEANWHILE(
            "H1522",
            ExitCode.CONFLICT,
            "Somebody else decided on this meanwhile",
            "See what changed, and decide again with the new ETag. Nothing of either decision is lost."),
    OUTPUT_FAILED(
            "H1601",
            ExitCode.ERROR,
            "The results could not be written",
            "Check that the disk is not full and that the place is writable."),
    MEASUREMENT_FAILED(
            "H1701",
            ExitCode.INVALID_INPUT,
            "The set cannot be scored",
            "Check that PATH has the layout that docs/cli.md gives for this set."),
    NO_SUCH_ACCOUNT("H1801", ExitCode.NOT_FOUND, "There is no such account", "hearsay accounts list names all."),
    ACCOUNT_EXISTS(
            "H1802",
            ExitCode.CONFLICT,
            "There is an account of this name",
            "Choose another name, or change this one with hearsay accounts passwd and role."),
    ACCOUNT_REFUSED("H1803", ExitCode.INVALID_INPUT, "No account can be called so", "Choose another name."),
    PASSWORD_REFUSED(
            "H1804",
            ExitCode.INVALID_INPUT,
            "This cannot be the password",
            "Choose one of at least 12 characters, such as four words that have nothing to do with each other."),
    ACCOUNTS_UNUSABLE(
            "H1805",
            ExitCode.INVALID_INPUT,
            "The file of accounts cannot be used",
            "Check its permissions; or put it aside and make the accounts anew. Until then nobody comes in."),
    USAGE("H1900", ExitCode.USAGE, "The command was not understood", "See hearsay --help."),
    UNEXPECTED(
            "H1999",
            ExitCode.ERROR,
            "Hearsay failed in a way that it does not know",
            "Run the command again with --debug and report what it prints. The ledger keeps what was acknowledged.");

    private final String code;
    private final int exitCode;
    private final String what;
    private final String remedy;

    FaultCode(String code, int exitCode, String what, String remedy) {
        this.code = code;
        this.exitCode = exitCode;
        this.what = what;
        this.remedy = remedy;
    }

    public String code() {
        return code;
    }

    public int exitCode() {
        return exitCode;
    }

    public String what() {
        return what;
    }

    public String remedy() {
        return remedy;
    }

    /** Returns the fault at a place, with its reason. */
    public Fault at(String where, String why) {
        return new Fault(this, where, why, remedy, null);
    }

    /** Returns the fault at a place, with its reason and what raised it. */
    public Fault at(String where, String why, Throwable cause) {
        return new Fault(this, where, why, remedy, cause);
    }

    /** Returns what the user is told of a ledger that cannot be used. */
    public static Fault of(LedgerException failure) {
        FaultCode code = switch (failure.kind()) {
            case MISSING -> LEDGER_MISSING;
            case LOCKED -> LEDGER_LOCKED;
            case NEWER -> LEDGER_NEWER;
            case OLDER -> LEDGER_OLDER;
            case DAMAGED -> LEDGER_DAMAGED;
            case NOT_A_LEDGER, UNREADABLE -> LEDGER_UNUSABLE;
            case UNWRITABLE -> LEDGER_UNWRITABLE;
        };
        return new Fault(code, failure.file().toString(), failure.reason(), failure.remedy(), failure);
    }
}
