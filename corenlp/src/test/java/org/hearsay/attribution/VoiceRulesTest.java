package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.hearsay.actor.ActorReader;
import org.hearsay.actor.SourceType;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.corenlp.CoreNlpReader;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tries the rows of the tables of voices on their examples and counter-examples, as the real parser reads them. */
class VoiceRulesTest {
    private static CoreNlpReader language;
    private static ActorReader actors;
    private static AttributionReader reader;

    @BeforeAll
    static void load() {
        language = CoreNlpReader.load();
        actors = ActorReader.load();
        reader = AttributionReader.loadRules();
    }

    static List<Attribution> read(String text) {
        Analysis analysis = language.analyse(Article.of(Outlet.UNKNOWN, null, text));
        return reader.read(analysis, actors.read(analysis), List.of());
    }

    /** Returns the examples that a row does not fit and the counter-examples that it fits. */
    static List<String> wrong(String table, BiPredicate<RuleRow, List<Attribution>> fits) {
        List<String> wrong = new ArrayList<>();
        for (RuleRow row : RuleTable.beside(AttributionReader.class, table).rows()) {
            if (!fits.test(row, read(row.text("example")))) {
                wrong.add(row.id() + " misses: " + row.text("example"));
            }
            if (fits.test(row, read(row.text("counter")))) {
                wrong.add(row.id() + " takes: " + row.text("counter"));
            }
        }
        return wrong;
    }

    private static boolean first(List<Attribution> found, Predicate<Source> test) {
        return !found.isEmpty() && test.test(found.get(0).chain().get(0));
    }

    static boolean isType(RuleRow row, List<Attribution> found) {
        SourceType type = row.constant("type", SourceType.class);
        return first(found, source -> source.type() == type);
    }

    static boolean isVague(RuleRow row, List<Attribution> found) {
        Vagueness degree = row.constant("degree", Vagueness.class);
        return first(found, source -> source.vagueness() == degree);
    }

    static boolean isHedged(RuleRow row, List<Attribution> found) {
        Certainty certainty = row.constant("certainty", Certainty.class);
        return first(found, source -> source.certainty() == certainty);
    }

    static boolean isPassedOn(RuleRow row, List<Attribution> found) {
        return found.stream().anyMatch(attribution -> attribution.chain().size() == 2);
    }

    @Test
    void tellsWhatKindOfVoiceItIs() {
        assertThat(wrong("voices.tsv", VoiceRulesTest::isType)).isEmpty();
    }

    @Test
    void tellsHowVagueItIs() {
        assertThat(wrong("vagueness.tsv", VoiceRulesTest::isVague)).isEmpty();
    }

    @Test
    void tellsHowSureItIs() {
        assertThat(wrong("hedges.tsv", VoiceRulesTest::isHedged)).isEmpty();
    }

    @Test
    void tellsWhoPassesItOn() {
        assertThat(wrong("relays.tsv", VoiceRulesTest::isPassedOn)).isEmpty();
    }

    /** Asks of the words between the first preposition after a verb and the next verb whether they are terms. */
    private static boolean areTerms(Terms terms, String text) {
        Sentence sentence = language.analyse(Article.of(Outlet.UNKNOWN, null, text))
                .sentences()
                .get(0);
        int first = 1;
        while (!sentence.token(first - 1).isVerb()
                || !sentence.token(first).tag().equals("IN")) {
            first++;
        }
        int last = first;
        while (!sentence.token(last + 1).isVerb()) {
            last++;
        }
        return terms.areAll(new Grammar(sentence), List.of(sentence.span(first + 1, last)));
    }

    @Test
    void tellsOnWhatTermsSomebodySpeaks() {
        Terms terms = Terms.load();
        assertThat(RuleTable.beside(AttributionReader.class, "terms.tsv").rows())
                .allSatisfy((RuleRow row) -> {
                    assertThat(areTerms(terms, row.text("example")))
                            .as(row.id())
                            .isTrue();
                    assertThat(areTerms(terms, row.text("counter")))
                            .as(row.id())
                            .isFalse();
                });
    }
}
