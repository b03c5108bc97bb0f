package org.hearsay.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.Decision;
import org.hearsay.view.Token;
import org.junit.jupiter.api.Test;

/** {@code docs/rest.md} names everything that programs rely on. */
class RestDocumentationTest {
    /** What ends the command, or is a page. */
    private static final Set<FaultCode> NO_PROBLEMS =
            EnumSet.of(FaultCode.PORT_UNAVAILABLE, FaultCode.BIND_REFUSED, FaultCode.LOGIN_REFUSED);

    private final String page = read();

    private static String read() {
        try {
            return Files.readString(Path.of("..", "docs", "rest.md"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void everyPathIsThere() {
        assertThat(Api.PATHS).allSatisfy(path -> assertThat(page).contains("`" + path + "`"));
    }

    @Test
    void everyProblemIsThere() {
        assertThat(Arrays.stream(FaultCode.values())
                        .filter(code -> code.code().startsWith("H15") && !NO_PROBLEMS.contains(code)))
                .allSatisfy(code ->
                        assertThat(page).contains("`" + Problem.type(code).replace("urn:hearsay:problem:", "") + "`"));
    }

    @Test
    void everyKindOfDecisionIsThere() {
        assertThat(Decision.Kind.values()).allSatisfy(kind -> assertThat(page).contains("`" + Token.of(kind) + "`"));
    }

    @Test
    void theLimitsAreThoseThatHold() {
        assertThat(page)
                .contains("1 to " + Parameters.MOST_LIMIT + ";")
                .contains(String.format(java.util.Locale.ROOT, "%,d characters", Guard.LONGEST_QUERY))
                .contains(String.format(java.util.Locale.ROOT, "%,d bytes", Guard.LONGEST_BODY));
    }
}
