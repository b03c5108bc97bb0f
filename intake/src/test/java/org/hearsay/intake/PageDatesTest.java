package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.article.PublicationDate;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatesTest {
    private static final PublicationDate DAY = PublicationDate.found(LocalDate.of(2031, 5, 17));

    private static List<RuleRow> places() {
        return RuleTable.beside(PageDates.class, "pagedates.tsv").rows();
    }

    @ParameterizedTest
    @MethodSource("places")
    void eachPlaceHoldsTheDateOfItsExampleAndNoneOfItsCounterexample(RuleRow place) {
        assertThat(Jsoup.parse(place.text("example")).select(place.text("select")))
                .isNotEmpty();
        assertThat(PageDates.find(Jsoup.parse(place.text("example")), null)).contains(DAY);
        assertThat(PageDates.find(Jsoup.parse(place.text("counter")), null)).isEmpty();
    }

    @Test
    void theAddressTellsTheOutletsOwnDayWhereItsMetadataCountInAnotherZone() {
        String page = "<meta property='article:published_time' content='2031-05-18T03:30:00Z'><p>Text</p>";

        assertThat(PageDates.find(page.getBytes(StandardCharsets.UTF_8), "https://post.example/2031/05/17/ferry/"))
                .contains(DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "https://post.example/2031/05/17/ferry-sinks, 2031-05-17",
        "https://post.example/2031/5/17/, 2031-05-17",
        "https://post.example/news/2031-05-17-ferry.html, 2031-05-17",
        "https://post.example/a/20310517/ferry, 2031-05-17",
        "https://post.example/world/2031/may/17/ferry, 2031-05-17",
        "https://post.example/2031/05/ferry, ",
        "https://post.example/2031/02/30/ferry, ",
        "https://post.example/item/1203105170, ",
        "https://post.example/2031/fog/17/, "
    })
    void anAddressHoldsADayOnlyAsAPartOfItsOwn(String url, LocalDate day) {
        assertThat(UrlDates.find(url).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Sat, 17th of May 2031 | 2031-05-17",
                "en | Sept. 3, 2031 - 10:05 | 2031-09-03",
                "de-AT | Samstag, 17. Mai 2031 | 2031-05-17",
                "fr | le 3 février 2031 à 10h | 2031-02-03",
                "ja | 2031年5月17日 | 2031-05-17",
                "en-US | 05/06/2031 | 2031-05-06",
                "en-GB | 05/06/2031 | 2031-06-05",
                "en | 05/06/2031 | ",
                "en | 17/05/2031 | 2031-05-17",
                "en | 31 June 2031 | ",
                "en | May 17 | ",
                "en | room 17, floor 2031 | "
            })
    void aDateIsReadOnlyWhereItMeansOneDay(String language, String line, LocalDate day) {
        assertThat(WrittenDates.in(language).first(line).orElse(null)).isEqualTo(day);
    }

    @Test
    void theDateNextToTheHeadlineIsThePages() {
        String page =
                "<body><p>News of 1 May 2031</p><div><h1>Ferry sinks</h1><b>17 May 2031</b></div><p>On 3 May 2031, "
                        + "the ferry left for the last time, as the harbour's records of that month show.</p></body>";

        assertThat(PageDates.find(Jsoup.parse(page), null)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<", "<html lang='x-'><h1></h1>", "<html lang='\u0000'><time>99999999999</time>"})
    void oddPagesHaveNoDate(String page) {
        assertThat(PageDates.find(page.getBytes(StandardCharsets.UTF_8), "::")).isEmpty();
    }

    @Test
    void aHugePageIsSearchedInTime() {
        String page = "<h1>x</h1>" + "<time class='date'>5 5 5 5 5 </time>".repeat(40_000) + "1.1.".repeat(100_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(PageDates.find(Jsoup.parse(page), "/".repeat(100_000)))
                        .isEmpty());
    }
}
