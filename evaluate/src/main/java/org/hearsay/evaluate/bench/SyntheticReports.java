package org.hearsay.evaluate.bench;

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
import org.hearsay.ledger.ClaimRecord.Cue;
import org.hearsay.ledger.ClaimRecord.Event;
import org.hearsay.ledger.ClaimRecord.Figure;
import org.hearsay.ledger.ClaimRecord.Participant;
import org.hearsay.ledger.ClaimRecord.Source;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.Reading;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Change;
import org.jspecify.annotations.Nullable;

/**
 * Reports that nobody wrote, of incidents in a world that does not exist: as many as wanted, always the same for one seed.
 *
 * <p>A hundred articles appear on each day, of about ten claims each. Some five tell of one incident, with tolls that grow; every
 * fifth is a copy under another outlet's name; four incidents in a row make a story. Immutable and safe for several threads.
 */
public final class SyntheticReports {
    private static final int PER_DAY = 100;
    private static final int PER_INCIDENT = 5;
    private static final int OUTLETS = 60;
    private static final int PLACES = 3000;
    private static final int STATES = 120;
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final String[] SYLLABLES = {
        "ka", "lo", "mir", "ten", "vas", "or", "ul", "bra", "den", "shi", "go", "pel", "ram", "tu", "zan", "fi", "nor",
        "el", "cru", "hav"
    };
    private static final String[] FILL = {
        "residents", "described", "smoke", "over", "market", "officials", "visited", "road", "blocked", "convoy",
                "hours", "repair",
        "crews", "worked", "night", "schools", "closed", "families", "waited", "hospital", "power", "lines", "water",
                "station",
        "border", "river", "bridge", "village", "council", "meeting", "talks", "envoy", "letter", "statement",
                "harvest", "prices"
    };

    private final long seed;
    private final int perDay;
    private final int incidentsPerDay;

    public SyntheticReports(long seed) {
        this(seed, PER_DAY);
    }

    /** @param perDay how many articles appear on each day */
    SyntheticReports(long seed, int perDay) {
        this.seed = seed;
        this.perDay = perDay;
        this.incidentsPerDay = Math.max(1, perDay / PER_INCIDENT);
    }

    /** What happened, as it was. */
    private record Incident(
            int number,
            LocalDate day,
            String place,
            String doer,
            String target,
            int toll,
            EventType type,
            String verb) {}

    private Random random(String purpose, long number) {
        return new Random(seed * 31 + purpose.hashCode() * 1_000_003L + number * 0x9e3779b97f4a7c15L);
    }

    private String name(String purpose, long number) {
        Random random = random(purpose, number);
        StringBuilder name = new StringBuilder();
        int syllables = 2 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private static String state(int number) {
        return "X" + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
    }

    private Incident incident(int number) {
        Random random = random("incident", number);
        Random story = random("story", number / 4);
        int doer = story.nextInt(STATES);
        int target = story.nextInt(STATES);
        int place = story.nextInt(PLACES) + random.nextInt(2);
        boolean attack = random.nextInt(4) > 0;
        return new Incident(
                number,
                FIRST.plusDays(number / incidentsPerDay),
                name("place", place),
                state(doer),
                state(target),
                1 + random.nextInt(90),
                attack ? EventType.ASSAULT : EventType.AID,
                attack ? "killed" : "sent");
    }

    /** Returns the reading of a report by its number, from 0. */
    public Reading reading(int number) {
        Random random = random("report", number);
        boolean copy = number > 20 && random.nextInt(5) == 0;
        int original = copy ? number - 1 - random.nextInt(20) : number;
        LocalDate day = FIRST.plusDays(number / perDay);
        String outlet = "The " + name("outlet", random.nextInt(OUTLETS)) + " Post";
        Draft draft = draft(original);
        String url = "https://news.example/" + seed + "/" + number;
        Outlet publisher = new Outlet(outlet);
        Article article = new Article(
                ArticleId.of(publisher, url, draft.text.toString()),
                publisher,
                url,
                draft.headline,
                null,
                null,
                new PublicationDate(day, day, PublicationDate.Basis.GIVEN),
                "en",
                draft.text.toString(),
                List.of());
        List<ClaimRecord> claims = new ArrayList<>();
        for (Told told : draft.told) {
            claims.add(told.claim(article));
        }
        claims.sort(Comparator.comparing(ClaimRecord::id));
        return new Reading(article, Set.of(), claims, "generated", null);
    }

    private Draft draft(int number) {
        Random random = random("text", number);
        int today = number / perDay * incidentsPerDay;
        Incident main =
                incident(Math.max(0, today + random.nextInt(incidentsPerDay) - random.nextInt(2 * incidentsPerDay)));
        Incident other = incident(Math.max(0, main.number() / 4 * 4 + random.nextInt(4)));
        Incident past = incident(random.nextInt(Math.max(1, today + 1)));
        Draft draft = new Draft(main.place() + " counts " + main.toll() + " after the attack", random);
        String ministry = "the health ministry of " + main.place();
        draft.event(main, main.toll() - random.nextInt(Math.min(main.toll(), 3)), Measure.KILLED, ministry);
        draft.event(main, main.toll() * 2, Measure.WOUNDED, ministry);
        draft.event(main, 0, null, null);
        draft.fill(30);
        draft.event(other, other.toll(), Measure.KILLED, null);
        draft.event(past, 0, null, random.nextBoolean() ? "a spokesman" : null);
        draft.fill(30);
        for (int i = 0; i < 3; i++) {
            draft.statement(name("person", random.nextInt(4000)));
        }
        draft.event(other, 0, null, name("person", random.nextInt(4000)));
        draft.event(main, 0, null, null);
        draft.fill(60);
        return draft;
    }

    /** A claim before its article has an id. */
    private record Told(
            int begin,
            int end,
            String quote,
            @Nullable Incident incident,
            int number,
            @Nullable Measure measure,
            @Nullable String source) {
        ClaimRecord claim(Article article) {
            ClaimKind kind = incident == null ? ClaimKind.STATEMENT : ClaimKind.EVENT;
            return new ClaimRecord(
                    id(article.id().value() + " " + kind + " " + begin),
                    kind,
                    ClaimStatus.MACHINE,
                    ClaimRecord.ArticleRef.of(article),
                    List.of(new ClaimRecord.Quote(begin, end, quote)),
                    List.of(),
                    source == null ? List.of() : List.of(source(source)),
                    incident == null ? null : event(incident),
                    measure == null ? null : figure(measure),
                    null,
                    null,
                    null,
                    new ClaimRecord.MadeBy("generated", List.of()));
        }

        private static String id(String words) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException everyPlatformHasIt) {
                throw new IllegalStateException(everyPlatformHasIt);
            }
        }

