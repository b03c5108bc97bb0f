package org.hearsay.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Notice;
import org.hearsay.article.Outlet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NoticeReaderTest {
    private static final NoticeReader READER = NoticeReader.load();
    private static final String LEAD = "The ferry left Velden at noon, the port authority said.";

    private static List<String> read(String... paragraphs) {
        String text = String.join("\n", paragraphs);
        return READER.read(Article.of(new Outlet("The Harbour Post"), null, text)).stream()
                .map(notice -> notice.span().in(text))
                .toList();
    }

    @Test
    void anAppealIsTheWholeRunFromItsHeadingToItsButton() {
        String[] appeal = {
            "A Note from The Harbour Post:",
            "Dear readers,",
            "We are facing a hard winter. The ministry has called our newsroom hostile.",
            "The ban was published in March.",
            "They say the paper lies. We see it another way.",
            "To go on, we need your help.",
            "It takes a minute, and you can stop at any time.",
            "Not now"
        };
        String[] text = new String[appeal.length + 2];
        text[0] = LEAD;
        text[1] = "Nobody was hurt.";
        System.arraycopy(appeal, 0, text, 2, appeal.length);

        assertThat(read(text)).containsExactly(appeal);
    }

    @Test
    void anAppealEndsWhereReportingResumes() {
        assertThat(read("Support our journalism today.", LEAD, "Nobody was hurt."))
                .containsExactly("Support our journalism today.");
    }

    @Test
    void anAddressThatAsksForNothingIsReporting() {
        assertThat(read(LEAD, "A message from the captain:", "The sea is calm.", "The crew is well.", "All is fine."))
                .isEmpty();
    }

    @Test
    void whatIsQuotedProvesNothing() {
        assertThat(read(
                        LEAD,
                        "“We need your help,” the mayor said.",
                        "\"Please support us today,\" she told the crowd.",
                        "‘We need your help,’ the mayor’s wife said.",
                        "“We are tired.",
                        "“We need your support.”"))
                .isEmpty();
    }

    @Test
    void aQuotationThatBeganEarlierProvesNothing() {
        assertThat(read(LEAD, "We need your help,” the mayor said.")).isEmpty();
    }

    @Test
    void whoSupportsAStateIsNoAppeal() {
        assertThat(read(LEAD, "Allies must support US here, the general said.")).isEmpty();
        assertThat(read(LEAD, "PLEASE SUPPORT US TODAY")).hasSize(1);
    }

    @Test
    void aNoticeNamesItsRule() {
        Article article = Article.of(Outlet.UNKNOWN, null, LEAD + "\nDear readers,\nWe need your help.\nThank you.");

        assertThat(READER.read(article))
                .extracting(Notice::rule)
                .containsExactly("notice/dear-readers", "notice/need-help", "notice/run");
    }

    @Test
    void oddTextIsReadInLinearTime() {
        String hostile = "\"we “need ’ : © ".repeat(100_000) + "\n".repeat(100_000) + "dear readers\n".repeat(20_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(hostile));
    }

    @Test
    void anEmptyTextHasNoNotice() {
        assertThat(read("")).isEmpty();
    }
}
