package org.hearsay.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.account.Accounts;
import org.hearsay.app.account.Role;
import org.hearsay.app.fault.Fault;
import org.hearsay.app.fault.FaultCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes in, over real HTTP. */
class EntranceTest {
    private static final String CLAIM = "/api/v1/claims/" + ServedLedger.TOLL;
    private static final String NOTE = "{\"kind\":\"note\",\"claim\":\"" + ServedLedger.TOLL + "\",\"text\":\"seen\"}";

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

    private static void isProblem(HttpResponse<String> answer, int status, FaultCode code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"" + Problem.type(code) + "\"", code.code());
    }

    @Test
    void withoutATokenAProgramIsTold401AndNothingElse() {
        for (String path : List.of("/api/v1/claims", "/api/v1/status", CLAIM, "/api/v1/nowhere", "/api/v1/x.css")) {
            HttpResponse<String> answer = served.client.get(path);
            isProblem(answer, 401, FaultCode.LOGIN_NEEDED);
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(how -> assertThat(how).startsWith("Bearer"));
            assertThat(answer.body()).doesNotContain("Velland");
        }
    }

    @Test
    void aTokenLetsInUntilItIsRevoked() {
        String[] ana = served.as("ana");
        assertThat(served.client.send("GET", CLAIM, "", ana).statusCode()).isEqualTo(200);
        String id = served.accounts.find("ana").orElseThrow().tokens().get(0).id();
        served.accounts.revoke("ana", id);
        isProblem(served.client.send("GET", CLAIM, "", ana), 401, FaultCode.LOGIN_NEEDED);
    }

    @Test
    void whatIsNoTokenDoesNotLetIn() {
        String right = served.accounts.token("ana", "test").reveal();
        String wrong = right.substring(0, right.length() - 1) + (right.endsWith("0") ? "1" : "0");
        for (String header : List.of("Bearer " + wrong, "Bearer ", "Bearer x", "Basic YW5hOng=", "bearer hearsay__")) {
            isProblem(served.client.send("GET", CLAIM, "", "Authorization", header), 401, FaultCode.LOGIN_NEEDED);
        }
    }

    @Test
    void aReaderIsTold403WhereACoderMayDecide() {
        String tag = served.tag("rita", CLAIM);
        isProblem(served.decide("rita", NOTE, tag), 403, FaultCode.ROLE_REFUSED);
        assertThat(served.decide("ana", NOTE, tag).statusCode()).isEqualTo(201);
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneAtOnce() {
        String[] ana = served.as("ana", "Content-Type", "application/json", "If-Match", served.tag("ana", CLAIM));
        served.accounts.role("ana", Role.READER);
        isProblem(served.client.send("POST", "/api/v1/decisions", NOTE, ana), 403, FaultCode.ROLE_REFUSED);
    }

    @Test
    void aPageLeadsToTheFormAndTheFormBackToThePage() {
        HttpResponse<String> page = served.client.get("/?q=soldier");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).hasValue("/login?next=%2F%3Fq%3Dsoldier");
        HttpResponse<String> in = served.logIn("rita", ServedAccounts.PASSWORD, "%2F%3Fq%3Dsoldier");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).hasValue("/?q=soldier");
        String session = ServedAccounts.cookie(in, "hearsay");
        assertThat(served.client.send("GET", "/", "", "Cookie", session).body()).contains("Velland");
        assertThat(served.client
                        .send("GET", "/api/v1/me", "", "Cookie", session)
                        .body())
                .contains("rita", "reader");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOfOtherSites() {
        HttpResponse<String> in = served.logIn("rita", ServedAccounts.PASSWORD, "/");
        String cookie = in.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("hearsay=") && !one.startsWith("hearsay=;"))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(cookie)
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Strict")
                .contains("Path=/");
        assertThat(cookie).doesNotContain("Domain");
    }

    @Test
    void theFormLeadsNowhereElse() {
        for (String next :
                List.of("//evil.example", "https://evil.example", "/\\evil.example", "javascript:1", "/%0d%0ax")) {
            HttpResponse<String> in = served.logIn("rita", ServedAccounts.PASSWORD, next.replace(":", "%3A"));
            assertThat(in.headers().firstValue("Location")).as(next).hasValue("/");
        }
    }

    @Test
    void aWrongPasswordAndAWrongNameAreToldTheSame() {
        HttpResponse<String> wrong = served.logIn("rita", "not the password", "/");
        HttpResponse<String> nobody = served.logIn("nobody", "not the password", "/");
        assertThat(wrong.statusCode()).isEqualTo(401).isEqualTo(nobody.statusCode());
        assertThat(text(wrong)).isEqualTo(text(nobody));
        assertThat(ServedAccounts.cookie(wrong, "hearsay")).isEqualTo("hearsay=none");
        // Without a password, no password fits.
        assertThat(served.logIn("ana", "", "/").statusCode()).isEqualTo(401);
    }

    private static String text(HttpResponse<String> page) {
        return page.body().replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void guessingIsSlowedDown() {
        HttpResponse<String> last = served.logIn("rita", "guess 1", "/");
        for (int i = 0; i < 5; i++) {
            last = served.logIn("rita", "another guess", "/");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        assertThat(served.logIn("rita", ServedAccounts.PASSWORD, "/").statusCode())
                .as("the right password does not come through meanwhile, either")
                .isEqualTo(429);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        HttpResponse<String> in = served.logIn("rita", ServedAccounts.PASSWORD, "/");
        String session = ServedAccounts.cookie(in, "hearsay");
        String form = "application/x-www-form-urlencoded";
        for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1:1", "http://localhost")) {
            isRefused(served.client.send(
                    "POST", "/logout", "csrf=x", "Content-Type", form, "Cookie", session, "Origin", origin));
        }
        isRefused(served.client.send(
                "POST", "/logout", "", "Content-Type", form, "Cookie", session, "Sec-Fetch-Site", "cross-site"));
        isRefused(served.client.send("POST", "/logout", "csrf=x", "Content-Type", form, "Cookie", session));
        isRefused(served.client.send("POST", "/logout", "", "Content-Type", "text/plain", "Cookie", session));
        assertThat(served.client.send("GET", "/", "", "Cookie", session).statusCode())
                .as("still logged in")
                .isEqualTo(200);
    }

    private static void isRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(FaultCode.ORIGIN_REFUSED.code());
    }

    @Test
    void loggingInFromAnotherSiteIsRefused() {
        HttpResponse<String> answer = served.client.send(
                "POST",
                "/login",
                "name=rita&password=x&csrf=",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                "hearsay-form=chosen");
        isRefused(answer);
    }

    @Test
    void aNewPasswordEndsTheSession() {
        String session = ServedAccounts.cookie(served.logIn("rita", ServedAccounts.PASSWORD, "/"), "hearsay");
        served.accounts.password("rita", "another four words");
        assertThat(served.client.send("GET", "/", "", "Cookie", session).statusCode())
                .isEqualTo(303);
    }

    @Test
    void revokingTheLastAccountOpensNothing() {
        for (String name : List.of("rita", "ana", "bo", "eve")) {
            served.accounts.revoke(name);
        }
        isProblem(served.client.get("/api/v1/claims"), 401, FaultCode.LOGIN_NEEDED);
    }

    @Test
    void aDamagedFileOfAccountsLetsNobodyIn() throws IOException {
        String[] ana = served.as("ana");
        Files.writeString(served.accounts.file(), "{\"version\":1,\"accounts\":[{}]}");
        assertThat(served.client.send("GET", CLAIM, "", ana).statusCode()).isEqualTo(503);
        assertThat(served.client.get("/api/v1/claims").statusCode()).isEqualTo(401);
    }

    @Test
    void withoutAccountsOthersAreNotServed() {
        Accounts none = Accounts.of(folder.resolve("other.db"));
        ServerOptions local = ServerOptions.local(0).withAccounts(none);
        for (ServerOptions options : List.of(
                local.withBind("0.0.0.0"), local.withBind("::"), local.withSite(URI.create("https://desk.example")))) {
            assertThatThrownBy(() -> HearsayServer.start(served.ledger, options))
                    .isInstanceOfSatisfying(Fault.class, fault -> {
                        assertThat(fault.code()).isEqualTo(FaultCode.BIND_REFUSED);
                        assertThat(fault.code().exitCode()).isEqualTo(5);
                        assertThat(fault.text()).contains("hearsay accounts add");
                    });
        }
    }

    @Test
    void behindTlsTheCookieIsForTlsAloneAndTheNameIsAnsweredTo() {
        served.close();
        served = new ServedAccounts(folder, options -> options.withSite(URI.create("https://desk.example")));
        assertThat(served.client.getAs("desk.example", "/login"))
                .startsWith("HTTP/1.1 200")
                .contains("Secure");
        assertThat(served.client.getAs("evil.example", "/login")).startsWith("HTTP/1.1 421");
        HttpResponse<String> in = served.logIn("rita", ServedAccounts.PASSWORD, "/");
        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("__Host-hearsay=").contains("Secure"));
    }

    @Test
    void whoComesTooOftenIsToldToWait() {
        served.close();
        served = new ServedAccounts(folder, options -> options.withRate(1));
        String[] ana = served.as("ana");
        HttpResponse<String> last = served.client.send("GET", CLAIM, "", ana);
        for (int i = 0; i < 15; i++) {
            last = served.client.send("GET", CLAIM, "", ana);
        }
        isProblem(last, 429, FaultCode.TOO_MANY_REQUESTS);
        assertThat(last.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        assertThat(served.get("bo", CLAIM).statusCode()).as("others may go on").isEqualTo(200);
    }

    @Test
    void readOnlyTakesNoDecision() {
        served.close();
        served = new ServedAccounts(folder, options -> options.withReadOnly(true));
        isProblem(served.decide("eve", NOTE, served.tag("eve", CLAIM)), 403, FaultCode.READ_ONLY);
        assertThat(served.get("eve", "/api/v1/me").body()).contains("\"mayWrite\":false");
    }
}