        private static Source source(String name) {
            boolean named = Character.isUpperCase(name.charAt(0));
            return new Source(
                    0,
                    name,
                    null,
                    null,
                    null,
                    named ? SourceType.PERSON : SourceType.GOVERNMENT,
                    named,
                    null,
                    null,
                    Stance.STATE,
                    SpeechForm.INDIRECT,
                    Certainty.CERTAIN,
                    Polarity.POSITIVE,
                    null);
        }

        private Event event(Incident what) {
            return new Event(
                    what.type(),
                    null,
                    List.of(),
                    null,
                    Realis.ACTUAL,
                    new Cue(what.verb(), begin, begin + 1),
                    List.of(new Participant(what.doer() + " forces", what.doer() + ":MIL", begin, begin + 1)),
                    List.of(new Participant("people of " + what.target(), what.target() + ":CVL", begin, begin + 1)),
                    List.of(),
                    List.of(),
                    new ClaimRecord.Place(what.place(), null, begin, begin + 1));
        }

        private Figure figure(Measure what) {
            return new Figure(
                    Integer.toString(number),
                    begin,
                    begin + 1,
                    what,
                    "person",
                    new java.math.BigDecimal(number),
                    null,
                    null,
                    Bound.EXACT,
                    Change.NONE,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** A text while it is written. */
    private final class Draft {
        private final String headline;
        private final StringBuilder text = new StringBuilder();
        private final List<Told> told = new ArrayList<>();
        private final Random random;

        Draft(String headline, Random random) {
            this.headline = headline;
            this.random = random;
        }

        void event(Incident what, int number, @Nullable Measure measure, @Nullable String source) {
            String count = measure == null
                    ? "people"
                    : number + " people " + (measure == Measure.WOUNDED ? "wounded" : "dead");
            add(
                    what.doer() + " forces " + what.verb() + " " + count + " of " + what.target() + " near "
                            + what.place() + " in the " + name("word", what.number() % 9000) + " district"
                            + (source == null ? "" : ", " + source + " said") + ". ",
                    what,
                    number,
                    measure,
                    source);
        }

        void statement(String person) {
            add(person + " said the " + common(6) + " would not last. ", null, 0, null, person);
        }

        private void add(
                String sentence,
                @Nullable Incident what,
                int number,
                @Nullable Measure measure,
                @Nullable String source) {
            int begin = text.length();
            text.append(sentence);
            told.add(new Told(
                    begin,
                    begin + sentence.length() - 1,
                    sentence.substring(0, sentence.length() - 1),
                    what,
                    number,
                    measure,
                    source));
        }

        void fill(int words) {
            text.append(sentence(words)).append(". ");
        }

        private String sentence(int words) {
            StringBuilder filled = new StringBuilder("The");
            for (int i = 0; i < words; i++) {
                filled.append(' ')
                        .append(
                                random.nextInt(6) > 0
                                        ? name("word", random.nextInt(30_000))
                                        : FILL[random.nextInt(FILL.length)]);
            }
            return filled.toString();
        }

        private String common(int words) {
            StringBuilder filled = new StringBuilder();
            for (int i = 0; i < words; i++) {
                filled.append(FILL[random.nextInt(FILL.length)]).append(' ');
            }
            return filled.toString().strip();
        }
    }
}
