package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.actor.Mentions;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads who says what: source, cue and content of direct, indirect and mixed speech, of belief and intention, with the chain
 * of those who pass it on.
 *
 * <p>The terms are those of the PARC and PolNeAR corpora. Only sentences that hold a word of the table of cues, or a quotation
 * mark, are parsed. Immutable and safe for several threads; nothing is kept from one article to the next.
 */
public final class AttributionReader {
    private final CueLexicon lexicon;
    private final VerbCues verbs;
    private final NounCues nouns;
    private final PrepositionCues prepositions;
    private final Transcripts transcripts;
    private final HedgeCues hedges;
    private final HedgeTable hedgeTable;
    private final Citations citations;
    private final Chains chains;
    private final @Nullable LearnedCues learned;

    private AttributionReader(
            CueLexicon lexicon, HedgeTable hedges, Citations citations, Chains chains, @Nullable LearnedCues learned) {
        this.lexicon = lexicon;
        this.verbs = new VerbCues(lexicon);
        this.nouns = new NounCues(lexicon);
        this.prepositions = new PrepositionCues(lexicon);
        this.transcripts = new Transcripts(lexicon);
        this.hedges = new HedgeCues(hedges);
        this.hedgeTable = hedges;
        this.citations = citations;
        this.chains = chains;
        this.learned = learned;
    }

    /**
     * Loads the tables and the learned weights from the class path.
     *
     * @throws org.hearsay.rule.RuleFileException where a table is malformed
     * @throws IllegalStateException where the weights are missing or damaged
     */
    public static AttributionReader load() {
        return load(CueModel.load());
    }

    /**
     * Loads the tables alone: what is read is read by rules.
     *
     * @throws org.hearsay.rule.RuleFileException where one is malformed
     */
    public static AttributionReader loadRules() {
        return load(null);
    }

    /**
     * Loads the tables.
     *
     * @param model the learned weights to read with, or null for none
     * @throws org.hearsay.rule.RuleFileException where a table is malformed
     */
    public static AttributionReader load(@Nullable CueModel model) {
        VoiceTable table = VoiceTable.load();
        Voices voices = new Voices(table, VaguenessTable.load());
        HedgeTable hedges = HedgeTable.load();
        Chains chains = new Chains(voices, Relays.load(), new Certainties(hedges));
        CueLexicon lexicon = CueLexicon.load();
        LearnedCues learned = model == null ? null : new LearnedCues(model, lexicon);
        return new AttributionReader(lexicon, hedges, Citations.load(table), chains, learned);
    }

    /**
     * Returns the attributions of an article, in the order of their cues. One may stand inside the content of another; its
     * chain then holds the other's sources.
     *
     * @param mentions the actors of the article; without them sources stay unresolved
     * @param times the times of the article; one that says when something was said is in {@link Source#time()}
     */
    public List<Attribution> read(Analysis analysis, Mentions mentions, List<TimeExpression> times) {
        List<Draft> drafts = new ArrayList<>();
        List<Quotation> quotations = QuotationMarks.in(analysis);
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.tokens().stream().anyMatch(this::callsForTree)) {
                drafts.addAll(drafts(new Grammar(sentence), quotations));
            }
        }
        List<Draft> turns = transcripts.read(analysis);
        Set<Span> colons = turns.stream().map(Draft::cueSpan).collect(Collectors.toUnmodifiableSet());
        drafts.removeIf(draft -> colons.contains(draft.cueSpan()));
        drafts.addAll(turns);
        drafts.sort(Comparator.comparing(Draft::cueSpan));
        return chains.build(analysis, SpokenWords.join(analysis, drafts, quotations), quotations, mentions, times);
    }

    private boolean callsForTree(Token token) {
        return lexicon.mayStart(token)
                || (learned != null && learned.mayStart(token))
                || hedgeTable.mayStart(token)
                || token.tag().equals("``")
                || token.tag().equals("''");
    }

    private List<Draft> drafts(Grammar grammar, List<Quotation> quotations) {
        List<Draft> ruled = rules(grammar);
        return citations.tie(grammar, learned == null ? ruled : learned.read(grammar, quotations, ruled));
    }

    /** Returns what the rules alone find in a sentence, before it is known who cites whom. */
    List<Draft> rules(Grammar grammar) {
        List<Draft> found = new ArrayList<>();
        for (int at = 0; at < grammar.size(); at++) {
            Draft draft = draft(grammar, at);
            if (draft != null) {
                found.add(draft);
            }
        }
        return CueWords.apart(found);
    }

    private @Nullable Draft draft(Grammar grammar, int at) {
        Draft draft = hedges.read(grammar, at);
        if (draft == null) {
            draft = prepositions.read(grammar, at);
        }
        if (draft == null && grammar.token(at).tag().equals("VBN")) {
            draft = nouns.read(grammar, at);
        }
        if (draft == null) {
            draft = verbs.read(grammar, at);
        }
        return draft == null ? nouns.read(grammar, at) : draft;
    }
}
