package org.hearsay.app.server;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.attribution.Certainty;
import org.hearsay.attribution.Polarity;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.view.ClaimRow;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;

/** The parts of one claim, each with the role that its words play in the text. */
final class PaneFields {
    private final ClaimRecord claim;
    private final List<Pane.Field> fields = new ArrayList<>();

    PaneFields(ClaimRecord claim) {
        this.claim = claim;
    }

    List<Pane.Field> fields() {
        ClaimRecord.Event event = claim.event();
        if (event != null) {
            add("who", people(event.actors()), "actor");
            add("did", event.predicate().text() + " (" + type(event) + ")", "predicate");
            add("to whom", people(event.recipients()), "recipient");
            add("what", people(event.objects()), "object");
            add("with", people(event.instruments()), "instrument");
            add("where", event.place() == null ? "" : place(event.place()), "place");
            add("realis", Token.of(event.realis()), "");
        }
        add("when", ClaimRow.of(claim).when(), "time");
        figure();
        if (claim.sources().isEmpty()) {
            add("according to", claim.article().outlet() + " itself", "");
        }
        claim.sources().forEach(this::source);
        return fields;
    }

    private static String type(ClaimRecord.Event event) {
        String mode = event.mode() == null ? "" : ", " + event.mode();
        String cameo = event.cameo() == null ? "" : ", CAMEO " + event.cameo();
        return Token.of(event.type()) + mode + cameo;
    }

    private void figure() {
        ClaimRecord.Figure figure = claim.figure();
        if (figure == null) {
            return;
        }
        String range = (figure.low() == null ? "…" : figure.low().toPlainString()) + " to "
                + (figure.high() == null ? "…" : figure.high().toPlainString());
        add(
                "how many",
                figure.text() + " " + Token.of(figure.measure()) + " (" + Token.of(figure.bound()) + ", " + range + ")",
                "figure");
        ClaimRecord.Of of = figure.of();
        if (of != null && claim.event() == null) {
            add("of", named(of.text(), of.actor()), "");
        }
    }

    private void source(ClaimRecord.Source source) {
        String level = source.level() == 0 ? "according to" : "passed on by";
        String more = source.certainty() == Certainty.CERTAIN ? "" : ", " + Token.of(source.certainty());
        String not = source.polarity() == Polarity.POSITIVE ? "" : ", does not say so";
        String cue = source.cue() == null ? "" : " “" + source.cue().text() + "”";
        add(
                level,
                named(source.text(), source.actor()) + cue + " (" + Token.of(source.type()) + ", "
                        + Token.of(source.stance()) + ", " + Token.of(source.form()) + more + not + ")",
                "source");
    }

    private static String people(List<ClaimRecord.Participant> people) {
        return people.stream().map(one -> named(one.text(), one.actor())).collect(Collectors.joining("; "));
    }

    private static String place(ClaimRecord.Place place) {
        return named(place.text(), place.id());
    }

    private static String named(String text, @Nullable String id) {
        return id == null || id.equalsIgnoreCase(text.replace(' ', '-')) ? text : text + " [" + id + "]";
    }

    private void add(String name, String value, String role) {
        if (!value.isEmpty()) {
            fields.add(new Pane.Field(name, value, role, !role.isEmpty()));
        }
    }
}
