package org.hearsay.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People see which names are taken to be one actor, keep two apart, join two, and take it back, by REST and on the page. */
class ActorMergesApiTest {
    private static final String APART =
            "{\"kind\":\"actors-apart\",\"actors\":[\"ivar-k-holt\",\"ivar-holt\"],\"reason\":\"two cousins\"}";

    @TempDir
    Path folder;

    private ServedAccounts served;

    @BeforeEach
    void serve() {
        served = new ServedAccounts(folder);
    }

    @AfterEach
    void close() {
        served.close();
    }

    private JsonNode merges() {
        return ServedAccounts.json(served.get("rita", "/api/v1/actor-merges")).get("items");
    }

    private String tags() {
        return served.tag("ana", "/api/v1/actors/ivar-holt") + ", " + served.tag("ana", "/api/v1/actors/ivar-k-holt");
    }

    @Test
    void anIdThatWasGivenUpLeadsToTheOneThatStandsForIt() {
        assertThat(merges()).hasSize(1);
        JsonNode actor = ServedAccounts.json(served.get("rita", "/api/v1/actors/ivar-k-holt"));
        assertThat(actor.get("id").asText()).isEqualTo("ivar-holt");
        assertThat(actor.at("/merges/0/from").asText()).isEqualTo("ivar-k-holt");
        assertThat(actor.at("/merges/0/names/0").asText()).isEqualTo("Ivar K. Holt");
        assertThat(actor.at("/merges/0/articles")).hasSize(1);
        assertThat(actor.get("apart")).isEmpty();
    }

    @Test
    void twoAreKeptApartAndThatIsTakenBack() {
        HttpResponse<String> apart = served.decide("ana", APART, tags());
        assertThat(apart.statusCode()).isEqualTo(201);
        assertThat(ServedAccounts.json(apart).at("/decision/was/ivar-k-holt").asText())
                .isEqualTo("ivar-holt");
        assertThat(merges()).isEmpty();
        JsonNode actor = ServedAccounts.json(served.get("rita", "/api/v1/actors/ivar-k-holt"));
        assertThat(actor.get("id").asText()).isEqualTo("ivar-k-holt");
        assertThat(actor.at("/apart/0/reason").asText()).isEqualTo("two cousins");
        String page = served.get("ana", "/actors/ivar-k-holt").body();
        assertThat(page).contains("Kept apart", "two cousins", "data-act=\"actor-undo\"");

        long entry = ServedAccounts.json(apart).at("/decision/entry").asLong();
        assertThat(served.decide("ana", "{\"kind\":\"undo\",\"entry\":" + entry + "}", tags())
                        .statusCode())
                .isEqualTo(201);
        assertThat(merges()).hasSize(1);
    }

    @Test
    void twoAreJoinedByHandUnderTheIdThatIsChosen() {
        String same = "{\"kind\":\"actors-same\",\"actors\":[\"ivar-holt\",\"ivar-k-holt\"],\"into\":\"ivar-k-holt\"}";
        HttpResponse<String> answer = served.decide("ana", same, tags());
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(ServedAccounts.json(answer).at("/decision/into").asText()).isEqualTo("ivar-k-holt");
        JsonNode merge = merges().get(0);
        assertThat(merge.get("from").asText()).isEqualTo("ivar-holt");
        assertThat(merge.get("rule").asText()).isEqualTo("decided");
        assertThat(merge.get("decision").asLong())
                .isEqualTo(ServedAccounts.json(answer).at("/decision/entry").asLong());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(served.decide("rita", APART, tags()).statusCode()).isEqualTo(403);
        assertThat(served.decide("ana", APART.replace("ivar-holt", "nobody"), tags())
                        .statusCode())
                .isEqualTo(404);
        assertThat(served.decide("ana", APART.replace("\"ivar-k-holt\",", ""), tags())
                        .statusCode())
                .isEqualTo(400);
        String tags = tags();
        assertThat(served.decide("ana", APART, tags).statusCode()).isEqualTo(201);
        assertThat(served.decide("bo", APART, tags).statusCode())
                .as("somebody decided meanwhile")
                .isEqualTo(409);
    }

    @Test
    void thePageOffersToKeepApartToThoseWhoMay() {
        String coder = served.get("ana", "/actors/ivar-holt").body();
        assertThat(coder).contains("middle name", "Ivar K. Holt", "data-act=\"actors-apart\"");
        String reader = served.get("rita", "/actors/ivar-holt").body();
        assertThat(reader).contains("middle name", "Ivar K. Holt").doesNotContain("data-act=\"actors-apart\"");
    }
}
