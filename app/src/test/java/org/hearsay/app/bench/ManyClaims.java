package org.hearsay.app.bench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.actor.SourceType;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Outlet;
import org.hearsay.article.PublicationDate;
import org.hearsay.attribution.Certainty;
import org.hearsay.attribution.Polarity;
import org.hearsay.attribution.SpeechForm;
import org.hearsay.attribution.Stance;
import org.hearsay.claim.ClaimKind;
import org.hearsay.event.EventType;
import org.hearsay.event.Measure;
import org.hearsay.event.Realis;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Links;
import org.hearsay.ledger.Reading;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Change;
import org.hearsay.time.Anchor;
import org.hearsay.time.Granularity;
import org.hearsay.time.TimeType;

/** Fills a ledger with articles about nothing, in which few are named often and many seldom, as in the news. The same seed, the same ledger. */
final class ManyClaims {
    private static final int OF_ARTICLE = 10;
    private static final String[] VERBS = {
        "killed", "shelled", "met", "praised", "accused", "warned", "supplied", "left"
    };

    private final Random random;
    private final Ledger ledger;
    private final List<Links.Occurrence> occurrences = new ArrayList<>();
    private final List<Links.FigureLine> figures = new ArrayList<>();
    private final List<Links.Story> stories = new ArrayList<>();

    ManyClaims(Ledger ledger, long seed) {
        this.ledger = ledger;
        this.random = new Random(seed);
    }

    /** Writes so many claims, ten to an article, and links them. */
    void write(int claims) {
        for (int i = 0; i < claims / OF_ARTICLE; i++) {
            article(i);
        }
        ledger.replaceLinks(new Links(List.of(), List.of(), occurrences, figures, List.of(), stories));
    }

    /** Names the first of many far more often than the last. */
    private int seldom(int many) {
        return (int) Math.min(many - 1, Math.floor(many * Math.pow(random.nextDouble(), 4)));
    }

