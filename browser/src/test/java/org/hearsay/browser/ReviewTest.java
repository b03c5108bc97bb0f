package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Set;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.KeptDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How an analyst decides, by keyboard alone and beside others, in a real browser. */
@ExtendWith(DeskExtension.class)
class ReviewTest {
    private static final ClaimQuery JUDGED = ClaimQuery.ALL.with(Facet.STATUS, "accepted", "rejected");

    @Test
    void twentyClaimsAreReviewedByKeyboardAloneAndOneIsTakenBack(DeskInBrowser desk) {
        Page page = desk.window();
        page.navigate("/review?type=CONSULT");
        assertThat(page.locator("#pane .claim")).isVisible();
        for (int i = 0; i < 20; i++) {
            page.keyboard().press(i % 3 == 2 ? "x" : "a");
        }
        assertThat(page.locator(".queue li[data-done]")).hasCount(20);
        assertThat(desk.ledger.count(JUDGED)).isEqualTo(20);
        assertThat(desk.ledger.count(ClaimQuery.ALL.with(Facet.STATUS, "rejected")))
                .isEqualTo(6);
        page.keyboard().press("u");
        assertThat(page.locator(".queue li[data-done]")).hasCount(19);
        assertThat(desk.ledger.count(JUDGED)).isEqualTo(19);
    }

    @Test
    void aRemarkAndACorrectionAreWrittenByKeyboardAlone(DeskInBrowser desk) {
        Page page = desk.window();
        page.navigate("/review?type=CONSULT");
        page.keyboard().press("j");
        page.keyboard().press("n");
        assertThat(page.locator("#note-text")).isFocused();
        page.keyboard().type("seen twice");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".history")).containsText("seen twice");
        assertThat(desk.ledger.standing(Set.of(Decision.Kind.NOTE))).hasSize(1);
        page.keyboard().press("e");
        page.locator("#edit-event-actors-0-actor").fill("VEL:ENV");
        page.keyboard().press("Enter");
        assertThat(page.locator(".corrected")).containsText("VEL:ENV");
        assertThat(desk.ledger.standing(Set.of(Decision.Kind.EDIT))).hasSize(1);
    }

    @Test
    void theRatingOfASourceIsTakenBack(DeskInBrowser desk) {
        Page page = desk.window();
        page.navigate("/sources");
        Locator letter = page.locator("select[data-act=reliability]").first();
        letter.selectOption("B");
        assertThat(page.locator(".verdict")).hasText("Rated.");
        assertThat(desk.ledger.standing(Set.of(Decision.Kind.RELIABILITY))).hasSize(1);
        page.locator("h1").click();
        page.keyboard().press("u");
        assertThat(letter).hasValue("");
        assertThat(desk.ledger.standing(Set.of(Decision.Kind.RELIABILITY))).isEmpty();
    }

    @Test
    void aCorrectionThatIsLeftWritesNothing(DeskInBrowser desk) {
        Page page = desk.window();
        page.navigate("/?claim=" + desk.made.toll);
        page.keyboard().press("e");
        page.locator("[name='figure.value']").fill("601");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.edit")).isHidden();
        page.keyboard().press("e");
        page.locator("dialog.edit").getByText("Cancel").click();
        assertThat(page.locator("dialog.edit")).isHidden();
        assertThat(desk.ledger.standing(Set.of(Decision.Kind.EDIT))).isEmpty();
    }

    @Test
    void whoDecidesInIgnoranceOfAnotherIsToldAndLosesNothing(DeskInBrowser desk) {
        desk.expect("409");
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
    void twoNamesAreKeptApartOnThePageOfTheirActorAndTakenTogetherAgain(DeskInBrowser desk) {
        Page page = desk.window();
        page.onDialog(dialog -> dialog.accept("two cousins"));
        page.navigate("/actors/ivar-k-holt");
        assertThat(page.locator("h1")).hasText("ivar-holt");
        page.getByText("Keep apart", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("h1")).hasText("ivar-k-holt");
        assertThat(page.locator("#main")).containsText("two cousins");
        assertThat(desk.ledger.standing(Set.of(Decision.Kind.ACTORS_APART))).hasSize(1);
        page.locator("button[data-act=actor-undo]").click();
        assertThat(page.locator("h1")).hasText("ivar-holt");
        assertThat(desk.ledger.standing(Set.of(Decision.Kind.ACTORS_APART))).isEmpty();
    }

    @Test
    void blindCodingDoesNotMoveTheClaim(DeskInBrowser desk) {
        Page page = desk.window();
        page.navigate("/review?blind=true&type=CONSULT");
        page.keyboard().press("x");
        assertThat(page.locator(".queue li[data-done]")).hasCount(1);
        assertThat(desk.ledger.standing(Set.of(Decision.Kind.CODING))).hasSize(1);
        assertThat(desk.ledger.count(ClaimQuery.ALL.with(Facet.STATUS, "rejected")))
                .isZero();
    }

    @Test
    void keysCanBeBoundAnew(DeskInBrowser desk) {
        Page page = desk.window();
        page.navigate("/review?type=CONSULT");
        page.keyboard().press("?");
        page.locator("#key-accept").fill("y");
        page.getByText("Keep these keys").click();
        page.keyboard().press("a");
        page.keyboard().press("y");
        assertThat(page.locator(".queue li[data-done]")).hasCount(1);
    }
}
