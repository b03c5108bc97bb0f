package org.hearsay.app.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hearsay.ledger.Entry;
import org.hearsay.store.ClaimJson;

/**
 * An entry of the ledger as it leaves the program.
 *
 * @param entry its place in the ledger, from 1
 * @param what what it says, as JSON
 */
record HistoryStep(long entry, String kind, String subject, String at, String by, JsonNode what, String hash) {
    private static final ObjectMapper JSON = ClaimJson.mapper();

    static HistoryStep of(Entry entry) {
        try {
            return new HistoryStep(
                    entry.sequence(),
                    entry.kind(),
                    entry.subject(),
                    entry.at().toString(),
                    entry.by(),
                    JSON.readTree(entry.payload()),
                    entry.hash());
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the entry " + entry.sequence() + " is no JSON", damaged);
        }
    }

    /** Says whether the caller may see it: coders do not see what others code. */
    boolean isShownTo(Caller caller) {
        boolean isCoding =
                kind.equals("decision") && what.path("decision").asText().equals("coding");
        return DecisionRules.isShownTo(caller, by, isCoding);
    }
}
