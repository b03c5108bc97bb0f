package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Outlet;
import org.hearsay.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file or line says about an article before the options are heard.
 *
 * @param outlet the outlet's name as it stands there, or null
 * @param url the address as it stands there, or null
 * @param headline or null
 * @param byline or null
 * @param published the date as it stands there, or null
 * @param basis how such a date is known
 * @param language a tag that is stated, or null
 * @param text the canonical text
 */
record Draft(
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String published,
        PublicationDate.Basis basis,
        @Nullable String language,
        String text) {
    private static final Datelines DATELINES = Datelines.load();

    Draft {
        outlet = filled(outlet);
        url = filled(url);
        headline = filled(headline);
        byline = filled(byline);
        published = filled(published);
        language = tag(language);
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Returns a well-formed tag; what is none, such as {@code English}, says nothing, and the text itself is asked. */
    private static @Nullable String tag(@Nullable String language) {
        Locale locale =
                Locale.forLanguageTag(language == null ? "" : language.strip().replace('_', '-'));
        boolean isTag = !locale.getLanguage().isEmpty() && locale.getLanguage().length() <= 3;
        return isTag ? locale.toLanguageTag() : null;
    }

    static Draft of(String text) {
        return new Draft(null, null, null, null, null, PublicationDate.Basis.GIVEN, null, text);
    }

    /** An article, and what was not understood on the way to it. */
    record Finished(Article article, List<String> remarks) {}

    /**
     * Returns the article.
     *
     * @param alone whether the options speak of this one article and so win over what it says itself
     */
    Finished finish(IntakeOptions options, boolean alone, LanguageGuess languages) throws Refusal {
        if (text.isBlank()) {
            throw Refusal.empty();
        }
        List<String> remarks = new ArrayList<>();
        String address = url == null ? null : Addresses.unwrap(url);
        Outlet by = outlet(options, alone, address);
        Datelines.Dateline dateline = DATELINES.find(text).orElse(null);
        PublicationDate day = published(options, alone, address, dateline, remarks);
        String tag = language != null ? language : languages.of(text).orElse(null);
        ArticleId id = ArticleId.of(by, address, text);
        return new Finished(
                new Article(
                        id,
                        by,
                        address,
                        headline,
                        byline,
                        dateline == null ? null : dateline.text(),
                        day,
                        tag,
                        text,
                        List.of()),
                remarks);
    }

    private Outlet outlet(IntakeOptions options, boolean alone, @Nullable String address) {
        Outlet stated = options.outlet();
        if (stated != null && (alone || outlet == null)) {
            return stated;
        }
        if (outlet != null) {
            return new Outlet(outlet);
        }
        return Optional.ofNullable(address).flatMap(Addresses::outlet).orElse(Outlet.UNKNOWN);
    }

    /** What the article or the person says comes first, then what its address and its first line show. */
    private @Nullable PublicationDate published(
            IntakeOptions options,
            boolean alone,
            @Nullable String address,
            Datelines.@Nullable Dateline dateline,
            List<String> remarks) {
        Optional<PublicationDate> own = Optional.ofNullable(published).flatMap(written -> Dates.parse(written, basis));
        if (published != null && own.isEmpty()) {
            remarks.add("'" + published + "' is no date that is understood; write it as 2031-05-17");
        }
        PublicationDate stated = options.published();
        if (stated != null && (alone || own.isEmpty())) {
            return stated;
        }
        return own.or(() -> Optional.ofNullable(address).flatMap(UrlDates::find).map(PublicationDate::found))
                .or(() -> Optional.ofNullable(dateline).map(line -> PublicationDate.found(line.day())))
                .orElse(null);
    }
}
