package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hearsay.actor.ActorKind;
import org.hearsay.actor.ActorMerge.Rule;
import org.hearsay.actor.UnknownActor;
import org.hearsay.article.Article;
import org.hearsay.article.PublicationDate;
import org.hearsay.event.EventType;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.DecisionResult;
import org.hearsay.ledger.Identities;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.ledger.Links;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Tallies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitiesTest {
    private static final UnknownActor UNION = body("Free Harbour Union", "FHU");
    private static final UnknownActor FHU = body("FHU");
    private static final UnknownActor HOLT = person("Ivar Holt");
    private static final UnknownActor HOLT_K = person("Ivar K. Holt");

    @TempDir
    Path folder;

    private SqliteLedger ledger;

    @BeforeEach
    void open() {
        ledger = SqliteLedger.open(folder.resolve("ledger.db"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static UnknownActor person(String name) {
        return new UnknownActor(id(name), name, ActorKind.PERSON, null, null, List.of());
    }

    private static UnknownActor body(String name, String... initials) {
        return new UnknownActor(id(name), name, ActorKind.ORGANISATION, null, null, List.of(initials));
    }

    private static String id(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(".", "").replace(' ', '-');
    }

    private static Article article(int number, LocalDate day, String text) {
        return Reports.article("Torvik Courier", "https://courier.example/" + number, day, text);
    }

    private static Reading reading(Article article, UnknownActor... actors) {
        return reading(article, List.of(), actors);
    }

    private static Reading reading(Article article, List<ClaimRecord> claims, UnknownActor... actors) {
        return new Reading(article, Set.of("b1"), claims, List.of(actors), Reports.ENGINE, null);
    }

    private static Article article(int number) {
        return article(number, Reports.DAY, Reports.TEXT);
    }

    private List<String> merges() {
        return merges(ledger);
    }

    private static List<String> merges(SqliteLedger ledger) {
        return ledger.identities().merges(null, 1_000).stream()
                .map(merge -> merge.from() + " > " + merge.into())
                .toList();
    }

    private KeptDecision decide(Decision decision) {
        DecisionResult result = ledger.decide(decision, ledger.status().entries(), "ana", "two cousins");
        assertThat(result).isInstanceOf(DecisionResult.Kept.class);
        return ((DecisionResult.Kept) result).decision();
    }

    private static ClaimRecord union(Article article, String name, String by, String on) {
        ClaimRecord toll = Reports.toll(article);
        ClaimRecord.Event event = toll.event();
        return new ClaimRecord(
                Reports.id(article, name),
                toll.kind(),
                toll.status(),
                toll.article(),
                toll.evidence(),
                toll.content(),
                toll.sources(),
                new ClaimRecord.Event(
                        EventType.ASSAULT,
                        null,
                        event.context(),
                        event.cameo(),
                        event.realis(),
                        event.predicate(),
                        List.of(new ClaimRecord.Participant("it", by, 13, 32)),
                        List.of(new ClaimRecord.Participant("them", on, 13, 32)),
                        List.of(),
                        List.of(),
                        null),
                null,
                null,
                null,
                null,
                toll.madeBy());
    }

    @Test
    void joinsAcrossArticlesAndSaysWhy() {
        ledger.keep(reading(article(1), UNION));
        assertThat(merges()).isEmpty();
        ledger.keep(reading(article(2), FHU));

        assertThat(ledger.identities().merges("free-harbour-union"))
                .containsExactly(new Identities.Merge(
                        "fhu",
                        "free-harbour-union",
                        Rule.INITIALS,
                        "free-harbour-union",
                        "an article introduces “Free Harbour Union” as “FHU”, and no other full name has these initials",
                        List.of("FHU"),
                        List.of(article(1).id().value(), article(2).id().value()).stream()
                                .sorted()
                                .toList(),
                        null));
        assertThat(ledger.identities().ids("fhu")).containsExactly("free-harbour-union", "fhu");
        assertThat(ledger.identities().names("fhu"))
                .containsExactly(new Identities.Naming("FHU", ActorKind.ORGANISATION, null, null, List.of(), 1));
        assertThat(ledger.verify()).isEmpty();
    }

    @Test
    void takesAMergeBackWhenALaterArticleMakesItUncertain() {
        ledger.keep(reading(article(1), HOLT, HOLT_K));
        assertThat(merges()).containsExactly("ivar-k-holt > ivar-holt");
        ledger.keep(reading(article(2), person("Ivar B. Holt")));
        assertThat(merges()).isEmpty();
        assertThat(ledger.verify()).isEmpty();
    }

    @Test
    void aLaterVersionAnotherReadingAndAnAmendmentChangeWhomTheLedgerNames() {
        Article first = article(1);
        ledger.keep(reading(first, HOLT, HOLT_K));
        ledger.keep(reading(article(1, Reports.DAY.plusDays(1), Reports.TEXT + "More.\n"), HOLT));
        assertThat(merges()).as("the first version no longer stands").isEmpty();
        assertThat(ledger.verify()).isEmpty();

        ledger.keep(new Reading(article(2), Set.of("b1"), List.of(), List.of(HOLT_K), Reports.ENGINE, null));
        assertThat(merges()).hasSize(1);
        ledger.keep(new Reading(article(2), Set.of("b1"), List.of(), List.of(), "hearsay 2", null));
        assertThat(merges()).as("a later reading does not name him").isEmpty();

        Article later = first.withPublished(PublicationDate.given(Reports.DAY.plusDays(5)));
        ledger.amend(first.id().value(), reading(later, HOLT, HOLT_K), "ana", "the date was wrong");
        assertThat(merges()).as("the first version is the latest after all").hasSize(1);
        assertThat(ledger.verify()).isEmpty();
    }

    @Test
    void answersForAllIdsOfAnActorAndLeavesClaimsAsTheyWereRead() {
        Article one = article(1);
        Article two = article(2);
        ClaimRecord byUnion = union(one, "a", "free-harbour-union", "VEL");
        ClaimRecord byInitials = union(two, "b", "fhu", "VEL");
        ledger.keep(reading(one, List.of(byUnion), UNION));
        ledger.keep(reading(two, List.of(byInitials), FHU));

        for (String id : List.of("fhu", "free-harbour-union")) {
            assertThat(ledger.claims(ClaimQuery.ALL.with(Facet.ACTOR, id)))
                    .extracting(claim -> claim.event().actors().get(0).actor())
                    .containsExactlyInAnyOrder("free-harbour-union", "fhu");
            assertThat(ledger.count(ClaimQuery.ALL.with(Facet.ACTOR, id))).isEqualTo(2);
            assertThat(ledger.tallies().dyads(dyads(id)))
                    .containsExactly(new Tallies.Dyad("free-harbour-union", "VEL", EventType.ASSAULT, null, 2));
        }
        assertThat(ledger.facet(ClaimQuery.ALL, Facet.ACTOR, 10)).containsExactly(Map.entry("free-harbour-union", 2L));
        assertThat(ledger.facet(ClaimQuery.ALL.with(Facet.RECIPIENT, "VEL"), Facet.ACTOR, 10))
                .containsExactly(Map.entry("free-harbour-union", 2L));
        assertThat(ledger.tallies().actors(null, 10))
                .contains(new Tallies.ActorTally("free-harbour-union", 2, 0, 0))
                .extracting(Tallies.ActorTally::id)
                .doesNotContain("fhu");
    }

    @Test
    void whatIsLinkedIsFoundByEveryIdOfAnActor() {
        Article one = article(1);
        ClaimRecord claim = union(one, "a", "fhu", "VEL");
        ledger.keep(reading(one, List.of(claim), UNION, FHU));
        Links.Occurrence occurrence = new Links.Occurrence(
                claim.id(),
                "it hit them",
                EventType.ASSAULT,
                Links.Status.REPORTED,
                List.of("fhu"),
                List.of("VEL"),
                null,
                null,
                null,
                List.of(claim.id()),
                List.of(one.id().value()),
                List.of("Torvik Courier"),
                List.of(),
                null);
        ledger.replaceLinks(new Links(List.of(), List.of(), List.of(occurrence), List.of(), List.of(), List.of()));

        for (String id : List.of("fhu", "free-harbour-union")) {
            assertThat(ledger.occurrences(LinkQuery.ALL.withActor(id))).containsExactly(occurrence);
        }
        assertThat(ledger.occurrences(LinkQuery.ALL.withActor("ivar-holt"))).isEmpty();
    }

    private static Tallies.DyadQuery dyads(String actor) {
        return new Tallies.DyadQuery(actor, null, null, null, Tallies.Period.ALL, null, 10);
    }

    @Test
    void anActorThatNoClaimNamesByTheIdThatStandsIsCountedUnderIt() {
        Article two = article(2);
        ledger.keep(reading(article(1), UNION));
        ledger.keep(reading(two, List.of(union(two, "b", "fhu", "VEL")), FHU));

        assertThat(ledger.tallies().actors(null, 10)).contains(new Tallies.ActorTally("free-harbour-union", 1, 0, 0));
    }

    @Test
    void peopleKeepTwoApartJoinTwoByHandAndTakeItBack() {
        ledger.keep(reading(article(1), HOLT, HOLT_K, person("Iver Holt")));
        KeptDecision apart = decide(new Decision.ActorsApart("ivar-k-holt", "ivar-holt"));
        assertThat(merges()).isEmpty();
        assertThat(apart.was()).containsExactly(Map.entry("ivar-k-holt", "ivar-holt"));
        assertThat(apart.reason()).isEqualTo("two cousins");

        KeptDecision same = decide(new Decision.ActorsSame("ivar-k-holt", "iver-holt"));
        assertThat(ledger.identities().merges("iver-holt"))
                .extracting(Identities.Merge::rule, Identities.Merge::decision)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Rule.DECIDED, same.entry()));
        assertThat(ledger.verify()).isEmpty();

        decide(new Decision.Undo(same.entry()));
        assertThat(merges()).isEmpty();
        decide(new Decision.Undo(apart.entry()));
        assertThat(merges()).containsExactly("ivar-k-holt > ivar-holt");
        assertThat(ledger.decisions("ivar-holt"))
                .extracting(kept -> kept.decision().kind())
                .containsExactly(Decision.Kind.ACTORS_APART, Decision.Kind.UNDO);
        assertThat(ledger.verify()).isEmpty();
    }

    @Test
    void aDecisionIsAboutTwoPersonsOrOrganisationsThatTheLedgerNames() {
        ledger.keep(reading(article(1), HOLT));

        assertThat(ledger.decide(new Decision.ActorsApart("ivar-holt", "nobody"), 2, "ana", null))
                .isInstanceOfSatisfying(
                        DecisionResult.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("No actor nobody is in the ledger."));
        assertThatThrownBy(() -> new Decision.ActorsSame("ivar-holt", "VEL:GOV"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("VEL:GOV");
        assertThatThrownBy(() -> new Decision.ActorsSame("ivar-holt", "ivar-holt"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDecisionInIgnoranceOfAnotherIsRefused() {
        ledger.keep(reading(article(1), HOLT, HOLT_K));
        decide(new Decision.ActorsApart("ivar-k-holt", "ivar-holt"));

        assertThat(ledger.decide(new Decision.ActorsSame("ivar-k-holt", "ivar-holt"), 1, "ben", null))
                .isInstanceOf(DecisionResult.Stale.class);
    }

    @Test
    void verifyNoticesWhatTheClaimsDoNotGive() throws SQLException {
        ledger.keep(reading(article(1), HOLT, HOLT_K));
        for (String damage : List.of(
                "UPDATE actor_merge SET current = 'somebody'",
                "DELETE FROM actor_merge",
                "INSERT INTO actor_merge VALUES ('vel', 'ivar-holt', 'spelling', 'ivar-holt', 'so')",
                "UPDATE actor_name SET articles = 7 WHERE actor = 'ivar-holt'",
                "DELETE FROM article_actor",
                "DELETE FROM actor_key",
                "UPDATE actor_rules SET hash = 'other'")) {
            damage(damage);
            assertThat(ledger.verify()).as(damage).isNotEmpty();
            restore();
            assertThat(ledger.verify()).isEmpty();
        }
    }

    private void damage(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void restore() {
        ledger.close();
        folder.resolve("ledger.db").toFile().delete();
        open();
        ledger.keep(reading(article(1), HOLT, HOLT_K));
    }

    @Test
    void aLedgerThatOtherRulesMergedIsMergedAnewWhenItIsOpenedForWriting() throws SQLException {
        ledger.keep(reading(article(1), HOLT, HOLT_K));
        damage("UPDATE actor_rules SET hash = 'other'");
        damage("DELETE FROM actor_merge");
        damage("DELETE FROM actor_key");
        ledger.close();
        open();

        assertThat(merges()).containsExactly("ivar-k-holt > ivar-holt");
        assertThat(ledger.verify()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void theOrderOfArrivalAndTheNumberOfRunsLeaveNoTrace(long seed) {
        Random random = new Random(seed);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            // A third of the articles are versions of another one.
            Article article = article(
                    random.nextInt(40), Reports.DAY.plusDays(random.nextInt(9)), Reports.TEXT + "Part " + i + ".\n");
            readings.add(reading(article, RandomActors.some(random)));
        }
        List<String> first = merged("first.db", readings, 60);
        Collections.shuffle(readings, random);
        List<String> second = merged("second.db", readings, 7);

        assertThat(first).as("seed " + seed).isNotEmpty().isEqualTo(second);
    }

    private List<String> merged(String name, List<Reading> readings, int perRun) {
        for (int from = 0; from < readings.size(); from += perRun) {
            try (SqliteLedger run = SqliteLedger.open(folder.resolve(name))) {
                readings.subList(from, Math.min(readings.size(), from + perRun)).forEach(run::keep);
            }
        }
        try (SqliteLedger run = SqliteLedger.open(folder.resolve(name))) {
            assertThat(run.verify()).isEmpty();
            return run.identities().merges(null, 1_000).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    /** Actors out of few words, so that many have much in common. */
    private static final class RandomActors {
        private static final List<String> NAMES = List.of(
                "Ivar Holt", "Ivar K. Holt", "Ivar Karl Holt", "Mona Bjørk", "Mona Bjork", "Mona B. Bjork", "Jon Vik");
        private static final List<String> BODIES = List.of(
                "Free Harbour Union",
                "Free Harbor Union",
                "FHU",
                "Holt Shipping",
                "Holt Shipping Ltd.",
                "Old Quay Watch");

        static UnknownActor[] some(Random random) {
            List<UnknownActor> actors = new ArrayList<>();
            Set<String> ids = new java.util.HashSet<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                UnknownActor actor = random.nextBoolean() ? person(random) : organisation(random);
                if (ids.add(actor.id())) {
                    actors.add(actor);
                }
            }
            return actors.toArray(UnknownActor[]::new);
        }

        private static UnknownActor person(Random random) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            String state = random.nextInt(20) == 0 ? "VEL" : null;
            return new UnknownActor(id(name), name, ActorKind.PERSON, state, null, List.of());
        }

        private static UnknownActor organisation(Random random) {
            String name = BODIES.get(random.nextInt(BODIES.size()));
            boolean introduces = name.equals("Free Harbour Union") && random.nextBoolean();
            return introduces ? body(name, "FHU") : body(name);
        }
    }
}
