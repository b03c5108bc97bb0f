package org.hearsay.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser that the tests drive: the one that the system has, and none that is downloaded. */
final class Chromium implements AutoCloseable {
    /** How long to wait for something to come, in milliseconds: far longer than it takes, since other builds may share the machine. */
    static final int PATIENCE = 120_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setTimeout(PATIENCE)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    }

    /** Says whether whoever builds wants no browser to be driven. */
    static boolean isLeftOut() {
        return named().equals("none");
    }

    private static String named() {
        return System.getProperty("browser", "/usr/bin/chromium");
    }

    /** Starts it. Without one a test fails and says what to do. */
    static Chromium start() {
        Path executable = Path.of(named());
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
