package org.hearsay.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.PublicationDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads one article from one HTML page. Stateless and safe for several threads. */
final class HtmlPage {
    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]{0,200}?charset\\s{0,4}=\\s{0,4}[\"']?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|article|div|p)[\\s>]", Pattern.CASE_INSENSITIVE);

    /** Browsers look this far for the declaration. */
    private static final int HEAD = 4096;

    private HtmlPage() {}

    /** Says whether a file that its name does not tell of is a page. */
    static boolean looksLikePage(byte[] bytes) {
        String head = head(bytes).stripLeading();
        return (head.startsWith("<") || head.startsWith("ï»¿<"))
                && MARKUP.matcher(head).find();
    }

    static Document parse(byte[] bytes) throws Refusal {
        return Jsoup.parse(Decoder.decodePage(bytes, declared(bytes)));
    }

    static Draft read(byte[] bytes) throws Refusal {
        Document page = parse(bytes);
        Metadata metadata = Metadata.of(page);
        String text = MainText.of(page, metadata.headline());
        if (text.isBlank()) {
            throw new Refusal(
                    "no-article",
                    "no report was found in the page",
                    "save the report's own page, not a list of reports; or save its text");
        }
        return new Draft(
                metadata.outlet(),
                metadata.url(),
                metadata.headline(),
                metadata.byline(),
                metadata.published(),
                PublicationDate.Basis.FOUND,
                null,
                text);
    }

    private static @Nullable String declared(byte[] bytes) {
        Matcher matcher = DECLARED.matcher(head(bytes));
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }
}
