package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a report that attacks its reader comes to in a real browser: words. The extension demands that the policy was not even tried. */
@ExtendWith(DeskExtension.class)
class HostileReportTest {
    @Test
    void isShownAndDoesNothing(DeskInBrowser desk) {
        Page page = desk.window();
        List<String> dialogs = new ArrayList<>();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        String id = desk.ledger.claim(desk.made.hostile).orElseThrow().article().id();
        for (String address : List.of(
                "/?claim=" + desk.made.hostile, "/articles/" + id, "/?q=%22%3E%3Cscript%3Ealert(1)", "/review")) {
            page.navigate(address);
            assertThat(page.locator("main svg, main img, main script, main iframe"))
                    .hasCount(0);
            assertThat(page.locator("a[href^='javascript:']")).hasCount(0);
            assertThat(page.locator("main [onerror], main [onload]")).hasCount(0);
        }
        page.navigate("/?claim=" + desk.made.hostile);
        assertThat(page.locator(".evidence-text")).containsText("<script>alert(1)</script>");
        assertThat(page.locator(".evidence-text")).containsText("⟦U+202E⟧esrever");
        assertThat(dialogs).isEmpty();
    }

    @Test
    void aTextThatRunsFromRightToLeftIsShownSo(DeskInBrowser desk) {
        Page page = desk.window();
        String id = desk.ledger.claim(desk.made.hostile).orElseThrow().article().id();
        page.navigate("/articles/" + id);
        assertThat(
                        page.evaluate(
                                "() => getComputedStyle([...document.querySelectorAll('.text p')].find(p => /[\\u0600-\\u06ff]/.test(p.textContent))).direction"))
                .isEqualTo("rtl");
    }
}
