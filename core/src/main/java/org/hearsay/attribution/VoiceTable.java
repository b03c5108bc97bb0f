package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.actor.SourceType;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/** Tells the kind of a voice from the words of its noun phrase. Immutable. */
final class VoiceTable {
    private final List<Row> rows;

    /**
     * One row.
     *
     * @param heads dictionary forms of which one must be the head of the phrase, or stand beside it as a title
     * @param with words of which one must stand in the phrase too, or none
     */
    private record Row(Set<String> heads, Set<String> with, SourceType type) {}

    private VoiceTable(List<Row> rows) {
        this.rows = rows;
    }

    static VoiceTable load() {
        return new VoiceTable(RuleTable.beside(VoiceTable.class, "voices.tsv").rows().stream()
                .map(VoiceTable::row)
                .toList());
    }

    private static Row row(RuleRow row) {
        return new Row(
                Set.copyOf(row.list("heads")), Set.copyOf(row.list("with")), row.constant("type", SourceType.class));
    }

    /** Returns the kind of voice, or nothing where no row fits; the first row that fits decides. */
    Optional<SourceType> type(Sentence sentence, Phrase phrase) {
        Set<String> words = words(sentence, phrase);
        String head = form(sentence, phrase.head());
        return rows.stream()
                .filter(row -> row.heads().contains(head) && fits(row, words))
                .findFirst()
                .or(() -> rows.stream()
                        .filter(row -> isName(sentence, phrase) && meets(row.heads(), words) && fits(row, words))
                        .findFirst())
                .map(Row::type);
    }

    private static boolean fits(Row row, Set<String> words) {
        return row.with().isEmpty() || meets(row.with(), words);
    }

    private static boolean meets(Set<String> wanted, Set<String> words) {
        return wanted.stream().anyMatch(words::contains);
    }

    private static boolean isName(Sentence sentence, Phrase phrase) {
        return sentence.token(phrase.head()).name() == NameType.PERSON;
    }

    /** The words of the phrase, up to its head where that is shared: "South Korean and Western agencies". */
    private static Set<String> words(Sentence sentence, Phrase phrase) {
        int last = Math.max(phrase.words().last(), phrase.head());
        return sentence.tokens().subList(phrase.words().first(), last + 1).stream()
                .filter(token -> token.name() != NameType.PERSON)
                .flatMap(token -> Stream.of(token.lower(), token.lemma().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String form(Sentence sentence, int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
