package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.PublicationDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlPageTest {
    private static final String FIRST =
            "The ferry left Velden at noon, the port authority said, and had 40 people aboard when the storm broke.";
    private static final String SECOND =
            "Nobody was hurt, although the captain, who is 61, was taken to the hospital of Marrow for the night.";

    @TempDir
    Path temporary;

    private Article read(String page) throws IOException {
        return Folder.article(new Folder(temporary).write("page.html", page));
    }

    @Test
    void theReportIsTakenOutOfWhatSurroundsIt() throws IOException {
        String page = """
                <!doctype html><html><head><title>Ferry sinks | The Harbour Post</title></head><body>
                <nav><a href="/">Home</a> <a href="/news">News of the whole coast, from Velden to Marrow and beyond</a></nav>
                <div class="site-wrap"><article>
                <h1>Ferry sinks</h1>
                <p class="byline">By Ada Linde, who has covered the coast and its harbours for this paper since 2019</p>
                <p>{first}</p><!-- a comment, which is long enough to look like a paragraph of a report to a machine -->
                <div class="social-share"><p>Share this story with everyone you know, on each of the networks you use.</p></div>
                <p>{second}<br>It was<script>var hidden = "a long text, long enough to be a paragraph, that is not one";</script>
                 the&nbsp;third <b>time</b>.</p>
                <ul><li>Velden, <i>2031</i></li></ul>
                <p>The strait stays shut until the weekend, and the ferries lie in the harbour of Velden, the port said.</p>
                </article>
                <aside><p>Our newsletter brings you the coast every morning, and you can leave it whenever you want.</p></aside>
                </div><footer><p>Copyright The Harbour Post. All rights reserved, wherever in the world you read it.</p></footer>
                </body></html>""".replace("{first}", FIRST).replace("{second}", SECOND);

        assertThat(read(page).text())
                .isEqualTo(
                        FIRST + "\n" + SECOND + "\nIt was the third time.\nVelden, 2031\n"
                                + "The strait stays shut until the weekend, and the ferries lie in the harbour of Velden, the port said.");
    }

    @Test
    void aPageThatCallsItsReportSomethingElseIsReadAllTheSame() throws IOException {
        String page = "<form><div class='sidebar hidden'><p>" + FIRST + "</p><p>" + SECOND + "</p></div></form>";

        assertThat(read(page).text()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void metadataComeFromLinkedDataFirst() throws IOException {
        Article article = read("""
                <html><head><title>x</title>
                <script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"],
                  "headline": "Ferry sinks", "datePublished": "2031-05-17T23:30:00-07:00",
                  "author": [{"name": "Ada Linde"}, {"name": "Bo Quay"}], "publisher": {"name": "Harbour Group"}}]}</script>
                <meta property="og:title" content="Ferry sinks - share me">
                <meta property="og:site_name" content="The Harbour Post">
                <meta property="article:published_time" content="2031-05-18">
                <link rel="canonical" href="https://harbour.example/ferry"></head>
                <body><p>{first}</p></body></html>""".replace("{first}", FIRST));

        assertThat(article.headline()).isEqualTo("Ferry sinks");
        assertThat(article.published()).isEqualTo(PublicationDate.found(LocalDate.of(2031, 5, 17)));
        assertThat(article.byline()).isEqualTo("Ada Linde, Bo Quay");
        assertThat(article.outlet().name()).isEqualTo("The Harbour Post");
        assertThat(article.url()).isEqualTo("https://harbour.example/ferry");
    }

    @Test
    void metadataComeFromTheMarkupWhereNothingElseTells() throws IOException {
        Article article =
                read("<html><head><title>Ferry</title><script type='application/ld+json'>{broken</script></head><body>"
                        + "<h1>Ferry sinks</h1><article><time datetime='2031-05-17T10:00Z'>today</time><p>" + FIRST
                        + "</p></article></body></html>");

        assertThat(article.headline()).isEqualTo("Ferry sinks");
        assertThat(article.published()).isEqualTo(PublicationDate.found(LocalDate.of(2031, 5, 17)));
    }

    @Test
    void lineEndsOfAnyKindAreText() throws IOException {
        String page =
                "<html>\r\n<body>\r\n" + "<p>\r\n".repeat(200) + FIRST + "</p>\r\n<p>" + SECOND + "</p></body></html>";

        assertThat(read(page).text()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void theDeclaredCharsetIsHeard() throws IOException {
        String page =
                "<html><head><meta charset='iso-8859-2'></head><body><p>Rzecznik powiedział, że łódź wypłynęła z portu "
                        + "w południe i że nikt nie ucierpiał, choć sztorm był silny.</p></body></html>";
        Path file = new Folder(temporary).write("page.html", page, Charset.forName("ISO-8859-2"));

        assertThat(Folder.article(file).text()).startsWith("Rzecznik powiedział, że łódź wypłynęła");
        assertThat(Folder.article(file).language()).isEqualTo("pl");
    }

    @Test
    void aPageIsKnownByItsContent() throws IOException {
        Path file = new Folder(temporary)
                .write("page.txt", "\ufeff<!DOCTYPE html><html><body><p>" + FIRST + "</p></body></html>");

        assertThat(Folder.article(file).text()).isEqualTo(FIRST);
    }

    static Stream<String> hostile() {
        String paragraph = "<p>" + FIRST + "</p>";
        return Stream.of(
                "<html>" + "<div>".repeat(100_000) + paragraph,
                "<html>" + "<b><p>".repeat(20_000) + paragraph,
                "<html><table><tr><td>".repeat(20_000) + paragraph,
                "<html><body>" + "<a href=x>".repeat(50_000) + "</a></a>" + paragraph,
                "<html><body><p class='" + "sidebar-".repeat(500_000) + "'>" + FIRST + "</p></body></html>",
                "<html><body><p style=\"" + "display : none ;".repeat(100_000) + "\">" + FIRST + "</p></body></html>",
                "<html><body>&#xffffffffff; &#0; &notanentity; &#x110000; &amp" + paragraph,
                "<html><body>" + paragraph + "<p>" + "&lt;".repeat(300_000),
                "<html><body><!-- <p> never closed --" + "-".repeat(100_000) + ">" + paragraph,
                "<html><head><meta charset='" + "x".repeat(5_000) + "'></head>" + paragraph,
                "<html><head><script type='application/ld+json'>" + "[".repeat(100_000) + "</script></head>"
                        + paragraph,
                "<html><body>\0\0" + paragraph.repeat(9));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostilePagesNeitherCrashNorHang(String page) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Path file = new Folder(temporary).write("page.html", page, StandardCharsets.UTF_8);

            assertThat(Folder.take(IntakeOptions.NONE, file)).singleElement().satisfies(taken -> {
                if (taken instanceof Taken.Report report) {
                    assertThat(report.article().text()).isNotBlank();
                } else {
                    assertThat(((Taken.Refused) taken).code()).isEqualTo("no-article");
                }
            });
        });
    }
}
