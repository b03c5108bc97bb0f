package org.hearsay.app.terminal;

/** How a stretch of text is set apart on a terminal. */
public enum Style {
    PLAIN("", "", ""),
    BOLD("\u001B[1m", "", ""),
    FAINT("\u001B[2m", "", ""),
    /** Evidence: bold and underlined; between brackets where there is no colour. */
    MARKED("\u001B[1;4m", "⟨", "⟩");

    private static final String RESET = "\u001B[0m";

    private final String code;
    private final String before;
    private final String after;

    Style(String code, String before, String after) {
        this.code = code;
        this.before = before;
        this.after = after;
    }

    String apply(String text, boolean colored) {
        if (!colored) {
            return before + text + after;
        }
        return code.isEmpty() ? text : code + text + RESET;
    }
}
