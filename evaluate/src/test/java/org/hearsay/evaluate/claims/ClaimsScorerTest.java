package org.hearsay.evaluate.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsScorerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ARTICLE = "'article':{'outlet':'Larnby Post','published':'2031-05-02'},";

    private static List<JsonNode> rows(String... rows) {
        List<JsonNode> nodes = new ArrayList<>();
        for (String row : rows) {
            try {
                nodes.add(JSON.readTree(row.replace('\'', '"')));
            } catch (JsonProcessingException malformed) {
                throw new IllegalArgumentException(row, malformed);
            }
        }
        return nodes;
    }

    private static String killed(String id, int begin, String sources, String value) {
        return "{'id':'" + id + "','kind':'event'," + ARTICLE + "'evidence':[{'begin':" + begin + ",'end':"
                + (begin + 9)
                + "}],'sources':" + sources + ",'event':{'type':'ASSAULT','predicate':{'text':'killed'}},"
                + "'figure':{'value':" + value + "}}";
    }

    @Test
    void countsARowThatIsRightInEveryField() {
        ClaimsScorer scorer = new ClaimsScorer(rows(killed("a", 0, "[]", "5")), rows(killed("x", 4, "[]", "5.0")));
        assertThat(scorer.measures()).containsEntry("claims.recall", 1.0).containsEntry("claims.precision", 1.0);
    }

    @Test
    void countsAWrongFieldAgainstRecallAndPrecision() {
        ClaimsScorer scorer = new ClaimsScorer(
                rows(killed("a", 0, "[{'text':'Mayor','actor':'LAR'}]", "5"), killed("b", 50, "[]", "7")),
                rows(
                        killed("x", 4, "[{'text':'the mayor','actor':'LAR:GOV'}]", "5"),
                        killed("y", 50, "[{'text':'he'}]", "7")));
        assertThat(scorer.measures())
                .containsEntry("claims.recall", 0.5)
                .containsEntry("claims.recall.figure.value", 1.0)
                .containsEntry("claims.recall.sources", 0.5);
        assertThat(scorer.report().get(1)).startsWith("b: wrong").contains("sources");
    }

    @Test
    void doesNotPairAnotherPlaceKindOrArticle() {
        String elsewhere = killed("x", 90, "[]", "5");
        String statement = killed("y", 0, "[]", "5").replace("'event',", "'statement',");
        String otherDay = killed("z", 0, "[]", "5").replace("05-02", "05-03");
        ClaimsScorer scorer = new ClaimsScorer(rows(killed("a", 0, "[]", "5")), rows(elsewhere, statement, otherDay));
        assertThat(scorer.measures()).containsEntry("claims.recall", 0.0).doesNotContainKey("claims.precision");
        assertThat(scorer.report()).containsExactly("a: missing");
        assertThat(scorer.unlisted()).hasSize(2);
    }

    @Test
    void givesEachRowItsBestClaim() {
        ClaimsScorer scorer = new ClaimsScorer(
                rows(killed("a", 0, "[]", "5"), killed("b", 0, "[]", "6")),
                rows(killed("x", 0, "[]", "6"), killed("y", 0, "[]", "5")));
        assertThat(scorer.measures().get("claims.recall")).isCloseTo(1.0, within(1e-9));
    }

    @Test
    void takesAnArrayOfTypesAsAlternatives() {
        String row = killed("a", 0, "[]", "5").replace("'ASSAULT'", "['AID','ASSAULT']");
        assertThat(new ClaimsScorer(rows(row), rows(killed("x", 0, "[]", "5"))).measures())
                .containsEntry("claims.recall", 1.0);
    }
}
