package org.hearsay.claim;

import java.util.List;
import java.util.Objects;
import org.hearsay.actor.ActorReader;
import org.hearsay.actor.Dictionary;
import org.hearsay.actor.Mentions;
import org.hearsay.actor.UnknownActor;
import org.hearsay.article.Article;
import org.hearsay.article.PublicationDate;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionReader;
import org.hearsay.event.EventMention;
import org.hearsay.event.EventReader;
import org.hearsay.language.Analysis;
import org.hearsay.language.LanguageReader;
import org.hearsay.language.StageClock;
import org.hearsay.quantity.Quantity;
import org.hearsay.quantity.QuantityReader;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.TimeReader;

/**
 * Reads the claims of an article: the door to all that this program knows about texts.
 *
 * <p>The result depends on the article alone (its text, notices, publication date). Immutable and safe for several threads; make
 * one and share it.
 */
public final class ClaimReader {
    private final LanguageReader language;
    private final TimeReader times = TimeReader.load();
    private final QuantityReader quantities = QuantityReader.load();
    private final ActorReader actors;
    private final AttributionReader attributions;
    private final EventReader events = EventReader.load();
    private final ClaimAssembler assembler = new ClaimAssembler();

    private ClaimReader(LanguageReader language, AttributionReader attributions, List<Dictionary> dictionaries) {
        this.language = Objects.requireNonNull(language, "language");
        this.attributions = Objects.requireNonNull(attributions, "attributions");
        this.actors = ActorReader.load(dictionaries);
    }

    /** Loads the dictionaries and rules of all stages. */
    public static ClaimReader load(LanguageReader language) {
        return load(language, AttributionReader.load(), List.of());
    }

    /**
     * Loads the dictionaries and rules of all stages but that of attributions, which is given.
     *
     * @param dictionaries those that a user imported
     */
    public static ClaimReader load(
            LanguageReader language, AttributionReader attributions, List<Dictionary> dictionaries) {
        return new ClaimReader(language, attributions, dictionaries);
    }

    /**
     * What was read in an article.
     *
     * @param article the article as it was read: where nobody says when it was published and its text forces it, with the inferred date
     * @param claims in text order
     * @param unknown the persons and organisations that it names in full and no dictionary knows
     * @param tokens how many tokens the article has outside its notices
     */
    public record ArticleClaims(Article article, List<Claim> claims, List<UnknownActor> unknown, int tokens) {
        public ArticleClaims {
            Objects.requireNonNull(article, "article");
            claims = List.copyOf(claims);
            unknown = List.copyOf(unknown);
        }
    }

    /** Says whether articles in a language are read, by its BCP 47 tag. */
    public boolean reads(String tag) {
        return language.reads(tag);
    }

    public ArticleClaims read(Article article) {
        return read(article, new StageClock());
    }

    /** Reads an article and charges the time to the stages. */
    public ArticleClaims read(Article article, StageClock clock) {
        Analysis analysed = language.analyse(article, clock);
        Analysis analysis = clock.time("time", () -> dated(analysed));
        List<TimeExpression> time = clock.time("time", () -> times.read(analysis));
        List<Quantity> quantity = clock.time("quantity", () -> quantities.read(analysis, time));
        Mentions mentions = clock.time("actor", () -> actors.read(analysis));
        List<Attribution> attribution = clock.time("attribution", () -> attributions.read(analysis, mentions, time));
        List<EventMention> event = clock.time("event", () -> events.read(analysis, mentions, time, quantity));
        List<Claim> claims =
                clock.time("claim", () -> assembler.assemble(analysis, time, quantity, attribution, event));
        return new ArticleClaims(analysis.article(), claims, mentions.unknown(), analysis.tokenCount());
    }

    /** What an earlier reading inferred is inferred anew, from the text as it is understood now. */
    private Analysis dated(Analysis analysis) {
        Article article = analysis.article();
        PublicationDate stated = article.published();
        return stated != null && stated.basis() != PublicationDate.Basis.INFERRED
                ? analysis
                : new Analysis(article.withPublished(times.inference().infer(analysis)), analysis.sentences());
    }
}
