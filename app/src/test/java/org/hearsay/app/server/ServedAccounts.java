package org.hearsay.app.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.Reports;
import org.hearsay.app.account.Accounts;
import org.hearsay.app.account.Role;
import org.hearsay.store.SqliteLedger;

/** A server over the sample ledger to which a reader, two coders and an editor may come in. */
final class ServedAccounts implements AutoCloseable {
    static final String PASSWORD = "four words nobody knows";

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");

    final Accounts accounts;
    final SqliteLedger ledger;
    final HearsayServer server;
    final Client client;

    ServedAccounts(Path folder) {
        this(folder, options -> options);
    }

    ServedAccounts(Path folder, UnaryOperator<ServerOptions> change) {
        folder.toFile().mkdirs();
        Path file = Reports.ledger(folder);
        try (SqliteLedger writer = SqliteLedger.open(file)) {
            writer.replaceLinks(ServedLedger.links());
        }
        accounts = Accounts.of(file);
        if (accounts.all().isEmpty()) {
            accounts.add("rita", Role.READER, PASSWORD);
            accounts.add("ana", Role.CODER, null);
            accounts.add("bo", Role.CODER, null);
            accounts.add("eve", Role.EDITOR, null);
        }
        ledger = SqliteLedger.open(file);
        server = HearsayServer.start(ledger, change.apply(ServerOptions.local(0).withAccounts(accounts)));
        client = new Client(server);
    }

    /** Returns the header with which a program comes in as an account. */
    String[] as(String account, String... more) {
        String[] headers = new String[2 + more.length];
        headers[0] = "Authorization";
        headers[1] = "Bearer " + accounts.token(account, "test").reveal();
        System.arraycopy(more, 0, headers, 2, more.length);
        return headers;
    }

    HttpResponse<String> get(String account, String path, String... headers) {
        return client.send("GET", path, "", as(account, headers));
    }

    /** Sends a decision as a program does. */
    HttpResponse<String> decide(String account, String body, String tag) {
        return client.send(
                "POST", "/api/v1/decisions", body, as(account, "Content-Type", "application/json", "If-Match", tag));
    }

    String tag(String account, String path) {
        return get(account, path).headers().firstValue("ETag").orElseThrow();
    }

    /** Opens the form for logging in and sends it as a browser does. */
    HttpResponse<String> logIn(String name, String password, String next) {
        HttpResponse<String> form = client.get("/login");
        String body =
                "csrf=" + csrf(form) + "&name=" + name + "&password=" + password.replace(' ', '+') + "&next=" + next;
        return client.send(
                "POST",
                "/login",
                body,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                cookie(form, "hearsay-form"),
                "Origin",
                "http://127.0.0.1:" + server.port());
    }

    /** Returns what an answer holds. */
    static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException malformed) {
            throw new AssertionError(malformed);
        }
    }

    static String csrf(HttpResponse<String> page) {
        Matcher field = CSRF.matcher(page.body());
        return field.find() ? field.group(1) : "none";
    }

    static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.split(";")[0])
                .reduce((first, last) -> last)
                .orElse(name + "=none");
    }

    @Override
    public void close() {
        server.close();
        ledger.close();
    }
}
