package org.hearsay.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hearsay.app.fault.FaultCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people on one claim: the second sees what changed, and nothing of either is lost. */
class DecisionsApiTest {
    private static final String TOLL = ServedLedger.TOLL;
    private static final String CLAIM = "/api/v1/claims/" + TOLL;

    @TempDir
    Path folder;

    private ServedAccounts served;

    @BeforeEach
    void serve() {
        served = new ServedAccounts(folder);
    }

    @AfterEach
    void close() {
        served.close();
    }

    private static String body(String kind, String more) {
        return "{\"kind\":\"" + kind + "\",\"claim\":\"" + TOLL + "\"" + more + "}";
    }

    @Test
    void aDecisionNamesTheVersionThatItIsAbout() {
        HttpResponse<String> without = served.client.send(
                "POST", "/api/v1/decisions", body("accept", ""), served.as("ana", "Content-Type", "application/json"));
        assertThat(without.statusCode()).isEqualTo(428);
        assertThat(without.body()).contains(FaultCode.VERSION_NEEDED.code());
        assertThat(served.decide("ana", body("accept", ""), "*").statusCode()).isEqualTo(428);
        assertThat(served.decide("ana", body("accept", ""), "\"foreign\"").statusCode())
                .isEqualTo(412);
        assertThat(served.decide("ana", body("accept", ""), "\"r999999-0\"").statusCode())
                .as("a version that never was")
                .isEqualTo(412);
    }

    @Test
    void aDecisionIsKeptWithWhoWhenAndWhy() {
        String tag = served.tag("ana", CLAIM);
        HttpResponse<String> answer = served.decide("ana", body("accept", ",\"reason\":\"read it twice\""), tag);
        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode decided = ServedAccounts.json(answer);
        assertThat(decided.at("/decision/by").asText()).isEqualTo("ana");
        assertThat(decided.at("/decision/reason").asText()).isEqualTo("read it twice");
        assertThat(decided.at("/claim/status").asText()).isEqualTo("accepted");
        String place = answer.headers().firstValue("Location").orElseThrow();
        assertThat(ServedAccounts.json(served.get("rita", place)).at("/kind").asText())
                .isEqualTo("accept");
        assertThat(answer.headers().firstValue("ETag")).hasValue(served.tag("ana", CLAIM));
        assertThat(answer.headers().firstValue("ETag")).isNotEqualTo(tag);
    }

    @Test
    void theSecondOfTwoIsTold409AndWhatChanged() {
        String seen = served.tag("ana", CLAIM);
        assertThat(served.decide("bo", body("reject", ",\"reason\":\"a rumour\""), seen)
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> second = served.decide("ana", body("accept", ""), seen);
        assertThat(second.statusCode()).isEqualTo(409);
        JsonNode problem = ServedAccounts.json(second);
        assertThat(problem.at("/type").asText()).isEqualTo("urn:hearsay:problem:decided-meanwhile");
        assertThat(problem.at("/detail").asText()).contains("bo");
        assertThat(problem.at("/current/status").asText()).isEqualTo("rejected");
        assertThat(problem.at("/changes/0/by").asText()).isEqualTo("bo");
        assertThat(problem.at("/changes/0/what/reason").asText()).isEqualTo("a rumour");
        // With what was told, the second decides again; both stay in the history.
        assertThat(served.decide("ana", body("accept", ""), problem.at("/etag").asText())
                        .statusCode())
                .isEqualTo(201);
        assertThat(ServedAccounts.json(served.get("ana", CLAIM + "/decisions")).at("/items"))
                .hasSize(2);
    }

    @Test
    void whatOthersCodeIsNoPartOfAnExplanation() {
        assertThat(served.decide("ana", body("coding", ",\"accepts\":true"), served.tag("ana", CLAIM))
                        .statusCode())
                .isEqualTo(201);
        String explained = CLAIM + "/explanation";
        assertThat(ServedAccounts.json(served.get("ana", explained))
                        .at("/history")
                        .findValuesAsText("by"))
                .contains("ana");
        assertThat(ServedAccounts.json(served.get("bo", explained))
                        .at("/history")
                        .findValuesAsText("by"))
                .isNotEmpty()
                .doesNotContain("ana");
    }

    @Test
    void ofManyAtOnceOneDecides() {
        String seen = served.tag("ana", CLAIM);
        String[] headers = served.as("ana", "Content-Type", "application/json", "If-Match", seen);
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> served.client
                        .send("POST", "/api/v1/decisions", body("accept", ""), headers)
                        .statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).filter(code -> code == 201))
                .hasSize(1);
        assertThat(answers.stream().map(CompletableFuture::join).filter(code -> code == 409))
                .hasSize(7);
    }

    @Test
    void anUndoTakesBackWhatOneDecidedOneself() {
        HttpResponse<String> made = served.decide("ana", body("reject", ""), served.tag("ana", CLAIM));
        long entry = ServedAccounts.json(made).at("/decision/entry").asLong();
        String undo = "{\"kind\":\"undo\",\"entry\":" + entry + "}";
        assertThat(served.decide("bo", undo, served.tag("bo", CLAIM)).statusCode())
                .as("what somebody else decided, an editor takes back")
                .isEqualTo(403);
        HttpResponse<String> undone = served.decide("ana", undo, served.tag("ana", CLAIM));
        assertThat(undone.statusCode()).isEqualTo(201);
        assertThat(ServedAccounts.json(undone).at("/claim/status").asText()).isEqualTo("machine");
        assertThat(ServedAccounts.json(served.get("eve", "/api/v1/decisions/" + entry))
                        .at("/undoneBy")
                        .asLong())
                .isEqualTo(ServedAccounts.json(undone).at("/decision/entry").asLong());
    }

    @Test
    void editorsRateSources() {
        String source = "/api/v1/sources/MAR:GOV";
        String rating = "{\"kind\":\"reliability\",\"source\":\"MAR:GOV\",\"letter\":\"D\"}";
        assertThat(served.decide("ana", rating, served.tag("ana", source)).statusCode())
                .isEqualTo(403);
        String seen = served.tag("eve", source);
        assertThat(served.decide("eve", rating, seen).statusCode()).isEqualTo(201);
        assertThat(ServedAccounts.json(served.get("rita", source))
                        .at("/reliability")
                        .asText())
                .isEqualTo("D");
        assertThat(ServedAccounts.json(served.get("rita", "/api/v1/sources"))
                        .at("/items/0/reliability")
                        .asText())
                .isEqualTo("D");
        assertThat(served.decide("eve", rating.replace("\"D\"", "\"B\""), seen).statusCode())
                .isEqualTo(409);
    }

    @Test
    void codersDoNotSeeWhatOthersCode() {
        assertThat(served.decide("ana", body("coding", ",\"accepts\":false"), served.tag("ana", CLAIM))
                        .statusCode())
                .isEqualTo(201);
        for (String path : java.util.List.of(CLAIM + "/history", CLAIM + "/decisions", "/api/v1/decisions")) {
            assertThat(served.get("bo", path).body()).as(path).doesNotContain("coding");
            assertThat(served.get("ana", path).body()).as(path).contains("coding");
            assertThat(served.get("eve", path).body()).as(path).contains("coding");
        }
    }

    @Test
    void aDecisionAboutNothingIs404() {
        String none = body("accept", "").replace(TOLL, "0".repeat(64));
        assertThat(served.decide("ana", none, "\"r0-0\"").statusCode()).isEqualTo(404);
    }
}
