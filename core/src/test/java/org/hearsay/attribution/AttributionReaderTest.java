package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.actor.Mentions;
import org.hearsay.actor.SourceType;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.language.Analysis;
import org.hearsay.language.HandBuilt;
import org.junit.jupiter.api.Test;

class AttributionReaderTest {
    private static final AttributionReader READER = AttributionReader.loadRules();

    private static List<Attribution> read(Analysis analysis) {
        return READER.read(analysis, new Mentions(List.of()), List.of());
    }

    private static String content(Analysis analysis, Attribution attribution) {
        return String.join(
                " | ",
                attribution.content().stream()
                        .map(span -> span.in(analysis.text()))
                        .toList());
    }

    @Test
    void readsAClauseAfterTheVerb() {
        Analysis analysis = HandBuilt.analysis(null, """
                Mayor Mayor NNP 2 compound
                Ilka Ilka NNP 3 nsubj PER
                said say VBD 0 root
                the the DT 5 det
                bridge bridge NN 6 nsubj
                fell fall VBD 3 ccomp
                +. . . 3 punct
                """);
        Attribution only = read(analysis).get(0);
        assertThat(content(analysis, only)).isEqualTo("the bridge fell");
        Source source = only.chain().get(0);
        assertThat(source.text()).isEqualTo("Mayor Ilka");
        assertThat(source.cue().text()).isEqualTo("said");
        assertThat(source.type()).isEqualTo(SourceType.GOVERNMENT);
        assertThat(source.form()).isEqualTo(SpeechForm.INDIRECT);
        assertThat(source.polarity()).isEqualTo(Polarity.POSITIVE);
    }

    @Test
    void readsTheSentenceThatAnAsideEnds() {
        Analysis analysis = HandBuilt.analysis(null, """
                The the DT 2 det
                bridge bridge NN 3 nsubj
                fell fall VBD 6 ccomp
                +, , , 6 punct
                residents resident NNS 6 nsubj
                say say VBP 0 root
                +. . . 6 punct
                """);
        Attribution only = read(analysis).get(0);
        assertThat(content(analysis, only)).isEqualTo("The bridge fell");
        assertThat(only.chain().get(0).type()).isEqualTo(SourceType.WITNESS);
        assertThat(only.chain().get(0).named()).isFalse();
    }

    @Test
    void readsASentenceThatBeginsWithTheOneWhoCites() {
        Analysis analysis = HandBuilt.analysis(null, """
                Who who WP 2 nsubj
                cited cite VBD 7 ccomp
                the the DT 4 det
                ministry ministry NN 2 obj
                +, , , 7 punct
                Ilka Ilka NNP 7 nsubj PER
                said say VBD 0 root
                +. . . 7 punct
                """);
        assertThat(read(analysis)).extracting(one -> one.chain().get(0).text()).contains("Ilka");
    }

    @Test
    void putsTheOneWhoPassesItOnAbove() {
        Analysis analysis = HandBuilt.analysis(null, """
                The the DT 2 det
                bridge bridge NN 3 nsubj
                fell fall VBD 6 ccomp
                +, , , 6 punct
                Ilka Ilka NNP 6 nsubj PER
                said say VBD 0 root
                +, , , 6 punct
                according accord VBG 10 case
                to to IN 8 fixed
                Larnpress Larnpress NNP 6 obl ORG
                +. . . 6 punct
                """);
        Attribution inner = read(analysis).stream()
                .filter(attribution -> content(analysis, attribution).equals("The bridge fell"))
                .findFirst()
                .orElseThrow();
        assertThat(inner.chain()).extracting(Source::text).containsExactly("Ilka", "Larnpress");
        assertThat(inner.chain()).extracting(Source::level).containsExactly(0, 1);
    }

    @Test
    void splitsCoordinatedOrigins() {
        Analysis analysis = HandBuilt.analysis(null, """
                Norlish norlish JJ 5 amod
                and and CC 3 cc
                Sudrian sudrian JJ 1 conj
                intelligence intelligence NN 5 compound
                agencies agency NNS 6 nsubj
                say say VBP 0 root
                it it PRP 8 nsubj
                fell fall VBD 6 ccomp
                +. . . 6 punct
                """);
        List<Source> chain = read(analysis).get(0).chain();
        assertThat(chain).extracting(Source::text).containsExactly("Norlish", "Sudrian intelligence agencies");
        assertThat(chain).extracting(Source::level).containsExactly(0, 0);
        assertThat(chain).extracting(Source::type).containsOnly(SourceType.INTELLIGENCE);
    }

