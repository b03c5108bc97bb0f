package org.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.app.server.HearsayServer;
import org.hearsay.app.server.ServerOptions;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.ledger.Links;
import org.hearsay.ledger.Tallies;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Takes the screenshots of {@code docs/desk.md} anew, of the ledger that {@code -Dscreenshots.ledger=FILE} names. */
class ScreenshotsTest {
    private static final Path INTO = Path.of("..", "docs", "desk");
    private static final int QUALITY = 60;

    @Test
    void everyPageLightAndDarkWideAndNarrow() throws IOException {
        String file = System.getProperty("screenshots.ledger", "");
        Assumptions.assumeFalse(file.isEmpty(), "only with -Dscreenshots.ledger=FILE");
        Files.createDirectories(INTO);
        try (Chromium chromium = Chromium.start();
                Ledger ledger = SqliteLedger.openReadOnly(Path.of(file));
                HearsayServer server =
                        HearsayServer.start(ledger, ServerOptions.local(0).withRate(10_000))) {
            Map<String, String> pages = pages(ledger);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : List.of(1440, 390)) {
                    shoot(chromium, server.address(), pages, scheme, width);
                }
            }
            assertThat(pages).isNotEmpty();
        }
    }

    /** The pages, at the claim, the occurrence and the story in which there is most to see. */
    private static Map<String, String> pages(Ledger ledger) {
        Links.Occurrence occurrence = ledger.conflicts(LinkQuery.ALL).stream()
                .flatMap(conflict -> ledger.occurrence(conflict.occurrence()).stream())
                .max((one, other) -> one.claims().size() - other.claims().size())
                .orElseThrow();
        String claim = ledger.claims(ClaimQuery.ALL
                        .with(Facet.OCCURRENCE, occurrence.id())
                        .with(Facet.MEASURE, "killed")
                        .page(null, 1))
                .get(0)
                .id();
        String article = ledger.claim(claim).orElseThrow().article().id();
        List<Tallies.Dyad> dated = ledger
                .tallies()
                .dyads(new Tallies.DyadQuery(null, null, null, null, Tallies.Period.WEEK, null, 1_000))
                .stream()
                .filter(dyad -> dyad.from() != null)
                .toList();
        String actor = dated.stream()
                .collect(Collectors.groupingBy(
                        Tallies.Dyad::actor, TreeMap::new, Collectors.summingLong(Tallies.Dyad::claims)))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("claims", "/?occurrence=" + occurrence.id() + "&claim=" + claim);
        pages.put("review", "/review");
        pages.put("occurrence", "/occurrences/" + occurrence.id());
        pages.put("timeline", occurrence.story() == null ? "/timeline" : "/stories/" + occurrence.story());
        pages.put("actors", "/actors");
        pages.put("actor", "/actors/" + actor.replace(":", "%3A"));
        pages.put("sources", "/sources");
        pages.put("article", "/articles/" + article);
        return pages;
    }

    private static void shoot(
            Chromium chromium, String address, Map<String, String> pages, ColorScheme scheme, int width)
            throws IOException {
        try (BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setColorScheme(scheme)
                        .setViewportSize(width, width > 600 ? 900 : 844))) {
            Page page = context.newPage();
            CDPSession session = context.newCDPSession(page);
            for (Map.Entry<String, String> one : pages.entrySet()) {
                page.navigate(one.getValue());
                page.waitForLoadState();
                page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
                JsonObject wanted = new JsonObject();
                wanted.addProperty("format", "webp");
                wanted.addProperty("quality", QUALITY);
                byte[] image = Base64.getDecoder()
                        .decode(session.send("Page.captureScreenshot", wanted)
                                .get("data")
                                .getAsString());
                String name = one.getKey() + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width + ".webp";
                Files.write(INTO.resolve(name), image);
            }
        }
    }
}
