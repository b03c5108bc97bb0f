package org.hearsay.app.server;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.attribution.Certainty;
import org.hearsay.attribution.Stance;
import org.hearsay.event.EventType;
import org.hearsay.event.Measure;
import org.hearsay.event.Realis;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.quantity.Bound;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;

/** The fields of one claim that the form for corrections offers. */
final class PaneEdits {
    private final ClaimRecord claim;
    private final List<Pane.Edit> edits = new ArrayList<>();

    PaneEdits(ClaimRecord claim) {
        this.claim = claim;
    }

    List<Pane.Edit> edits() {
        ClaimRecord.Event event = claim.event();
        if (event != null) {
            closed("event.type", "type", event.type(), EventType.values());
            closed("event.realis", "realis", event.realis(), Realis.values());
            for (int i = 0; i < event.actors().size(); i++) {
                open(
                        "event.actors." + i + ".actor",
                        "who: " + event.actors().get(i).text(),
                        event.actors().get(i).actor());
            }
            for (int i = 0; i < event.recipients().size(); i++) {
                ClaimRecord.Participant one = event.recipients().get(i);
                open("event.recipients." + i + ".actor", "to whom: " + one.text(), one.actor());
            }
            if (event.place() != null) {
                open(
                        "event.place.id",
                        "where: " + event.place().text(),
                        event.place().id());
            }
        }
        figure();
        for (int i = 0; i < claim.sources().size(); i++) {
            source(claim.sources().get(i), i);
        }
        ClaimRecord.Time time = claim.time();
        if (time != null) {
            open(
                    "time.from",
                    "from (day)",
                    time.from() == null ? null : time.from().toString());
            open("time.to", "to (day)", time.to() == null ? null : time.to().toString());
        }
        return edits;
    }

    private void figure() {
        ClaimRecord.Figure figure = claim.figure();
        if (figure != null) {
            closed("figure.measure", "measure", figure.measure(), Measure.values());
            open("figure.value", "value", plain(figure.value()));
            open("figure.low", "low", plain(figure.low()));
            open("figure.high", "high", plain(figure.high()));
            closed("figure.bound", "bound", figure.bound(), Bound.values());
        }
    }

    private void source(ClaimRecord.Source source, int i) {
        open("sources." + i + ".actor", "source: " + source.text(), source.actor());
        closed("sources." + i + ".stance", "stance of " + source.text(), source.stance(), Stance.values());
        closed("sources." + i + ".certainty", "certainty of " + source.text(), source.certainty(), Certainty.values());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private void open(String name, String label, @Nullable String value) {
        edits.add(new Pane.Edit(name, id(name), label, value == null ? "" : value, false, List.of()));
    }

    private void closed(String name, String label, Enum<?> value, Enum<?>[] values) {
        Stream<Enum<?>> all = Arrays.stream(values);
        edits.add(new Pane.Edit(
                name,
                id(name),
                label,
                Token.of(value),
                true,
                all.map(one -> new Pane.Choice(Token.of(one), Token.of(one), one == value))
                        .toList()));
    }

    private static String id(String name) {
        return "edit-" + name.replace('.', '-');
    }
}
