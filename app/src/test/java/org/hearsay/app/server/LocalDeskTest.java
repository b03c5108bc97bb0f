package org.hearsay.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.Reports;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without accounts: for whoever uses this machine, and still not for what a browser there has open. */
class LocalDeskTest {
    private static final String CLAIM = "/api/v1/claims/" + ServedLedger.TOLL;
    private static final String NOTE = "{\"kind\":\"note\",\"claim\":\"" + ServedLedger.TOLL + "\",\"text\":\"seen\"}";

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

    private HttpResponse<String> decide(String... headers) {
        String tag = client.get(CLAIM).headers().firstValue("ETag").orElseThrow();
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "If-Match";
        all[headers.length + 1] = tag;
        return client.send("POST", "/api/v1/decisions", NOTE, all);
    }

    @Test
    void theUserOfTheMachineDecidesAndSigns() {
        assertThat(decide("Content-Type", "application/json").statusCode()).isEqualTo(201);
        assertThat(client.get(CLAIM + "/decisions").body())
                .contains("\"by\":\"" + System.getProperty("user.name") + "\"");
    }

    @Test
    void aPageOfAnotherSiteDoesNotDecide() {
        for (List<String> headers : List.of(
                List.of("Content-Type", "application/json", "Origin", "http://evil.example"),
                List.of("Content-Type", "application/json", "Origin", "null"),
                List.of("Content-Type", "application/json", "Sec-Fetch-Site", "cross-site"),
                List.of("Content-Type", "application/json", "Sec-Fetch-Site", "same-site"),
                List.of("Content-Type", "text/plain"),
                List.of("Content-Type", "application/x-www-form-urlencoded"))) {
            HttpResponse<String> answer = decide(headers.toArray(String[]::new));
            assertThat(answer.statusCode()).as(headers.toString()).isEqualTo(403);
            assertThat(answer.body()).contains(FaultCode.ORIGIN_REFUSED.code());
        }
        assertThat(ledger.decisions(ServedLedger.TOLL)).isEmpty();
    }

    @Test
    void whatIsTooLargeIsRefused() {
        String large = "{\"kind\":\"note\",\"text\":\"" + "x".repeat(Guard.LONGEST_BODY) + "\"}";
        HttpResponse<String> body = client.send("POST", "/api/v1/decisions", large, "Content-Type", "application/json");
        assertThat(body.statusCode()).isEqualTo(413);
        assertThat(body.body()).contains(FaultCode.REQUEST_TOO_LARGE.code());
        HttpResponse<String> query = client.get("/api/v1/claims?q=" + "x".repeat(Guard.LONGEST_QUERY));
        assertThat(query.statusCode()).isEqualTo(414);
    }

    @Test
    void aBodyOfUnknownLengthIsRefused() throws java.io.IOException {
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", server.port())) {
            String request = "POST /api/v1/decisions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 411");
        }
    }

    @Test
    void aBodyThatIsNoDecisionIsRefusedByName() {
        String tag = client.get(CLAIM).headers().firstValue("ETag").orElseThrow();
        for (String body : List.of(
                "",
                "[]",
                "{",
                "{\"kind\":\"bless\"}",
                "{\"kind\":\"note\",\"colour\":1}",
                "{\"kind\":\"accept\"}",
                "{\"kind\":\"accept\",\"claim\":\"short\"}",
                "{\"kind\":\"credibility\",\"claim\":\"" + ServedLedger.TOLL + "\",\"credibility\":7}")) {
            HttpResponse<String> answer =
                    client.send("POST", "/api/v1/decisions", body, "Content-Type", "application/json", "If-Match", tag);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.body()).contains(FaultCode.BODY_REFUSED.code()).doesNotContain("org.hearsay");
        }
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        for (String path : List.of(CLAIM, "/api/v1/claims?limit=2", "/api/v1/status")) {
            String tag = client.get(path).headers().firstValue("ETag").orElseThrow();
            for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
                HttpResponse<String> again = client.send("GET", path, "", "If-None-Match", known);
                assertThat(again.statusCode()).as(known).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(again.headers().firstValue("ETag")).hasValue(tag);
            }
            assertThat(client.send("GET", path, "", "If-None-Match", "\"other\"")
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
