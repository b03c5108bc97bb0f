package org.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.hearsay.app.server.HearsayServer;
import org.hearsay.app.server.ServerOptions;
import org.hearsay.store.SqliteLedger;

/** The desk over a ledger of its own, and windows on it. Watches what every window asks for and complains of. */
final class DeskInBrowser implements AutoCloseable {
    private final Chromium chromium;
    private final HearsayServer server;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> foreign = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> expected = new CopyOnWriteArrayList<>();
    final SqliteLedger ledger;
    final DeskLedger made;

    DeskInBrowser(Chromium chromium, Path folder) {
        this(chromium, folder, UnaryOperator.identity());
    }

    /** Opens it with other options, for example for those who have an account. */
    DeskInBrowser(Chromium chromium, Path folder, UnaryOperator<ServerOptions> change) {
        this.chromium = chromium;
        Path file = folder.resolve("desk.db");
        made = DeskLedger.in(file);
        ledger = SqliteLedger.open(file);
        server = HearsayServer.start(ledger, change.apply(ServerOptions.local(0).withRate(10_000)));
    }

    /** Opens another desk, over a ledger of its own, in the same browser. */
    DeskInBrowser another(Path folder, UnaryOperator<ServerOptions> change) {
        return new DeskInBrowser(chromium, folder, change);
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
            if (!request.url().startsWith(server.address())) {
                foreign.add(request.url());
            }
        });
        context.addInitScript("addEventListener('securitypolicyviolation', event => console.error("
                + "`the policy was broken: ${event.violatedDirective} by ${event.blockedURI}`))");
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(Chromium.PATIENCE);
        page.setDefaultNavigationTimeout(Chromium.PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && expected.stream().noneMatch(message.text()::contains)) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Says that the browser will complain in such words, because the test asks for what fails. */
    void expect(String words) {
        expected.add(words);
    }

    /** Demands that no window asked anybody else for anything, broke the policy, or failed. */
    void checkQuiet() {
        assertThat(foreign).as("requests that left the host").isEmpty();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
        server.close();
        ledger.close();
    }
}
