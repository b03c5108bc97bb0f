package org.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearsay.app.server.HearsayServer;
import org.hearsay.app.server.ServerOptions;
import org.hearsay.store.SqliteLedger;

/** The desk over a ledger of its own, and windows on it. Watches what every window asks for and complains of. */
final class DeskInBrowser implements AutoCloseable {
    private final Chromium chromium;
    private final HearsayServer server;
    private final List<String> foreign = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    final SqliteLedger ledger;
    final DeskLedger made;

    DeskInBrowser(Chromium chromium, Path folder) {
        this.chromium = chromium;
        Path file = folder.resolve("desk.db");
        made = DeskLedger.in(file);
        ledger = SqliteLedger.open(file);
        server = HearsayServer.start(ledger, ServerOptions.local(0).withRate(10_000));
    }

    Page window() {
        return window(1440, 900, ColorScheme.LIGHT);
    }

    Page window(int width, int height, ColorScheme scheme) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(server.address())
                        .setViewportSize(width, height)
                        .setColorScheme(scheme));
        context.onRequest(request -> {
            String scheme1 = String.valueOf(
                    URI.create(request.url().replaceAll("[?#].*", "")).getScheme());
            if (scheme1.startsWith("http") && !request.url().startsWith(server.address())) {
                foreign.add(request.url());
            }
        });
        Page page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("409")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Demands that no window asked anybody else for anything, broke the policy, or failed. */
    void checkQuiet() {
        assertThat(foreign).as("requests that left the host").isEmpty();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    @Override
    public void close() {
        server.close();
        ledger.close();
    }
}
