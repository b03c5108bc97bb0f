package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.KeptDecision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst does at the desk, done in a real browser. */
class DeskTest {
    private static Chromium chromium;

    @TempDir
    Path folder;

    private DeskInBrowser desk;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        desk = new DeskInBrowser(chromium, folder);
    }

    @AfterEach
    void close() {
        try {
            desk.checkQuiet();
            assertThat(desk.ledger.verify()).isEmpty();
        } finally {
            desk.close();
        }
    }

    @Test
    void findsAFigureOfASourceInThreeActionsAndShowsItsEvidence() {
        Page page = desk.window();
        page.navigate("/");
        page.getByRole(AriaRole.SEARCHBOX).fill("killed");
        page.keyboard().press("Enter");
        page.locator(".facets a", new Page.LocatorOptions().setHasText("MAR:GOV"))
                .first()
                .click();
        page.locator("a.choose").first().click();
        Locator pane = page.locator("#pane");
        assertThat(pane.locator("mark.r-figure")).containsText("Around 600");
        assertThat(pane.locator("mark.r-source")).containsText("Marn");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*claim=" + desk.made.toll + ".*"));
        pane.locator("button.light[data-role=figure]").hover();
        assertThat(pane.locator("mark.r-figure.lit")).isVisible();
        pane.locator("mark.r-figure").click();
        assertThat(pane.locator(".of-span li")).hasCount(1);
        pane.getByText("Why: rules").click();
        assertThat(pane.locator(".rules")).containsText("cues/say");
    }

    @Test
    void showsTheTwoTollsOnTheirOccurrences() {
        Page page = desk.window();
        page.navigate("/?claim=" + desk.made.toll);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Occurrence"))
                .click();
        assertThat(page.locator(".figure-line .scroll table")).containsText("Around 600");
        assertThat(page.locator(".figure-line .scroll table")).containsText("30");
        assertThat(page.locator(".figure-line canvas")).isVisible();
        assertThat(page.locator(".conflict")).containsText("600");
        assertThat(page.locator(".matrix .odds")).hasCount(2);
        page.navigate("/stories/" + desk.made.story);
        assertThat(page.locator("[data-timeline] canvas")).isVisible();
        page.navigate("/occurrences/" + desk.made.engineers);
        assertThat(page.locator(".figure-line .best")).containsText("9");
    }

    @Test
    void twentyClaimsAreReviewedByKeyboardAloneAndOneIsTakenBack() {
        Page page = desk.window();
        page.navigate("/review?type=CONSULT");
        assertThat(page.locator("#pane .claim")).isVisible();
        for (int i = 0; i < 20; i++) {
            page.keyboard().press(i % 3 == 2 ? "x" : "a");
        }
        assertThat(page.locator(".queue li[data-done]")).hasCount(20);
        long judged = desk.ledger.count(ClaimQuery.ALL.with(Facet.STATUS, "accepted", "rejected"));
        assertThat(judged).isEqualTo(20);
        page.keyboard().press("u");
        assertThat(page.locator(".queue li[data-done]")).hasCount(19);
        assertThat(desk.ledger.count(ClaimQuery.ALL.with(Facet.STATUS, "accepted", "rejected")))
                .isEqualTo(19);
        page.keyboard().press("j");
        page.keyboard().press("n");
        page.locator("#note-text").fill("seen twice");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.locator(".history")).containsText("seen twice");
        assertThat(desk.ledger.standing(Set.of(Decision.Kind.NOTE))).hasSize(1);
    }

    @Test
    void whoDecidesInIgnoranceOfAnotherIsToldAndLosesNothing() {
        Page first = desk.window();
        Page second = desk.window();
        String address = "/?claim=" + desk.made.toll;
        first.navigate(address);
        second.navigate(address);
        first.locator("button[data-act=accept]").click();
        assertThat(first.locator("#pane .pane-head .status")).hasText("accepted");
        second.locator("button[data-act=edit]").click();
        second.locator("[name='figure.value']").fill("610");
        second.locator("button[data-send=edit]").click();
        assertThat(second.locator(".verdict")).containsText("Somebody decided meanwhile");
        assertThat(second.locator(".verdict")).containsText("accept");
        assertThat(desk.ledger.claim(desk.made.toll).orElseThrow().status()).isEqualTo(ClaimStatus.ACCEPTED);
        second.getByText("Decide all the same").click();
        assertThat(second.locator(".corrected")).containsText("610");
        assertThat(desk.ledger.decisions(desk.made.toll))
                .extracting(KeptDecision::decision)
                .extracting(Decision::kind)
                .containsExactly(Decision.Kind.ACCEPT, Decision.Kind.EDIT);
    }

    @Test
    void blindCodingDoesNotMoveTheClaim() {
        Page page = desk.window();
        page.navigate("/review?blind=true&type=CONSULT");
        page.keyboard().press("x");
        assertThat(page.locator(".queue li[data-done]")).hasCount(1);
        assertThat(desk.ledger.standing(Set.of(Decision.Kind.CODING))).hasSize(1);
        assertThat(desk.ledger.count(ClaimQuery.ALL.with(Facet.STATUS, "rejected")))
                .isZero();
    }

    @Test
    void keysCanBeBoundAnew() {
        Page page = desk.window();
        page.navigate("/review?type=CONSULT");
        page.keyboard().press("?");
        page.locator("#key-accept").fill("y");
        page.getByText("Keep these keys").click();
        page.keyboard().press("a");
        page.keyboard().press("y");
        assertThat(page.locator(".queue li[data-done]")).hasCount(1);
    }

    @Test
    void aHostileReportIsShownAndDoesNothing() {
        Page page = desk.window();
        List<String> dialogs = new ArrayList<>();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        String id = desk.ledger.claim(desk.made.hostile).orElseThrow().article().id();
        for (String address :
                List.of("/?claim=" + desk.made.hostile, "/articles/" + id, "/?q=%22%3E%3Cscript%3Ealert(1)")) {
            page.navigate(address);
            assertThat(page.locator("main svg, main img, main script")).hasCount(0);
            assertThat(page.locator("a[href^='javascript:']")).hasCount(0);
        }
        page.navigate("/?claim=" + desk.made.hostile);
        assertThat(page.locator(".evidence-text")).containsText("<script>alert(1)</script>");
        assertThat(page.locator(".evidence-text")).containsText("⟦U+202E⟧esrever");
        assertThat(dialogs).isEmpty();
    }

    @Test
    void noPageHasAnAccessibilityViolationOfLevelAa() {
        List<String> found = new ArrayList<>();
        // Colours differ by scheme and layout by width; each occurs once.
        examine(desk.window(1440, 900, ColorScheme.LIGHT), found);
        examine(desk.window(390, 844, ColorScheme.DARK), found);
        assertThat(found).isEmpty();
    }

    private void examine(Page page, List<String> found) {
        for (Map.Entry<String, String> one : DeskPages.of(desk.made).entrySet()) {
            page.navigate(one.getValue());
            page.waitForLoadState();
            violations(page)
                    .forEach(rule -> found.add(page.viewportSize().width + " " + one.getKey() + ": " + rule.getId()
                            + " " + rule.getNodes().get(0).getTarget()));
            Object overflow = page.evaluate("document.documentElement.scrollWidth > innerWidth + 1");
            if (Boolean.TRUE.equals(overflow)) {
                found.add(page.viewportSize().width + " " + one.getKey() + ": is wider than the window");
            }
        }
        page.context().close();
    }

    private static List<Rule> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
    }
}
