package org.hearsay.app.server;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.view.Token;

/** Says in a line what was decided. */
final class DecisionLine {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private DecisionLine() {}

    static String at(Instant instant) {
        return AT.format(instant);
    }

    static Pane.Step step(Entry entry, KeptDecision kept) {
        String what = Token.of(kept.decision().kind());
        boolean undoable = kept.stands() && !(kept.decision() instanceof Decision.Undo);
        return new Pane.Step(
                entry.sequence(),
                kept.stands() ? what : what + ", taken back",
                entry.by(),
                at(entry.at()),
                detail(kept),
                undoable);
    }

    static String detail(KeptDecision kept) {
        List<String> parts = new ArrayList<>();
        Decision decision = kept.decision();
        if (decision instanceof Decision.Edit edit) {
            edit.fields().forEach((field, value) -> parts.add(field + ": " + (value.isEmpty() ? "nothing" : value)));
        } else if (decision instanceof Decision.Note note) {
            parts.add("“" + note.text() + "”");
        } else if (decision instanceof Decision.Credibility rating) {
            parts.add(String.valueOf(rating.number()));
        } else if (decision instanceof Decision.Coding coding) {
            parts.add(coding.accepts() ? "accepts" : "rejects");
        } else if (decision instanceof Decision.Undo undo) {
            parts.add("of entry " + undo.entry());
        }
        kept.was().forEach((field, value) -> parts.add(field + " was " + value));
        if (kept.reason() != null) {
            parts.add("because: " + kept.reason());
        }
        return String.join("; ", parts);
    }
}