    @Test
    void givesAQuotationWithoutACueToTheRunningSpeaker() {
        Analysis analysis = HandBuilt.analysis(null, """
                “ “ `` 6 punct
                +It it PRP 3 nsubj
                fell fall VBD 6 ccomp
                +, , , 6 punct
                +” ” '' 6 punct
                said say VBD 0 root
                Ilka Ilka NNP 6 nsubj PER
                +. . . 6 punct


                “ “ `` 3 punct
                +We we PRP 3 nsubj
                ran run VBD 0 root
                +. . . 3 punct
                +” ” '' 3 punct
                """);
        List<Attribution> found = read(analysis);
        assertThat(found)
                .extracting(attribution -> content(analysis, attribution))
                .containsExactly("“It fell,”", "“We ran.”");
        Source running = found.get(1).chain().get(0);
        assertThat(running.text()).isEqualTo("Ilka");
        assertThat(running.cue()).isNull();
        assertThat(running.form()).isEqualTo(SpeechForm.DIRECT);
    }

    @Test
    void givesANewParagraphToTheSpeakerAndNotToTheOneWhoPassedOnTheLast() {
        Analysis analysis = HandBuilt.analysis(null, """
                “ “ `` 6 punct
                +It it PRP 3 nsubj
                fell fall VBD 6 ccomp
                +, , , 6 punct
                +” ” '' 6 punct
                said say VBD 0 root
                Ilka Ilka NNP 6 nsubj PER
                +, , , 6 punct
                according accord VBG 11 case
                to to IN 9 fixed
                Larnpress Larnpress NNP 6 obl ORG
                +. . . 6 punct


                “ “ `` 3 punct
                +We we PRP 3 nsubj
                ran run VBD 0 root
                +. . . 3 punct
                +” ” '' 3 punct
                """);
        List<Attribution> found = read(analysis);
        Attribution first = found.stream()
                .filter(attribution -> content(analysis, attribution).equals("“It fell,”"))
                .findFirst()
                .orElseThrow();
        assertThat(first.chain()).extracting(Source::text).containsExactly("Ilka", "Larnpress");
        List<Attribution> next = found.stream()
                .filter(attribution -> content(analysis, attribution).contains("We ran"))
                .toList();
        assertThat(next).hasSize(1);
        assertThat(next.get(0).chain()).extracting(Source::text).containsExactly("Ilka");
    }

    @Test
    void readsAClosingAsideOverTheSceneThatItQuotes() {
        Analysis analysis = HandBuilt.analysis(null, """
                Talks talk NNS 2 nsubj
                followed follow VBD 16 ccomp
                a a DT 4 det
                visit visit NN 2 obj
                +, , , 4 punct
                where where WRB 8 advmod
                Ilka Ilka NNP 8 nsubj PER
                praised praise VBD 4 acl:relcl
                “ “ `` 11 punct
                +fine fine JJ 11 amod
                work work NN 8 obj
                +, , , 2 punct
                +” ” '' 2 punct
                the the DT 15 det
                paper paper NN 16 nsubj
                reported report VBD 0 root
                +. . . 16 punct
                """);
        assertThat(read(analysis).stream()
                        .filter(attribution -> attribution.chain().get(0).text().equals("the paper"))
                        .map(attribution -> content(analysis, attribution)))
                .containsExactly("where Ilka praised “fine work,”");
    }

    @Test
    void readsNothingWhereNothingIsSaid() {
        assertThat(read(HandBuilt.analysis(null, """
                Ilka Ilka NNP 2 nsubj PER
                ran run VBD 0 root
                +. . . 2 punct
                """))).isEmpty();
    }

