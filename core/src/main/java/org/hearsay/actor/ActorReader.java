package org.hearsay.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.PublicationDate;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds who and where an article speaks of, and resolves names, descriptions and pronouns to actors.
 *
 * <p>Immutable and safe for several threads; nothing is kept from one article to the next. The work is linear in the number of
 * tokens, and a sentence in which nothing can refer to anybody is not parsed.
 */
public final class ActorReader {
    private final Lexicon lexicon;
    private final ReferenceFinder finder;

    private ActorReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.finder = new ReferenceFinder(lexicon);
    }

    /**
     * Loads the dictionaries.
     *
     * @throws org.hearsay.rule.RuleFileException where one is missing or malformed
     */
    public static ActorReader load() {
        return load(List.of());
    }

    /**
     * Loads the dictionaries, and after them what a user imported.
     *
     * @param dictionaries of two that know a name the first has it, and what is shipped goes before all of them
     * @throws org.hearsay.rule.RuleFileException where a shipped one is missing or malformed
     */
    public static ActorReader load(List<Dictionary> dictionaries) {
        return new ActorReader(Lexicon.load(dictionaries));
    }

    /** Returns the place of an id as mentions have it; empty where no dictionary has it. */
    public Optional<Place> place(String id) {
        return Optional.ofNullable(lexicon.place(id));
    }

    /** Returns the mentions of an article; unresolved pronouns and descriptions have none. */
    public Mentions read(Analysis analysis) {
        LocalDate day = day(analysis.article().published());
        List<List<Reference>> references = new ArrayList<>();
        List<Reference> all = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            List<Reference> found = finder.find(sentence, day);
            references.add(found);
            all.addAll(found);
        }
        People people = new People(lexicon);
        people.learn(all);
        Resolution resolution = new Resolution(lexicon, people, Organisations.in(all), analysis);
        for (int i = 0; i < references.size(); i++) {
            Sentence sentence = analysis.sentences().get(i);
            resolution.read(sentence, finder.complete(sentence, references.get(i), people));
        }
        return resolution.mentions();
    }

    private static @Nullable LocalDate day(@Nullable PublicationDate published) {
        return published == null ? null : published.to();
    }
}
