package org.hearsay.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.app.terminal.Console;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Links;
import org.hearsay.store.ClaimJson;

/** Prints why the claims of an occurrence stand together. */
final class OccurrenceExplanation {
    private static final int SHORT = 12;

    private final Session session;

    OccurrenceExplanation(Session session) {
        this.session = session;
    }

    /** What is printed as JSON. */
    record Whole(Links.Occurrence occurrence, List<Links.Kinship> kinship) {}

    void print(Ledger ledger, String id) {
        Links.Occurrence occurrence = ledger.occurrence(id)
                .orElseThrow(() -> FaultCode.NO_SUCH_LINK.at(
                        id, "no occurrence, or more than one, of " + session.ledgerPath() + " has it"));
        List<Links.Kinship> kinship = ledger.kinship(occurrence.id());
        if (session.json()) {
            session.console().data(ClaimJson.write(new Whole(occurrence, kinship)));
        } else {
            print(ledger, occurrence, kinship);
        }
    }

    private void print(Ledger ledger, Links.Occurrence occurrence, List<Links.Kinship> kinship) {
        Console console = session.console();
        console.line(occurrence.label());
        if (kinship.isEmpty()) {
            console.line("  It has one claim, which is like no other.");
        }
        Map<String, String> quotes = new TreeMap<>();
        for (Links.Kinship kin : kinship) {
            console.line("");
            console.line(kin.claim().substring(0, SHORT) + "  " + quote(ledger, kin.claim(), quotes));
            console.line(String.format(
                    Locale.ROOT,
                    "  most like %s, %s%.2f:",
                    kin.with().substring(0, SHORT),
                    kin.joined() ? "joined by a person, " : "",
                    kin.score()));
            kin.reasons()
                    .forEach((rule, weight) ->
                            console.line(String.format(Locale.ROOT, "    %+6.2f  likeness/%s", weight, rule)));
        }
    }

    private static String quote(Ledger ledger, String id, Map<String, String> known) {
        return known.computeIfAbsent(
                id,
                claim -> ledger.claim(claim)
                        .map(ClaimRecord::evidence)
                        .filter(evidence -> !evidence.isEmpty())
                        .map(evidence -> evidence.get(0).quote().replaceAll("\\s+", " "))
                        .orElse(""));
    }
}
