package org.hearsay.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The browser that the tests drive: the one that the system has, and none that is downloaded. */
final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    }

    /** Starts it. Without one a test fails and says what to do; {@code -Dbrowser=none} leaves the test out. */
    static Chromium start() {
        String named = System.getProperty("browser", "/usr/bin/chromium");
        Assumptions.assumeFalse(named.equals("none"), "left out by -Dbrowser=none");
        Path executable = Path.of(named);
        if (!Files.isExecutable(executable)) {
            throw new AssertionError(
                    "There is no browser at " + executable + ". Install Debian's chromium (apt-get install"
                            + " chromium), name another one with -Dbrowser=PATH, or leave these tests out with -Dbrowser=none.");
        }
        return new Chromium(executable);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
