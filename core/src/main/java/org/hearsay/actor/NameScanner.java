package org.hearsay.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds names: the longest of what the dictionaries and the recogniser of names see at a place. At equal length the dictionary
 * wins.
 */
final class NameScanner {
    private static final int SHOUTED = 4;
    private static final Set<String> ENDS = Set.of(",", "POS", ":", ".");

    private final Lexicon lexicon;

    NameScanner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameRun> scan(Sentence sentence, @Nullable LocalDate day) {
        List<NameRun> runs = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            NameRun run = runAt(sentence, at, day);
            if (run != null) {
                runs.add(run);
                at = run.last();
            }
            at++;
        }
        return runs;
    }

    private @Nullable NameRun runAt(Sentence sentence, int at, @Nullable LocalDate day) {
        NameRun known = known(sentence, at);
        known = known == null ? imported(sentence, at, day) : known;
        NameRun recognised = recognised(sentence, at);
        if (known != null && isBeginning(sentence, known)) {
            return null;
        }
        if (recognised == null || (known != null && known.length() >= recognised.length())) {
            return known == null ? titled(sentence, at) : known;
        }
        if (known != null && isStateBefore(sentence, known, recognised)) {
            return known;
        }
        return isKind(sentence, recognised) ? null : recognised;
    }

    /** "the Senate" in "the Senate Judiciary Committee". */
    private static boolean isBeginning(Sentence sentence, NameRun known) {
        NameRun longer = known.length() > 1
                        && Character.isLowerCase(
                                sentence.token(known.first()).text().charAt(0))
                ? recognised(sentence, known.first() + 1)
                : null;
        return longer != null && longer.last() > known.last();
    }

    private @Nullable NameRun known(Sentence sentence, int at) {
        PhraseMap.Match<Entry> match = lexicon.names.longestAt(at, sentence.size(), i -> word(sentence.token(i)));
        if (match == null) {
            match = lexicon.names.longestAt(at, sentence.size(), i -> lowered(word(sentence.token(i))));
        }
        if (match == null || isCommonWord(sentence, at, match) || isPartOfUnknown(sentence, at, match)) {
            return null;
        }
        int last = at + match.length() - 1;
        return new NameRun(at, last, match.value(), sentence.token(last).name());
    }

    /** A name of a dictionary that a user imported, in any case of letters that a name is written in. */
    private @Nullable NameRun imported(Sentence sentence, int at, @Nullable LocalDate day) {
        if (lexicon.imported.isEmpty() || !sentence.token(at).isProperNoun()) {
            return null;
        }
        PhraseMap.Match<Entry.Dated> match = lexicon.imported.longestAt(
                at, sentence.size(), i -> word(sentence.token(i)).toUpperCase(Locale.ROOT));
        Entry entry = match == null ? null : match.value().on(day);
        if (match == null || entry == null) {
            return null;
        }
        PhraseMap.Match<Entry> held = new PhraseMap.Match<>(match.length(), entry);
        if (isCommonWord(sentence, at, held) || isPartOfUnknown(sentence, at, held)) {
            return null;
        }
        int last = at + match.length() - 1;
        return new NameRun(at, last, entry, sentence.token(last).name());
    }

    /** "June Jordan": a place's name after a name that nobody knows is part of that name. */
    private static boolean isPartOfUnknown(Sentence sentence, int at, PhraseMap.Match<Entry> match) {
        boolean place = match.value() instanceof Entry.Country || match.value() instanceof Entry.Locality;
        return place
                && at > 0
                && match.length() == 1
                && sentence.token(at).name() != NameType.LOCATION
                && sentence.token(at - 1).isProperNoun()
                && Character.isUpperCase(sentence.token(at - 1).text().charAt(0));
    }

    /** Words such as "Nice" or "Turkey" at the beginning of a sentence, and surnames such as "Houston". */
    private static boolean isCommonWord(Sentence sentence, int at, PhraseMap.Match<Entry> match) {
        Token token = sentence.token(at);
        boolean place = match.value() instanceof Entry.Locality;
        return match.length() == 1
                && ((token.isVerb() || (place && !token.isProperNoun()))
                        || (place && token.name() == NameType.PERSON)
                        || token.tag().equals("RB"));
    }

    private static @Nullable NameRun recognised(Sentence sentence, int at) {
        NameType type = sentence.token(at).name();
        if (type == NameType.NONE
                || isMark(sentence.token(at))
                || sentence.token(at).tag().equals("POS")) {
            return null;
        }
        int last = at;
        while (last + 1 < sentence.size()
                && sentence.token(last + 1).name() == type
                && !ENDS.contains(sentence.token(last + 1).tag())
                && !isForeign(sentence.token(last + 1))) {
            last++;
        }
        return new NameRun(at, last, null, type);
    }

    /** Words in lower case do not stand in names, but for a few. */
    private static boolean isForeign(Token token) {
        return token.tag().equals("IN")
                && !token.text().equals("of")
                && !token.text().equals("for");
    }

    private static boolean isMark(Token token) {
        return token.text().chars().noneMatch(Character::isLetter);
    }

    /** A name that no recogniser saw, after a title: Mr. Smith. */
    private @Nullable NameRun titled(Sentence sentence, int at) {
        if (at == 0 || !isUnseenName(sentence.token(at))) {
            return null;
        }
        if (lexicon.titles.longestEndingAt(at - 1, at - 1, i -> word(sentence.token(i))) == null) {
            return null;
        }
        int last = at;
        while (last + 1 < sentence.size() && isUnseenName(sentence.token(last + 1))) {
            last++;
        }
        return new NameRun(at, last, null, NameType.PERSON);
    }

    private boolean isUnseenName(Token token) {
        return token.isProperNoun()
                && token.name() == NameType.NONE
                && lexicon.titles.get(token.text()) == null
                && Character.isUpperCase(token.text().charAt(0))
                && lexicon.agents.get(token.lower()) == null;
    }

    /** "Russian Defence Ministry" is a state and a kind of body, although it was recognised as one name. */
    private boolean isStateBefore(Sentence sentence, NameRun known, NameRun recognised) {
        Entry entry = known.entry();
        return entry != null
                && !(entry instanceof Entry.Figure)
                && !(entry instanceof Entry.Locality)
                && kindEnding(sentence, known.last() + 1, recognised.last());
    }

    private boolean isKind(Sentence sentence, NameRun run) {
        return run.type() == NameType.ORGANIZATION && kindEnding(sentence, run.first(), run.last());
    }

    private boolean kindEnding(Sentence sentence, int first, int last) {
        PhraseMap.Match<Agent> match = lexicon.agents.longestEndingAt(
                first, last, i -> sentence.token(i).lemma().toLowerCase(Locale.ROOT));
        return match != null && match.length() == last - first + 1;
    }

    static String word(Token token) {
        return token.text().replace('’', '\'');
    }

    /** SHOUTED words, as in datelines and headlines, as names are written: Shouted. */
    private static String lowered(String word) {
        if (word.length() < SHOUTED || !word.chars().allMatch(c -> Character.isUpperCase(c))) {
            return word;
        }
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
