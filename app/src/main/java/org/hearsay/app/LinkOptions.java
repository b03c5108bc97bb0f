package org.hearsay.app;

import java.util.Arrays;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.event.Measure;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.ledger.Links;
import org.hearsay.view.FacetValues;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that narrow what was found across articles. */
final class LinkOptions {
    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description = "Narrow to the id of who acts or is acted upon; RUS stands for RUS:MIL too.")
    private @Nullable String actor;

    @Option(names = "--story", paramLabel = "STORY", description = "Narrow to the id of a story.")
    private @Nullable String story;

    @Option(names = "--occurrence", paramLabel = "OCCURRENCE", description = "Narrow to the id of an occurrence.")
    private @Nullable String occurrence;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "Narrow to a measure, such as killed, wounded, deployed or displaced.")
    private @Nullable String measure;

    LinkQuery query(Ledger ledger) {
        return LinkQuery.ALL
                .withActor(actor)
                .withStory(
                        story == null
                                ? null
                                : ledger.story(story).map(Links.Story::id).orElse(story))
                .withOccurrence(
                        occurrence == null
                                ? null
                                : ledger.occurrence(occurrence)
                                        .map(Links.Occurrence::id)
                                        .orElse(occurrence))
                .withMeasure(measure());
    }

    private @Nullable Measure measure() {
        if (measure == null) {
            return null;
        }
        String token;
        try {
            token = FacetValues.check(Facet.MEASURE, measure);
        } catch (IllegalArgumentException impossible) {
            throw FaultCode.USAGE.at("--measure", String.valueOf(impossible.getMessage()), impossible);
        }
        return Arrays.stream(Measure.values())
                .filter(one -> Token.of(one).equals(token))
                .findFirst()
                .orElseThrow();
    }
}
