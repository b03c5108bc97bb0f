package org.hearsay.intake;

import java.nio.file.Path;

/** Says, on the way from bytes to an article, that there is none; it becomes a {@link Taken.Refused}. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String remedy;

    Refusal(String code, String reason, String remedy) {
        super(reason, null, false, false);
        this.code = code;
        this.remedy = remedy;
    }

    static Refusal empty() {
        return new Refusal("empty", "there is no text in it", "leave it out, or look whether it was saved whole");
    }

    static Refusal tooLarge(int mostBytes) {
        return new Refusal(
                "too-large",
                "it is larger than " + mostBytes + " bytes, which no news report is",
                "split it, one report a file or one report a line (JSON lines)");
    }

    Taken.Refused at(Path file, int line) {
        return new Taken.Refused(file, line, code, String.valueOf(getMessage()), remedy);
    }
}