    @Test
    void doesNotRepeatTheOutletThatWasTold() {
        String told = """
                Ilka Ilka NNP 2 nsubj PER
                told tell VBD 0 root
                the the DT 5 det
                Larnpress Larnpress NNP 5 compound ORG
                newspaper newspaper NN 2 obj
                the the DT 7 det
                bridge bridge NN 8 nsubj
                fell fall VBD 2 ccomp
                +. . . 2 punct
                """;
        Analysis elsewhere = HandBuilt.analysis(null, told);
        assertThat(read(elsewhere).get(0).chain())
                .extracting(Source::text)
                .containsExactly("Ilka", "the Larnpress newspaper");
        Analysis there = new Analysis(
                Article.of(new Outlet("The Larnpress newspaper"), null, elsewhere.text()), elsewhere.sentences());
        assertThat(read(there).get(0).chain()).extracting(Source::text).containsExactly("Ilka");
    }

    @Test
    void putsThoseWhomASourceCitesBelowIt() {
        Analysis analysis = HandBuilt.analysis(null, """
                Ilka Ilka NNP 2 nsubj PER
                said say VBD 0 root
                the the DT 4 det
                bridge bridge NN 5 nsubj
                fell fall VBD 2 ccomp
                +, , , 2 punct
                citing cite VBG 2 advcl
                residents resident NNS 7 obj
                +. . . 2 punct
                """);
        Attribution only = read(analysis).get(0);
        assertThat(content(analysis, only)).isEqualTo("the bridge fell");
        assertThat(only.chain()).extracting(Source::text).containsExactly("residents", "Ilka");
        assertThat(only.chain()).extracting(Source::vagueness).containsExactly(Vagueness.KIND, null);
    }

    @Test
    void lowersTheCertaintyOfWhatCouldNotBeVerified() {
        Analysis analysis = HandBuilt.analysis(null, """
                Ilka Ilka NNP 2 nsubj PER
                said say VBD 0 root
                the the DT 4 det
                bridge bridge NN 5 nsubj
                fell fall VBD 2 ccomp
                +. . . 2 punct

                The the DT 2 det
                claim claim NN 6 nsubj:pass
                could could MD 6 aux
                not not RB 6 advmod
                be be VB 6 aux:pass
                verified verify VBN 0 root
                +. . . 6 punct
                """);
        assertThat(read(analysis).get(0).chain().get(0).certainty()).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void readsWhatNobodyIsNamedFor() {
        Analysis analysis = HandBuilt.analysis(null, """
                The the DT 2 det
                announcement announcement NN 7 nsubj
                that that IN 6 mark
                schools school NNS 6 nsubj
                would would MD 6 aux
                close close VB 2 ccomp
                came come VBD 0 root
                late late RB 7 advmod
                +. . . 7 punct
                """);
        Attribution only = read(analysis).get(0);
        assertThat(content(analysis, only)).isEqualTo("that schools would close");
        assertThat(only.chain().get(0).span()).isNull();
        assertThat(only.chain().get(0).type()).isEqualTo(SourceType.UNKNOWN);
    }

    @Test
    void findsTheAuthorBetweenANounAndWhatIsSaid() {
        Analysis analysis = HandBuilt.analysis(null, """
                The the DT 2 det
                claim claim NN 11 nsubj
                by by IN 5 case
                the the DT 5 det
                army army NN 2 nmod
                that that IN 9 mark
                the the DT 8 det
                bridge bridge NN 9 nsubj
                fell fall VBD 2 ccomp
                was be VBD 11 cop
                false false JJ 0 root
                +. . . 11 punct
                """);
        Attribution only = read(analysis).get(0);
        assertThat(content(analysis, only)).isEqualTo("that the bridge fell");
        assertThat(only.chain().get(0).text()).isEqualTo("the army");
        assertThat(only.chain().get(0).cue().text()).isEqualTo("claim");
    }

    @Test
    void leavesOutWhatTheOutletAddsOnWhatWasSaid() {
        Analysis analysis = HandBuilt.analysis(null, """
                Ilka Ilka NNP 2 nsubj PER
                said say VBD 0 root
                the the DT 4 det
                bridge bridge NN 5 nsubj
                fell fall VBD 2 ccomp
                +, , , 5 punct
                but but CC 12 cc
                that that DT 12 nsubj:pass
                could could MD 12 aux
                not not RB 12 advmod
                be be VB 12 aux:pass
                confirmed confirm VBN 5 conj
                +. . . 2 punct
                """);
        Attribution only = read(analysis).get(0);
        assertThat(content(analysis, only)).isEqualTo("the bridge fell");
        assertThat(only.chain().get(0).certainty()).isEqualTo(Certainty.POSSIBLE);
    }
}
