package org.hearsay.app.settings;

import java.util.List;
import java.util.Locale;

/**
 * Something that can be set: by an option, by the environment, and in the configuration file, under one name.
 *
 * <p>{@code LEDGER} is {@code --ledger}, {@code HEARSAY_LEDGER} and {@code ledger = …}.
 */
public enum Setting {
    LEDGER(Form.TEXT, "hearsay.db", "the file that holds the ledger"),
    DICTIONARIES(Form.TEXT, "hearsay-dictionaries", "the folder that holds the imported dictionaries"),
    THREADS(
            Form.COUNT,
            String.valueOf(Runtime.getRuntime().availableProcessors()),
            "how many articles are read at a time"),
    PORT(Form.PORT, "7080", "where hearsay serve listens; 0 takes a free one"),
    BIND(Form.TEXT, "127.0.0.1", "the address that hearsay serve listens on; another one needs accounts"),
    RATE(Form.COUNT, "50", "how many requests a second each caller of hearsay serve may go on making"),
    LIMIT(Form.COUNT, "100", "the most rows that a list prints"),
    COLOR(Form.CHOICE, "auto", "auto, always or never"),
    QUIET(Form.TRUTH, "false", "true leaves out progress and remarks");

    /** What the values of a setting look like. */
    enum Form {
        TEXT,
        COUNT,
        PORT,
        CHOICE,
        TRUTH
    }

    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST = 1_000_000;
    private static final List<String> CHOICES = List.of("auto", "always", "never");

    private final Form form;
    private final String defaultValue;
    private final String meaning;

    Setting(Form form, String defaultValue, String meaning) {
        this.form = form;
        this.defaultValue = defaultValue;
        this.meaning = meaning;
    }

    /** Returns its name in the configuration file and, after two hyphens, on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns its name in the environment. */
    public String variable() {
        return "HEARSAY_" + name();
    }

    public String defaultValue() {
        return defaultValue;
    }

    public String meaning() {
        return meaning;
    }

    /** Says what a value must look like, in words. */
    String demand() {
        return switch (form) {
            case TEXT -> "some text";
            case COUNT -> "a whole number from 1 to " + MOST;
            case PORT -> "a whole number from 0 to " + HIGHEST_PORT;
            case CHOICE -> "one of " + String.join(", ", CHOICES);
            case TRUTH -> "true or false";
        };
    }

    boolean accepts(String value) {
        return switch (form) {
            case TEXT -> !value.isBlank();
            case COUNT -> isWithin(value, 1, MOST);
            case PORT -> isWithin(value, 0, HIGHEST_PORT);
            case CHOICE -> CHOICES.contains(value);
            case TRUTH -> value.equals("true") || value.equals("false");
        };
    }

    private static boolean isWithin(String value, int least, int most) {
        // Seven digits at most, so that parsing cannot overflow.
        if (!value.matches("[0-9]{1,7}")) {
            return false;
        }
        int number = Integer.parseInt(value);
        return least <= number && number <= most;
    }
}
