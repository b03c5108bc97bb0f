package org.hearsay.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.app.Reports;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.Reading;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed since, and how it was. */
class ChangesApiTest {
    private static final String TOLL = ServedLedger.TOLL;

    @TempDir
    Path folder;

    private SqliteLedger ledger;
    private HearsayServer server;
    private Client client;

    @BeforeEach
    void serve() {
        ledger = SqliteLedger.open(Reports.ledger(folder));
        server = HearsayServer.start(ledger, 0);
        client = new Client(server);
    }

    @AfterEach
    void close() {
        server.close();
        ledger.close();
    }

    private JsonNode get(String path) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException malformed) {
            throw new AssertionError(malformed);
        }
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("items").forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }

    private void withdrawToll() {
        ledger.keep(new Reading(Reports.tollArticle(), Set.of("b1"), List.of(), "a later engine", null));
    }

    private void decide(Decision decision) {
        ledger.decide(decision, ledger.past().lastEntry(), "ana", null);
    }

    @Test
    void nothingChangedIsAnEmptyPageWithAWayOn() {
        String sync = get("/api/v1/claims").get("sync").asText();
        JsonNode page = get("/api/v1/claims?changed_since=" + sync);
        assertThat(ids(page)).isEmpty();
        assertThat(page.has("next")).isFalse();
        assertThat(page.get("sync").asText()).isEqualTo(sync);
    }

    @Test
    void aDecisionAndAWithdrawalAreTold() {
        String sync = get("/api/v1/claims").get("sync").asText();
        decide(new Decision.Credibility(TOLL, 2));
        JsonNode changed = get("/api/v1/claims?changed_since=" + sync);
        assertThat(ids(changed)).containsExactly(TOLL);
        assertThat(changed.at("/items/0/decided/credibility").asInt()).isEqualTo(2);
        withdrawToll();
        JsonNode gone = get("/api/v1/claims?changed_since=" + sync);
        assertThat(gone.at("/items/0").toString()).isEqualTo("{\"id\":\"" + TOLL + "\",\"gone\":\"withdrawn\"}");
        assertThat(get("/api/v1/claims?changed_since=" + gone.get("sync").asText())
                        .get("items"))
                .isEmpty();
    }

    @Test
    void fromTheStartEveryClaimIsToldOncePageByPage() {
        decide(new Decision.Accept(TOLL));
        List<String> told = new ArrayList<>();
        String path = "/api/v1/claims?changed_since=start&limit=1";
        JsonNode page = get(path);
        told.addAll(ids(page));
        while (page.has("next")) {
            page = get(path + "&cursor=" + page.get("next").asText());
            told.addAll(ids(page));
        }
        assertThat(told).containsExactlyInAnyOrderElementsOf(ids(get("/api/v1/claims")));
        assertThat(told.get(told.size() - 1)).as("the last that changed").isEqualTo(TOLL);
        assertThat(page.has("sync")).isTrue();
    }

    @Test
    void changesDoNotGoWithNarrowing() {
        assertThat(client.get("/api/v1/claims?changed_since=start&type=ASSAULT").statusCode())
                .isEqualTo(400);
        assertThat(client.get("/api/v1/claims?changed_since=12").statusCode()).isEqualTo(400);
    }

    @Test
    void thePastIsAsItWas() {
        long read = ledger.past().lastEntry();
        decide(new Decision.Edit(TOLL, java.util.Map.of("event.realis", "future")));
        long edited = ledger.past().lastEntry();
        decide(new Decision.Undo(edited));
        decide(new Decision.Reject(TOLL));
        long rejected = ledger.past().lastEntry();
        withdrawToll();
        String claim = "/api/v1/claims/" + TOLL + "?asof=";
        assertThat(get(claim + read).at("/status").asText()).isEqualTo("machine");
        assertThat(get(claim + edited).at("/event/realis").asText()).isEqualTo("future");
        assertThat(get(claim + edited).at("/status").asText()).isEqualTo("edited");
        assertThat(get(claim + rejected).at("/event/realis").asText()).isEqualTo("actual");
        assertThat(get(claim + rejected).at("/status").asText()).isEqualTo("rejected");
        assertThat(client.get(claim + "1").statusCode())
                .as("before it was read")
                .isEqualTo(404);
        assertThat(get("/api/v1/claims?realis=future&asof=" + edited).at("/items"))
                .hasSize(1);
        assertThat(get("/api/v1/claims?realis=future&asof=" + rejected).at("/items"))
                .isEmpty();
        assertThat(get("/api/v1/claims?asof=1").at("/items")).isEmpty();
    }

    @Test
    void thePastOfNowIsThePresent() {
        decide(new Decision.Accept(TOLL));
        JsonNode now = get("/api/v1/claims");
        assertThat(get("/api/v1/claims?asof=" + ledger.past().lastEntry()).get("items"))
                .isEqualTo(now.get("items"));
        assertThat(get("/api/v1/claims?asof=2999-01-01T00:00:00Z").get("items")).isEqualTo(now.get("items"));
        assertThat(get("/api/v1/claims?asof=1999-01-01T00:00:00Z").get("items")).isEmpty();
    }

    @Test
    void whatThePastDoesNotKnowIsRefused() {
        for (String query :
                List.of("asof=5&q=soldier", "asof=5&story=x", "asof=yesterday", "asof=5&changed_since=start")) {
            assertThat(client.get("/api/v1/claims?" + query).statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
    }
}
