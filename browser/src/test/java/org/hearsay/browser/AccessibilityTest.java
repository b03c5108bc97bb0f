package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.app.account.Accounts;
import org.hearsay.app.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whether everybody can read and use every page, light and dark, wide and narrow. */
@ExtendWith(DeskExtension.class)
class AccessibilityTest {
    // Colours differ by scheme and layout by width; each occurs once.
    @Test
    void noWideLightPageViolatesLevelAa(DeskInBrowser desk) {
        everyPage(desk, desk.window(1440, 900, ColorScheme.LIGHT));
    }

    @Test
    void noNarrowDarkPageViolatesLevelAa(DeskInBrowser desk) {
        everyPage(desk, desk.window(390, 844, ColorScheme.DARK));
    }

    private static void everyPage(DeskInBrowser desk, Page page) {
        desk.expect("404 (Not Found)");
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> one : DeskPages.of(desk.made).entrySet()) {
            page.navigate(one.getValue());
            examine(page, one.getKey(), found);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void neitherDoesWhatIsOpened(DeskInBrowser desk) {
        Page page = desk.window(390, 844, ColorScheme.LIGHT);
        List<String> found = new ArrayList<>();
        page.navigate("/?claim=" + desk.made.toll + "&open=outlet&open=time");
        page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true; })");
        examine(page, "everything unfolded", found);
        page.keyboard().press("e");
        page.locator("dialog.edit[open]").waitFor();
        examine(page, "correcting", found);
        leave(page);
        page.keyboard().press("n");
        page.locator("dialog.note-dialog[open]").waitFor();
        examine(page, "remarking", found);
        leave(page);
        page.keyboard().press("?");
        page.locator("#keys[open]").waitFor();
        examine(page, "keys", found);
        leave(page);
        page.keyboard().press("a");
        page.locator("#pane .s-accepted").first().waitFor();
        examine(page, "decided", found);
        assertThat(found).isEmpty();
    }

    @Test
    void norTheDoor(DeskInBrowser desk, @TempDir Path folder) {
        Accounts accounts = Accounts.of(folder.resolve("desk.db"));
        accounts.add("rita", Role.READER, "six words that nobody else knows");
        try (DeskInBrowser closed = desk.another(folder, options -> options.withAccounts(accounts))) {
            List<String> found = new ArrayList<>();
            Page page = closed.window(390, 844, ColorScheme.DARK);
            page.navigate("/");
            examine(page, "login", found);
            page.locator("#name").fill("rita");
            page.locator("#password").fill("six words that nobody else knows");
            page.keyboard().press("Enter");
            page.locator(".facets").waitFor();
            examine(page, "a reader's claims", found);
            page.navigate("/review/agreement");
            examine(page, "a reader's agreement", found);
            closed.checkQuiet();
            assertThat(found).isEmpty();
        }
    }

    private static void leave(Page page) {
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    private static void examine(Page page, String name, List<String> found) {
        Accessibility.violations(page).forEach(one -> found.add(name + ": " + one));
        Accessibility.wider(page).forEach(one -> found.add(name + ": " + one));
    }
}
