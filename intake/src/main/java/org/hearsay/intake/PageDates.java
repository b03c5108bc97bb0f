package org.hearsay.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.PublicationDate;
import org.hearsay.article.PublicationDate.Basis;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The date of publication that a page states: in JSON-LD, in its meta elements, in its address, in its mark-up or in print.
 *
 * <p>Where each of them is looked for is in {@code pagedates.tsv}, the most trusted first; the first that holds a date is believed.
 * When a page was changed is no date of publication and is never taken for one. Stateless and safe for several threads.
 */
public final class PageDates {
    private static final List<Place> PLACES = places();

    private static final List<Place> LANGUAGES = List.of(
            new Place("html[lang]", "lang", true),
            new Place("html[xml:lang]", "xml:lang", true),
            new Place("meta[http-equiv=content-language]", "content", true),
            new Place("meta[property=og:locale]", "content", true),
            new Place("meta[name=language]", "content", true));

    /** A page that shows a hundred dates is a list; the first ones tell as much as all. */
    private static final int MOST_ELEMENTS = 5;

    private PageDates() {}

    /** One place where pages state the date. */
    private record Place(String select, String from, boolean beforeUrl) {}

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (RuleRow row : RuleTable.beside(PageDates.class, "pagedates.tsv").rows()) {
            places.add(new Place(
                    row.text("select"), row.text("from"), row.text("trust").equals("stated")));
        }
        return List.copyOf(places);
    }

    /**
     * Returns the date of a page, with basis {@link Basis#FOUND}.
     *
     * @param page its bytes, in any encoding
     * @param url its address, or null where only the page may tell
     */
    public static Optional<PublicationDate> find(byte[] page, @Nullable String url) {
        try {
            return find(HtmlPage.parse(page), url);
        } catch (Refusal unreadable) {
            // What is no text states no date.
            return Optional.empty();
        }
    }

    static Optional<PublicationDate> find(Document page, @Nullable String url) {
        WrittenDates written = WrittenDates.in(language(page));
        return Optional.ofNullable(url)
                .flatMap(UrlDates::find)
                .map(PublicationDate::found)
                .or(() -> stated(LinkedData.of(page).published()))
                .or(() -> placed(page, written, true))
                .or(() -> stated(LinkedData.pagePublished(page)))
                .or(() -> HeadlineDates.find(page, written).map(PublicationDate::found))
                .or(() -> placed(page, written, false));
    }

    private static @Nullable String language(Document page) {
        for (Place place : LANGUAGES) {
            Element element = page.selectFirst(place.select);
            if (element != null && !element.attr(place.from).isBlank()) {
                return element.attr(place.from);
            }
        }
        return null;
    }

    private static Optional<PublicationDate> stated(@Nullable String date) {
        return Optional.ofNullable(date)
                .flatMap(written -> Dates.parse(written, Basis.FOUND))
                .filter(PublicationDate::isDay);
    }

    private static Optional<PublicationDate> placed(Document page, WrittenDates written, boolean beforeUrl) {
        for (Place place : PLACES) {
            if (place.beforeUrl == beforeUrl) {
                Optional<LocalDate> day = at(page, place, written);
                if (day.isPresent()) {
                    return day.map(PublicationDate::found);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> at(Document page, Place place, WrittenDates written) {
        int seen = 0;
        for (Element element : page.select(place.select)) {
            if (seen++ == MOST_ELEMENTS) {
                break;
            }
            String text = place.from.equals("text") ? element.text() : element.attr(place.from);
            Optional<LocalDate> day = day(text, written);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String text, WrittenDates written) {
        return Dates.parse(text, Basis.FOUND)
                .filter(PublicationDate::isDay)
                .map(PublicationDate::from)
                .or(() -> written.first(text));
    }
}
