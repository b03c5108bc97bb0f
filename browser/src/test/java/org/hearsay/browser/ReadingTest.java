package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How an analyst finds who claims what, and on which words, in a real browser. */
@ExtendWith(DeskExtension.class)
class ReadingTest {
    @Test
    void findsAFigureOfASourceInThreeActions(DeskInBrowser desk) {
        Page page = desk.window();
        page.navigate("/");
        // One: search. Two: narrow to who says so. Three: choose.
        page.getByRole(AriaRole.SEARCHBOX).fill("killed");
        page.keyboard().press("Enter");
        page.locator(".facets a", new Page.LocatorOptions().setHasText("KOR:GOV"))
                .first()
                .click();
        page.locator("a.choose").first().click();
        Locator pane = page.locator("#pane");
        assertThat(pane.locator("mark.r-figure")).containsText("about 600");
        assertThat(pane.locator("mark.r-source")).containsText("Seoul");
        assertThat(pane.locator("mark.r-predicate")).containsText("killed");
        assertThat(page).hasURL(Pattern.compile(".*claim=" + desk.made.toll + ".*"));
    }

    @Test
    void aFieldLightsItsWordsAndWordsNameTheirClaims(DeskInBrowser desk) {
        Page page = desk.window();
        page.navigate("/?claim=" + desk.made.toll);
        Locator pane = page.locator("#pane");
        pane.locator("button.light[data-role=figure]").hover();
        assertThat(pane.locator("mark.r-figure.lit")).isVisible();
        pane.locator("button.light[data-role=source]").focus();
        assertThat(pane.locator("mark.r-source.lit")).isVisible();
        pane.locator("mark.r-figure").click();
        assertThat(pane.locator(".of-span li")).hasCount(1);
        pane.getByText("Why: rules").click();
        assertThat(pane.locator(".rules")).containsText("cues/say");
        assertThat(pane.locator(".history li")).hasCount(1);
    }

    @Test
    void theTwoTollsStandOnTheirOccurrencesAndTheirNumbersOnOne(DeskInBrowser desk) {
        Page page = desk.window();
        page.navigate("/?claim=" + desk.made.toll);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Occurrence"))
                .click();
        Locator values = page.locator(".figure-line .scroll table");
        assertThat(values).containsText("about 600");
        assertThat(values).containsText("30");
        assertThat(page.locator(".figure-line canvas")).isVisible();
        assertThat(page.locator(".conflict")).containsText("600");
        assertThat(page.locator(".matrix .odds")).hasCount(2);
        page.navigate("/occurrences/" + desk.made.engineers);
        assertThat(page.locator(".figure-line .best")).containsText("9");
        assertThat(page.locator(".conflict")).hasCount(0);
    }

    @Test
    void aStoryIsDrawnInTimeAndCanBeZoomed(DeskInBrowser desk) {
        Page page = desk.window();
        page.navigate("/stories/" + desk.made.story);
        Locator over = page.locator("[data-timeline] .u-over");
        assertThat(page.locator("[data-timeline] canvas")).isVisible();
        Locator axis = page.locator("[data-timeline]");
        String before = axis.getAttribute("data-shown");
        var box = over.boundingBox();
        page.mouse().move(box.x + box.width * 0.3, box.y + box.height * 0.5);
        page.mouse().down();
        page.mouse()
                .move(
                        box.x + box.width * 0.6,
                        box.y + box.height * 0.5,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
        assertThat(axis).not().hasAttribute("data-shown", before);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Everything"))
                .click();
        assertThat(axis).hasAttribute("data-shown", before);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Closer"))
                .press("Enter");
        assertThat(axis).not().hasAttribute("data-shown", before);
    }

    @Test
    void anAddressIsTheViewAndComesBack(DeskInBrowser desk) {
        Page page = desk.window();
        page.navigate("/?type=CONSULT");
        page.locator("a.choose").nth(1).click();
        assertThat(page.locator("#pane .claim")).isVisible();
        String chosen = page.locator("#pane .claim").getAttribute("data-claim");
        Page another = desk.window();
        another.navigate(page.url());
        assertThat(another.locator("#pane .claim")).hasAttribute("data-claim", chosen);
        page.goBack();
        assertThat(page.locator("#pane .claim")).hasCount(0);
    }
}
