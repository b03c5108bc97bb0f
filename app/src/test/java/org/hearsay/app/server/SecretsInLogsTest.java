package org.hearsay.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is logged while people and programs come in, rightly and wrongly: everything of ours, and what libraries say on their own. */
class SecretsInLogsTest {
    private static final String WRONG = "a password in the wrong field";

    private final List<String> logged = new CopyOnWriteArrayList<>();
    // A logger that nobody holds is forgotten with its level.
    private final Logger root = Logger.getLogger("");
    private final Logger ours = Logger.getLogger("org.hearsay");
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord log) {
            Object[] parameters = log.getParameters();
            logged.add(log.getMessage() + " " + Arrays.deepToString(parameters) + " " + log.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        handler.setLevel(Level.ALL);
        ours.setLevel(Level.ALL);
        root.addHandler(handler);
    }

    @AfterEach
    void listenNoMore() {
        root.removeHandler(handler);
        ours.setLevel(null);
    }

    @Test
    void noPasswordTokenOrSessionIsAmongIt(@TempDir Path folder) {
        try (ServedAccounts served = new ServedAccounts(folder)) {
            HttpResponse<String> in = served.logIn("rita", ServedAccounts.PASSWORD, "/");
            assertThat(in.statusCode()).isEqualTo(303);
            String session = ServedAccounts.cookie(in, "hearsay");
            assertThat(served.client.send("GET", "/", "", "Cookie", session).statusCode())
                    .isEqualTo(200);
            assertThat(served.logIn("rita", WRONG, "/").statusCode()).isEqualTo(401);
            assertThat(served.logIn(WRONG.replace(' ', '-'), WRONG, "/").statusCode())
                    .isEqualTo(401);
            String[] token = served.as("ana");
            assertThat(served.client.send("GET", "/api/v1/me", "", token).statusCode())
                    .isEqualTo(200);
            served.accounts.revoke("ana");
            assertThat(served.client.send("GET", "/api/v1/me", "", token).statusCode())
                    .isEqualTo(401);
            served.client.send("POST", "/api/v1/decisions", "{\"kind\":", token);
            assertThat(logged).as("something is logged").anyMatch(line -> line.contains("was refused"));
            for (String secret : List.of(
                    ServedAccounts.PASSWORD,
                    WRONG,
                    WRONG.replace(' ', '-'),
                    token[1].substring("Bearer ".length()),
                    session.substring("hearsay=".length()))) {
                assertThat(logged).noneMatch(line -> line.contains(secret));
            }
        }
    }
}
