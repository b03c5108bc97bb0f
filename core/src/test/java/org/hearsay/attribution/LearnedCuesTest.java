package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.actor.Mentions;
import org.hearsay.language.Analysis;
import org.hearsay.language.HandBuilt;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** What is read with weights that were made by hand of one sentence. */
class LearnedCuesTest {
    private static final int ROUNDS = 20;

    private static final String KNOWN = """
            Ilka Ilka NNP 2 nsubj PER
            moaned glorble VBD 0 root
            that that IN 5 mark
            bridges bridge NNS 5 nsubj
            fell fall VBD 2 ccomp
            +. . . 2 punct
            """;

    private static final String ALIKE = """
            Tom Tom NNP 2 nsubj PER
            moaned glorble VBD 0 root
            that that IN 5 mark
            bridges bridge NNS 5 nsubj
            fell fall VBD 2 ccomp
            +. . . 2 punct
            """;

    private static final String OTHER = """
            Tom Tom NNP 2 nsubj PER
            walked walk VBD 0 root
            home home NN 2 obj
            +. . . 2 punct
            """;

    private static Span place(Analysis analysis, String words) {
        int begin = analysis.text().indexOf(words);
        return new Span(begin, begin + words.length());
    }

    /** A few rounds of a perceptron: a feature is moved from the label that was taken to the one that is right. */
    private static Map<Integer, double[]> learn(List<CueLessons.Example> examples, int labels) {
        Map<Integer, double[]> weights = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (CueLessons.Example example : examples) {
                double[] scores = new double[labels];
                for (int feature : example.features()) {
                    double[] row = weights.computeIfAbsent(feature, any -> new double[labels]);
                    for (int label = 0; label < labels; label++) {
                        scores[label] += row[label];
                    }
                }
                int taken = 0;
                for (int label = 1; label < labels; label++) {
                    taken = scores[label] > scores[taken] ? label : taken;
                }
                if (taken != example.label() || round == 0) {
                    add(weights, example, taken, -0.1);
                    add(weights, example, example.label(), 0.2);
                }
            }
        }
        return weights;
    }

    /** Every feature of a cue speaks for the label that it was seen with. */
    private static CueModel model() {
        Map<Integer, double[]> cues = new HashMap<>();
        List<CueLessons.Example> roles = new ArrayList<>();
        CueLessons lessons = new CueLessons();
        Analysis shown = HandBuilt.analysis(null, KNOWN);
        CueLessons.Marked marked = new CueLessons.Marked(
                List.of(place(shown, "Ilka")),
                List.of(place(shown, "moaned")),
                List.of(place(shown, "that bridges fell")));
        lessons.teach(shown, List.of(marked), example -> add(cues, example, example.label() == 1 ? 1 : -1), roles::add);
        lessons.teach(HandBuilt.analysis(null, OTHER), List.of(), example -> add(cues, example, -1), any -> {});
        return CueModel.of(0, cues, learn(roles, Role.values().length));
    }

    private static void add(Map<Integer, double[]> weights, CueLessons.Example example, double amount) {
        for (int feature : example.features()) {
            weights.computeIfAbsent(feature, any -> new double[1])[0] += amount;
        }
    }

    private static void add(Map<Integer, double[]> weights, CueLessons.Example example, int label, double amount) {
        for (int feature : example.features()) {
            weights.get(feature)[label] += amount;
        }
    }

    private static List<Attribution> read(AttributionReader reader, String lines) {
        return reader.read(HandBuilt.analysis(null, lines), new Mentions(List.of()), List.of());
    }

    @Test
    void readsACueThatIsInNoTable() {
        Attribution only = read(AttributionReader.load(model()), ALIKE).get(0);
        Source source = only.chain().get(0);
        assertThat(source.text()).isEqualTo("Tom");
        assertThat(source.cue().text()).isEqualTo("moaned");
        assertThat(source.stance()).isEqualTo(Stance.STATE);
        assertThat(only.content()).containsExactly(place(HandBuilt.analysis(null, ALIKE), "that bridges fell"));
        assertThat(only.rule()).isEqualTo("learned-cues/verb/clause");
    }

    @Test
    void theRulesAloneDoNotReadIt() {
        assertThat(read(AttributionReader.loadRules(), ALIKE)).isEmpty();
    }

    @Test
    void leavesOtherVerbsAlone() {
        assertThat(read(AttributionReader.load(model()), OTHER)).isEmpty();
    }

    @Test
    void aWordInsideAContentTeachesNothing() {
        Analysis shown = HandBuilt.analysis(null, KNOWN);
        CueLessons.Marked whole = new CueLessons.Marked(List.of(), List.of(), List.of(new Span(0, 10_000)));
        new CueLessons()
                .teach(
                        shown,
                        List.of(whole),
                        example -> assertThat(example).isNull(),
                        example -> assertThat(example).isNull());
    }
}
