package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.event.Realis;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.DecisionResult;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.ledger.Links;
import org.hearsay.ledger.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
    @TempDir
    Path folder;

    private SqliteLedger ledger;
    private Article article;
    private String toll;
    private String denial;

    @BeforeEach
    void open() {
        ledger = SqliteLedger.open(folder.resolve("ledger.db"));
        ledger.keep(Reports.reading());
        article = Reports.article();
        toll = Reports.toll(article).id();
        denial = Reports.denial(article).id();
    }

    @AfterEach
    void close() {
        assertThat(ledger.verify()).isEmpty();
        ledger.close();
    }

    private KeptDecision kept(Decision decision) {
        DecisionResult result = ledger.decide(decision, ledger.status().entries(), "ana", "because");
        assertThat(result).isInstanceOf(DecisionResult.Kept.class);
        return ((DecisionResult.Kept) result).decision();
    }

    private ClaimRecord claim(String id) {
        return ledger.claim(id).orElseThrow();
    }

    @Test
    void acceptsAndRejectsWithTheOldValueInTheEntry() {
        KeptDecision accepted = kept(new Decision.Accept(toll));
        assertThat(claim(toll).status()).isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(accepted.by()).isEqualTo("ana");
        assertThat(accepted.reason()).isEqualTo("because");
        assertThat(accepted.was()).containsExactly(Map.entry("status", "machine"));
        KeptDecision rejected = kept(new Decision.Reject(toll));
        assertThat(rejected.was()).containsExactly(Map.entry("status", "accepted"));
        assertThat(claim(toll).status()).isEqualTo(ClaimStatus.REJECTED);
        assertThat(ledger.decisions(toll)).containsExactly(accepted, rejected);
        assertThat(ledger.history(toll)).extracting(Entry::kind).containsExactly("claim", "decision", "decision");
    }

    @Test
    void showsCorrectedFieldsAndKeepsWhatTheProgramRead() {
        KeptDecision edit = kept(
                new Decision.Edit(toll, Map.of("event.realis", "future", "figure.value", "650", "event.cameo", "")));
        ClaimRecord edited = claim(toll);
        assertThat(edited.status()).isEqualTo(ClaimStatus.EDITED);
        assertThat(edited.event().realis()).isEqualTo(Realis.FUTURE);
        assertThat(edited.event().cameo()).isNull();
        assertThat(edited.figure().value()).isEqualTo(new BigDecimal(650));
        assertThat(edited.decided().edits())
                .containsExactly(
                        new ClaimRecord.EditedField("event.cameo", "190", null),
                        new ClaimRecord.EditedField("event.realis", "actual", "future"),
                        new ClaimRecord.EditedField("figure.value", "600", "650"));
        assertThat(edit.was()).containsEntry("event.realis", "actual").containsEntry("figure.value", "600");
        assertThat(ledger.claims(ClaimQuery.ALL.with(Facet.REALIS, "future"))).containsExactly(edited);
        assertThat(ledger.count(ClaimQuery.ALL.with(Facet.STATUS, "edited"))).isEqualTo(1);
    }

    @Test
    void refusesAValueThatTheFieldCannotHave() {
        assertThat(ledger.decide(new Decision.Edit(toll, Map.of("event.realis", "perhaps")), 3, "ana", null))
                .isInstanceOfSatisfying(
                        DecisionResult.Refused.class,
                        refused -> assertThat(refused.reason()).contains("perhaps"));
        assertThat(ledger.decide(new Decision.Edit(denial, Map.of("figure.value", "3")), 4, "ana", null))
                .isInstanceOfSatisfying(
                        DecisionResult.Refused.class,
                        refused -> assertThat(refused.reason()).contains("figure.value"));
        assertThatThrownBy(() -> new Decision.Edit(toll, Map.of("evidence.0.quote", "x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(claim(toll).status()).isEqualTo(ClaimStatus.MACHINE);
    }

    @Test
    void takesADecisionBackAndTheEarlierOneStandsAgain() {
        kept(new Decision.Edit(toll, Map.of("event.realis", "future")));
        KeptDecision later = kept(new Decision.Edit(toll, Map.of("event.realis", "hypothetical")));
        KeptDecision undo = kept(new Decision.Undo(later.entry()));
        assertThat(claim(toll).event().realis()).isEqualTo(Realis.FUTURE);
        assertThat(ledger.decisions(toll)).extracting(KeptDecision::stands).containsExactly(true, false, true);
        assertThat(undo.subjects()).containsExactly(toll);
        assertThat(ledger.decide(new Decision.Undo(later.entry()), undo.entry(), "ana", null))
                .isInstanceOf(DecisionResult.Refused.class);
        kept(new Decision.Undo(ledger.decisions(toll).get(0).entry()));
        assertThat(claim(toll)).isEqualTo(Reports.toll(article));
    }

    @Test
    void refusesADecisionInIgnoranceOfAnotherAndSaysWhatChanged() {
        long seen = ledger.revision(Set.of(toll));
        KeptDecision first = kept(new Decision.Accept(toll));
        DecisionResult second = ledger.decide(new Decision.Reject(toll), seen, "boris", null);
        assertThat(second).isInstanceOfSatisfying(DecisionResult.Stale.class, stale -> {
            assertThat(stale.revision()).isEqualTo(first.entry());
            assertThat(stale.since())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.by()).isEqualTo("ana"));
        });
        assertThat(claim(toll).status()).isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(ledger.decide(new Decision.Reject(denial), ledger.revision(Set.of(denial)), "boris", null))
                .as("another claim is not concerned")
                .isInstanceOf(DecisionResult.Kept.class);
    }

    @Test
    void aReadingDoesNotUndoADecision() {
        kept(new Decision.Edit(toll, Map.of("figure.value", "650")));
        kept(new Decision.Accept(denial));
        ClaimRecord.Event event = Reports.toll(article).event();
        ClaimRecord other = ClaimJson.read(
                ClaimJson.write(Reports.toll(article)).replace("\"cameo\":\"190\"", "\"cameo\":\"191\""),
                ClaimRecord.class);
        assertThat(event.cameo()).isEqualTo("190");
        ledger.keep(new Reading(article, Set.of("b1"), List.of(other), "hearsay 2", null));
        assertThat(claim(toll).figure().value()).isEqualTo(new BigDecimal(650));
        assertThat(claim(toll).event().cameo()).isEqualTo("191");
        assertThat(claim(toll).status()).isEqualTo(ClaimStatus.EDITED);
        assertThat(claim(denial).status()).as("no longer made, but accepted").isEqualTo(ClaimStatus.ACCEPTED);
        kept(new Decision.Undo(ledger.decisions(denial).get(0).entry()));
        assertThat(claim(denial).status()).isEqualTo(ClaimStatus.WITHDRAWN);
    }

    @Test
    void aLaterVersionOfTheArticleSupersedesWhatWasJudged() {
        kept(new Decision.Accept(toll));
        Article later = Reports.article(
                "Torvik Courier", "https://courier.example/1", Reports.DAY.plusDays(1), Reports.TEXT + "Updated.\n");
        ledger.keep(Reports.reading(later));
        assertThat(claim(toll).status()).isEqualTo(ClaimStatus.SUPERSEDED);
        kept(new Decision.Note(toll, "read the later one"));
        assertThat(claim(toll).status()).isEqualTo(ClaimStatus.SUPERSEDED);
    }

    @Test
    void mergesAndSplitsStandForTheLinkerToRead() {
        KeptDecision merge = kept(new Decision.Merge(List.of(toll, denial)));
        KeptDecision split = kept(new Decision.Split(List.of(toll), List.of(denial)));
        KeptDecision override = kept(new Decision.FigureOverride(toll, null, new BigDecimal("580"), null));
        Set<Decision.Kind> kinds = Set.of(Decision.Kind.MERGE, Decision.Kind.SPLIT, Decision.Kind.OVERRIDE);
        assertThat(ledger.standing(kinds)).containsExactly(merge, split, override);
        assertThat(ledger.decisions(denial)).containsExactly(merge, split);
        kept(new Decision.Undo(merge.entry()));
        assertThat(ledger.standing(kinds)).containsExactly(split, override);
        assertThat(ledger.linksAreStale()).isTrue();
    }

    @Test
    void acceptingWhatWasRejectedCallsForLinksAnew() {
        ledger.replaceLinks(Links.NONE);
        kept(new Decision.Accept(toll));
        assertThat(ledger.linksAreStale()).as("accepting what stands").isFalse();
        kept(new Decision.Reject(toll));
        ledger.replaceLinks(Links.NONE);
        assertThat(ledger.linksAreStale()).isFalse();
        kept(new Decision.Accept(toll));
        assertThat(ledger.linksAreStale()).as("accepting what was rejected").isTrue();
    }

    @Test
    void aDamagedDecisionIsNamedAsSuch() {
        for (String damaged : List.of(
                "{\"subjects\":[\"a\"],\"seen\":1,\"was\":{}}",
                "{\"decision\":\"accept\",\"seen\":1,\"was\":{}}",
                "{\"decision\":\"accept\",\"subjects\":[null],\"seen\":1,\"was\":{}}",
                "{\"decision\":\"accept\",\"subjects\":[\"a\"],\"seen\":1}")) {
            assertThatThrownBy(() -> ClaimJson.read(damaged, DecisionJson.class))
                    .as(damaged)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("DecisionJson");
        }
    }

    @Test
    void blindCodingsDoNotDisturbEachOther() {
        long seen = ledger.revision(Set.of(toll));
        kept(new Decision.Coding(toll, true));
        kept(new Decision.Reject(toll));
        assertThat(ledger.decide(new Decision.Coding(toll, false), seen, "boris", null))
                .isInstanceOf(DecisionResult.Kept.class);
        assertThat(claim(toll).status()).isEqualTo(ClaimStatus.REJECTED);
        assertThat(ledger.standing(Set.of(Decision.Kind.CODING)))
                .extracting(KeptDecision::by)
                .containsExactly("ana", "boris");
    }

    @Test
    void ratesClaimsAndRefusesUnknownSubjects() {
        kept(new Decision.Credibility(toll, 3));
        assertThat(claim(toll).decided().credibility()).isEqualTo(3);
        assertThat(claim(toll).status()).isEqualTo(ClaimStatus.MACHINE);
        assertThat(kept(new Decision.Credibility(toll, 2)).was()).containsEntry("credibility", "3");
        assertThat(ledger.decide(new Decision.Reliability("nobody", "B"), 0, "ana", null))
                .isInstanceOfSatisfying(
                        DecisionResult.Refused.class,
                        refused -> assertThat(refused.unknown()).isTrue());
        assertThat(ledger.decide(new Decision.Accept("0".repeat(64)), 0, "ana", null))
                .isInstanceOfSatisfying(
                        DecisionResult.Refused.class,
                        refused -> assertThat(refused.unknown()).isTrue());
    }

    @Test
    void verifyNoticesAStatusThatNobodyDecided() throws SQLException {
        kept(new Decision.Accept(toll));
        tamper("UPDATE claim SET status = 'rejected', judgement = 'rejected' WHERE id = '" + toll + "'");
        assertThat(ledger.verify()).anySatisfy(line -> assertThat(line).contains(toll, "judgement"));
        tamper("UPDATE claim SET status = 'accepted', judgement = 'accepted' WHERE id = '" + toll + "'");
        tamper("UPDATE decision SET undone_by = sequence");
        assertThat(ledger.verify()).anySatisfy(line -> assertThat(line).contains("taken back"));
        tamper("UPDATE decision SET undone_by = NULL");
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
