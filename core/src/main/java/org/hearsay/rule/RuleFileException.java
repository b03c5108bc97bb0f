package org.hearsay.rule;

/** A rule file that cannot be used; the message names the file, the line, the reason and the remedy. */
public final class RuleFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleFileException(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
