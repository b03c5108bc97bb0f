package org.hearsay.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.hearsay.actor.SourceType;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Notice;
import org.hearsay.article.Outlet;
import org.hearsay.article.PublicationDate;
import org.hearsay.attribution.Certainty;
import org.hearsay.attribution.Polarity;
import org.hearsay.attribution.SpeechForm;
import org.hearsay.attribution.Stance;
import org.hearsay.attribution.Vagueness;
import org.hearsay.claim.ClaimKind;
import org.hearsay.claim.Victims;
import org.hearsay.event.EventType;
import org.hearsay.event.Measure;
import org.hearsay.event.Realis;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Change;
import org.hearsay.quantity.Role;
import org.hearsay.text.Span;
import org.hearsay.time.Anchor;
import org.hearsay.time.Granularity;
import org.hearsay.time.TimeType;

/** Random articles and claims: every field is there or not, every token occurs, and texts have characters of all sizes. */
final class RandomReports {
    private static final String[] WORDS = {
        "Torvik",
        "soldiers",
        "Velland",
        "🕊",
        "naïve",
        "\"quoted\"",
        "İstanbul",
        "戦争",
        "\\",
        "\t",
        "600",
        "denied",
        "𝔐arn",
        "\n\n",
        "e\u0301clair",
        "<b>",
        "\u0000",
        "\u2028",
        "the",
        "ministry"
    };

    private final Random random;

    RandomReports(Random random) {
        this.random = random;
    }

    String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.toString();
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <E> E one(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(int most, Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(value.get());
        }
        return list;
    }

    LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(20));
    }

    /** Returns an article of few outlets and URLs, so that versions occur. */
    Article article() {
        Outlet outlet = new Outlet("outlet " + random.nextInt(2));
        String url = maybe(() -> "https://news.example/" + random.nextInt(3));
        String text = words(5 + random.nextInt(60));
        return described(new Article(
                ArticleId.of(outlet, url, text), outlet, url, null, null, null, null, null, text, notices(text)));
    }

    /** Returns the same article under another description. */
    Article described(Article article) {
        return new Article(
                article.id(),
                article.outlet(),
                article.url(),
                maybe(() -> words(3)),
                maybe(() -> words(2)),
                maybe(() -> words(1)),
                maybe(this::published),
                maybe(() -> one(new String[] {"en", "fr"})),
                article.text(),
                notices(article.text()));
    }

    private PublicationDate published() {
        return dated(random.nextBoolean() ? PublicationDate.Basis.GIVEN : PublicationDate.Basis.FOUND);
    }

    private PublicationDate dated(PublicationDate.Basis basis) {
        LocalDate from = day();
        return new PublicationDate(from, from.plusDays(random.nextInt(3) / 2), basis);
    }

    /** Returns an article as it is when it was read: where it says no date, its text may force one. */
    static Article asRead(Article article) {
        RandomReports inference = new RandomReports(new Random(article.id().hashCode()));
        return article.published() == null
                ? article.withPublished(inference.maybe(() -> inference.dated(PublicationDate.Basis.INFERRED)))
                : article;
    }

    private List<Notice> notices(String text) {
        int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        return random.nextInt(4) == 0 ? List.of(new Notice(new Span(half, text.length()), "notice/appeal")) : List.of();
    }

    Set<String> blocks() {
        return new TreeSet<>(some(3, () -> "block " + random.nextInt(5)));
    }

    /** Returns some of ten possible claims of an article, sorted by id. */
    List<ClaimRecord> claims(Article article, String engine) {
        List<ClaimRecord> claims = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            if (random.nextInt(3) == 0) {
                claims.add(claim(article, Reports.id(article, "claim " + i), engine));
            }
        }
        claims.sort(java.util.Comparator.comparing(ClaimRecord::id));
        return claims;
    }

    ClaimRecord claim(Article article, String id, String engine) {
        ClaimKind kind = one(ClaimKind.values());
        return new ClaimRecord(
                id,
                kind,
                ClaimStatus.MACHINE,
                ClaimRecord.ArticleRef.of(article),
                List.of(quote(article)),
                some(2, () -> new ClaimRecord.Range(1, 4)),
                some(3, this::source),
                kind == ClaimKind.EVENT ? event() : null,
                kind == ClaimKind.FIGURE ? figure() : maybe(this::figure),
                maybe(this::time),
                null,
                null,
                new ClaimRecord.MadeBy(engine, some(2, () -> "rule/" + random.nextInt(9))));
    }

    private ClaimRecord.Quote quote(Article article) {
        int length = article.text().codePointCount(0, article.text().length());
        int begin = random.nextInt(length);
        int end = begin + 1 + random.nextInt(length - begin);
        String quote = article.text()
                .substring(
                        article.text().offsetByCodePoints(0, begin),
                        article.text().offsetByCodePoints(0, end));
        return new ClaimRecord.Quote(begin, end, quote);
    }

    private String actor() {
        return one(new String[] {"VEL", "VEL:MIL", "MAR:GOV", "mira-solberg"});
    }

    private ClaimRecord.Cue cue() {
        return new ClaimRecord.Cue(words(1), 3, 7);
    }

    private ClaimRecord.Participant participant() {
        return new ClaimRecord.Participant(words(2), maybe(this::actor), 0, 9);
    }

    private ClaimRecord.Source source() {
        boolean placed = random.nextBoolean();
        return new ClaimRecord.Source(
                random.nextInt(3),
                words(1),
                placed ? 1 : null,
                placed ? 5 : null,
                maybe(this::actor),
                one(SourceType.values()),
                random.nextBoolean(),
                maybe(() -> one(Vagueness.values())),
                maybe(this::cue),
                one(Stance.values()),
                one(SpeechForm.values()),
                one(Certainty.values()),
                one(Polarity.values()),
                maybe(this::time));
    }

    private ClaimRecord.Event event() {
        return new ClaimRecord.Event(
                one(EventType.values()),
                maybe(() -> "mode"),
                some(2, () -> "military"),
                maybe(() -> "190"),
                one(Realis.values()),
                cue(),
                some(2, this::participant),
                some(2, this::participant),
                some(2, this::participant),
                some(2, this::participant),
                maybe(() -> new ClaimRecord.Place(words(1), maybe(() -> "torvik"), 2, 5)));
    }

    private BigDecimal number() {
        return new BigDecimal(one(new String[] {"600", "6E+2", "0.5", "1000000000000", "1.50", "0"}));
    }

    private ClaimRecord.Figure figure() {
        return new ClaimRecord.Figure(
                words(2),
                0,
                4,
                one(Measure.values()),
                maybe(() -> "person"),
                number(),
                maybe(this::number),
                maybe(this::number),
                one(Bound.values()),
                one(Change.values()),
                maybe(() -> one(new Role[] {Role.PART, Role.FORMER, Role.RATE})),
                maybe(() -> "day"),
                maybe(() -> new ClaimRecord.Of(words(1), maybe(this::actor), maybe(() -> one(Victims.values())), 0, 2)),
                maybe(() -> new ClaimRecord.Scope(maybe(() -> "unit"), maybe(() -> "torvik"), maybe(this::time))));
    }

    private ClaimRecord.Time time() {
        LocalDate from = maybe(this::day);
        return new ClaimRecord.Time(
                words(2),
                0,
                3,
                one(TimeType.values()),
                "2024-02",
                maybe(() -> "APPROX"),
                from,
                from == null ? null : from.plusDays(random.nextInt(40)),
                one(Granularity.values()),
                random.nextBoolean(),
                maybe(() -> one(Anchor.values())));
    }
}
