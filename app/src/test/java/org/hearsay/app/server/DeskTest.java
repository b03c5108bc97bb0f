package org.hearsay.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.Reports;
import org.hearsay.app.fault.Fault;
import org.hearsay.app.fault.FaultCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
    @TempDir
    Path folder;

    private ServedLedger served;

    @BeforeEach
    void serve() {
        served = new ServedLedger(folder);
    }

    @AfterEach
    void close() {
        served.close();
    }

    private Document page(String path) {
        HttpResponse<String> answer = served.client.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void claimsCanBeSearchedAndNarrowed() {
        Document page = page("/?q=soldier&type=ASSAULT");
        assertThat(page.select(".card")).hasSize(1);
        assertThat(page.select(".card mark.r-figure").text()).isEqualTo("Around 600");
        assertThat(page.select(".facets a[aria-current]").text()).contains("ASSAULT");
        assertThat(page.select(".chip").attr("href")).isEqualTo("/?q=soldier");
        assertThat(page.select("input[name=type]").attr("value")).isEqualTo("ASSAULT");
        assertThat(page("/?type=AID").text()).contains("No claim matches");
    }

    @Test
    void pagesFollowEachOther() {
        Document first = page("/?limit=1");
        String next = first.select("a[rel=next]").attr("href");
        assertThat(next).startsWith("/?cursor=");
        assertThat(page(next).select(".card").attr("id"))
                .isNotEqualTo(first.select(".card").attr("id"));
    }

    @Test
    void anArticleShowsTheRolesOfOneClaimAndFoldsItsNotices() {
        Document page = page("/articles/" + Reports.tollArticle().id() + "?claim=" + ServedLedger.TOLL);
        assertThat(page.select(".text mark.r-source").text()).isEqualTo("source Marn");
        assertThat(page.select(".text mark.r-cue").text()).isEqualTo("cue has said");
        assertThat(page.select(".text mark.r-predicate").text()).isEqualTo("predicate killed");
        assertThat(page.select(".text mark.r-figure").text()).isEqualTo("figure Around 600");
        assertThat(page.select("details.notice:not([open])").text()).contains("five crowns", "notice/appeal");
        assertThat(page.select(".text").text()).startsWith("🕊");
        assertThat(page.select("a[rel~=noopener]").attr("href")).isEqualTo("https://courier.example/1?a=1&b=2");
    }

    @Test
    void aClaimStandsBesideTheListAndAloneAsAFragment() {
        Document page = page("/?claim=" + ServedLedger.TOLL);
        assertThat(page.select("#pane mark.r-figure").text()).isEqualTo("figure Around 600");
        assertThat(page.select("#pane details.notice").text()).contains("five crowns");
        assertThat(page.select("#pane .claim").attr("data-tag")).matches("\"r[0-9]+-[0-9a-f]+\"");
        assertThat(page("/claims/" + ServedLedger.TOLL + "/pane").select("header.top"))
                .isEmpty();
        assertThat(page("/facets/stance").select("a").attr("href")).isEqualTo("/?stance=state");
    }

    @Test
    void anOccurrenceShowsItsOriginsAndItsFigure() {
        Document page = page("/occurrences/" + ServedLedger.TOLL);
        assertThat(page.select(".matrix tr.origin").text()).contains("Marn");
        assertThat(page.select(".figure-line .best").text()).contains("600");
        assertThat(page.select(".conflict").text()).contains("the intervals do not meet");
        assertThat(page.select("[data-figure]").attr("data-figure")).contains("\"day\":\"2024-03-05\"");
    }

    @Test
    void everyPartOfTheDeskAnswers() {
        for (String path : List.of(
                "/review",
                "/review?blind=true",
                "/review/agreement",
                "/stories",
                "/timeline",
                "/actors",
                "/sources",
                "/dyads?actor=VEL&recipient=MAR",
                "/actors/MAR")) {
            assertThat(page(path).select("main h1")).as(path).hasSize(1);
        }
        assertThat(served.client.get("/actors/nobody").statusCode()).isEqualTo(404);
        assertThat(served.client.get("/dyads").statusCode()).isEqualTo(400);
        assertThat(served.client.get("/facets/colour").statusCode()).isEqualTo(400);
    }

    @Test
    void aHostileArticleIsShownAndDoesNothing() {
        String path = "/articles/" + Reports.hostileArticle().id();
        for (String address : List.of("/", "/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", path)) {
            String body = served.client.get(address).body();
            Document page = Jsoup.parse(body);
            assertThat(page.select("script:not([src^=/]), img, svg, iframe, object, [style]"))
                    .as(address)
                    .isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")))
                    .as(address)
                    .isEmpty();
            assertThat(page.select("a").eachAttr("href"))
                    .allMatch(href -> href.startsWith("/") || href.startsWith("#"));
            assertThat(body).doesNotContain("\u202E", "\u202C", "\u001B");
        }
        Document page = page(path);
        assertThat(page.select("h1").text()).isEqualTo(Reports.HOSTILE_HEADLINE);
        assertThat(page.select(".text").text())
                .contains(
                        "<script>alert(1)</script> & \"fled\" ⟦U+202E⟧esrever⟦U+202C⟧", "<img src=x onerror=alert(2)>");
        assertThat(page.select(".text mark").eachText()).contains("<script>alert(1)</script>");
    }

    @Test
    void everyAnswerForbidsScriptsAndSniffing() {
        for (String path : List.of("/", "/style.css", "/nowhere", "/api/v1/claims", "/api/v1/nowhere", "/?limit=x")) {
            HttpResponse<String> answer = served.client.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe", "script-src 'self' ", "*"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .hasValue("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).hasValue("same-origin");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .as(path)
                    .isEmpty();
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
        }
    }

    @Test
    void anotherHostIsRefused() {
        for (String host : List.of("evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil", "")) {
            assertThat(served.client.getAs(host, "/"))
                    .as(host)
                    .startsWith("HTTP/1.1 4")
                    .doesNotContain("Velland");
        }
        for (String host : List.of("localhost:" + served.server.port(), "127.0.0.1", "LOCALHOST", "[::1]:7080")) {
            assertThat(served.client.getAs(host, "/")).as(host).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aListCannotBeChanged() throws IOException {
        HttpResponse<String> answer =
                served.client.send("POST", "/api/v1/claims", "{}", "Content-Type", "application/json");
        assertThat(answer.statusCode()).isEqualTo(405);
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.get("code").asText()).isEqualTo("H1502");
    }

    @Test
    void faultsArePagesForPeopleAndProblemsForPrograms() {
        HttpResponse<String> page = served.client.get("/articles/00000000");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(page.body()).select("main").text())
                .contains("No article has this id", "00000000", "H1101");
        HttpResponse<String> problem = served.client.get("/api/v1/nowhere");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void onlyTheLoopbackAddressIsServed() throws IOException {
        List<InetAddress> others = new ArrayList<>();
        for (NetworkInterface face : NetworkInterface.networkInterfaces().toList()) {
            face.inetAddresses()
                    .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .forEach(others::add);
        }
        for (InetAddress other : others) {
            assertThatThrownBy(() -> new Socket(other, served.server.port()).close())
                    .as(other.toString())
                    .isInstanceOf(ConnectException.class);
        }
        assertThat(served.server.address()).startsWith("http://127.0.0.1:");
    }

    @Test
    void aPortThatIsTakenIsRefusedWithTheRemedy() {
        assertThatThrownBy(() -> HearsayServer.start(served.ledger, served.server.port()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(FaultCode.PORT_UNAVAILABLE));
    }
}