    private String state() {
        int number = seldom(150);
        return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26) + "X";
    }

    private <E> E one(E[] values) {
        return values[seldom(values.length)];
    }

    private void article(int number) {
        List<String[]> sentences = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < OF_ARTICLE; i++) {
            String[] parts = {
                state(),
                one(VERBS),
                "about " + (1 + seldom(900)),
                "soldiers of " + state(),
                "Town " + seldom(2_000),
                "the ministry of " + state()
            };
            sentences.add(parts);
            text.append(sentence(parts)).append("\n\n");
        }
        Outlet outlet = new Outlet("Outlet " + seldom(120));
        LocalDate published = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1_400));
        String url = "https://news.example/" + number;
        Article article = new Article(
                ArticleId.of(outlet, url, text.toString()),
                outlet,
                url,
                "Report " + number + " from Town " + seldom(2_000),
                null,
                null,
                PublicationDate.given(published),
                "en",
                text.toString(),
                List.of());
        List<ClaimRecord> claims = new ArrayList<>();
        int at = 0;
        for (String[] parts : sentences) {
            claims.add(claim(article, parts, at, published));
            at += sentence(parts).length() + 2;
        }
        claims.sort(Comparator.comparing(ClaimRecord::id));
        ledger.keep(new Reading(article, Set.of("b" + number), claims, "bench", null));
        link(article, claims, published);
    }

    private static String sentence(String[] parts) {
        return parts[0] + " " + parts[1] + " " + parts[2] + " " + parts[3] + " near " + parts[4] + " on Monday, "
                + parts[5] + " said.";
    }

    private ClaimRecord claim(Article article, String[] parts, int at, LocalDate published) {
        String sentence = sentence(parts);
        LocalDate day = published.minusDays(random.nextInt(30));
        ClaimRecord.Cue verb = cue(sentence, parts[1], at);
        ClaimRecord.Cue figure = cue(sentence, parts[2], at);
        ClaimRecord.Cue soldiers = cue(sentence, parts[3], at);
        ClaimRecord.Cue monday = cue(sentence, "on Monday", at);
        ClaimRecord.Cue source = cue(sentence, parts[5], at);
        ClaimRecord.Cue town = cue(sentence, parts[4], at);
        BigDecimal value = new BigDecimal(parts[2].substring(6));
        return new ClaimRecord(
                id(article.id() + " " + at),
                ClaimKind.EVENT,
                ClaimStatus.MACHINE,
                ClaimRecord.ArticleRef.of(article),
                List.of(new ClaimRecord.Quote(at, at + sentence.length(), sentence)),
                List.of(new ClaimRecord.Range(at, at + sentence.indexOf(", "))),
                List.of(new ClaimRecord.Source(
                        0,
                        source.text(),
                        source.begin(),
                        source.end(),
                        state(parts[5]) + ":GOV",
                        one(SourceType.values()),
                        true,
                        null,
                        cue(sentence, "said", at),
                        one(Stance.values()),
                        SpeechForm.INDIRECT,
                        Certainty.CERTAIN,
                        Polarity.POSITIVE,
                        null)),
                new ClaimRecord.Event(
                        one(EventType.values()),
                        null,
                        List.of("military"),
                        "190",
                        one(Realis.values()),
                        verb,
                        List.of(new ClaimRecord.Participant(parts[0], parts[0] + ":MIL", at, at + parts[0].length())),
                        List.of(new ClaimRecord.Participant(
                                soldiers.text(), state(parts[3]) + ":MIL", soldiers.begin(), soldiers.end())),
                        List.of(),
                        List.of(),
                        new ClaimRecord.Place(
                                town.text(),
                                town.text().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                                town.begin(),
                                town.end())),
                new ClaimRecord.Figure(
                        figure.text(),
                        figure.begin(),
                        figure.end(),
                        one(Measure.values()),
                        "person",
                        value,
                        value,
                        value,
                        Bound.ABOUT,
                        Change.NONE,
                        null,
                        null,
                        null,
                        null),
                new ClaimRecord.Time(
                        monday.text(),
                        monday.begin(),
                        monday.end(),
                        TimeType.DATE,
                        day.toString(),
                        null,
                        day,
                        day,
                        Granularity.DAY,
                        true,
                        Anchor.PUBLISHED),
                null,
                null,
                new ClaimRecord.MadeBy("bench", List.of("event/kill")));
    }

    private static String state(String words) {
        return words.substring(words.length() - 3);
    }

    private static ClaimRecord.Cue cue(String sentence, String words, int at) {
        int begin = at + sentence.indexOf(words);
        return new ClaimRecord.Cue(words, begin, begin + words.length());
    }

    /** Makes an occurrence of every five claims, and a story of every article. */
    private void link(Article article, List<ClaimRecord> claims, LocalDate published) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i + 5 <= claims.size(); i += 5) {
            List<String> about =
                    claims.subList(i, i + 5).stream().map(ClaimRecord::id).toList();
            ids.add(about.get(0));
            occurrences.add(new Links.Occurrence(
                    about.get(0),
                    "soldiers killed",
                    EventType.ASSAULT,
                    Links.Status.CLAIMED,
                    List.of(),
                    List.of(),
                    null,
                    published,
                    published,
                    about,
                    List.of(article.id().value()),
                    List.of(article.outlet().name()),
                    List.of("AAX:GOV"),
                    article.id().value()));
            figures.add(new Links.FigureLine(
                    about.get(0),
                    about.get(0),
                    Measure.KILLED,
                    "soldiers",
                    BigDecimal.ONE,
                    BigDecimal.TEN,
                    BigDecimal.TEN,
                    List.of(),
                    List.of()));
        }
        stories.add(new Links.Story(
                article.id().value(),
                "Report",
                published,
                published,
                List.of(article.id().value()),
                ids));
    }

    private static String id(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
