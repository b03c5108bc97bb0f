package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds simple noun phrases by tags and names. It needs no tree, and so no parser can lead it astray.
 */
final class Chunker {
    private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$");
    private static final Set<String> ADJECTIVES = Set.of("JJ", "JJR", "JJS", "CD", "VBN", "VBG", "FW");

    private final Sentence sentence;
    private final @Nullable NameRun[] runAt;
    private final List<NameRun> runs;
    /** Nouns that tell when, and end a phrase that they stand after: the government today. */
    private final Set<String> days;

    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(Sentence sentence, List<NameRun> runs, Set<String> days) {
        this.sentence = sentence;
        this.days = days;
        this.runs = runs;
        this.runAt = new NameRun[sentence.size()];
        for (NameRun run : runs) {
            for (int i = run.first(); i <= run.last(); i++) {
                runAt[i] = run;
            }
        }
    }

    static List<Chunk> chunks(Sentence sentence, List<NameRun> runs, Set<String> days) {
        Chunker chunker = new Chunker(sentence, runs, days);
        chunker.read();
        return chunker.chunks;
    }

    private void read() {
        int at = 0;
        int possessor = -1;
        while (at < sentence.size()) {
            int end = opens(at) || isNominal(at) || isAdjective(at) ? end(at) : at;
            int last = lastNoun(at, end);
            if (last < at) {
                at++;
                possessor = -1;
                continue;
            }
            int from = tag(at).equals("PRP$") ? at : -1;
            chunks.add(new Chunk(at, last, from >= 0 ? from : possessor, named(at, last)));
            boolean possesses = last + 1 < sentence.size() && tag(last + 1).equals("POS");
            possessor = possesses ? last : -1;
            at = possesses ? last + 2 : last + 1;
        }
    }

    private List<NameRun> named(int first, int last) {
        return runs.stream()
                .filter(run -> run.first() >= first && run.last() <= last)
                .toList();
    }

    private String tag(int at) {
        return sentence.token(at).tag();
    }

    private boolean opens(int at) {
        return runAt[at] == null && OPENERS.contains(tag(at));
    }

    private boolean isNominal(int at) {
        return sentence.token(at).isNoun() || isNominalName(at);
    }

    private boolean isNominalName(int at) {
        NameRun run = runAt[at];
        return run != null && !run.isAdjective();
    }

    private boolean isAdjective(int at) {
        NameRun run = runAt[at];
        return run != null ? run.isAdjective() : ADJECTIVES.contains(tag(at)) && !tag(at).startsWith("VB");
    }

    /** Returns the token after the phrase that begins here. */
    private int end(int begin) {
        int at = begin + 1;
        while (at < sentence.size() && continues(begin, at)) {
            at++;
        }
        return at;
    }

    private boolean continues(int begin, int at) {
        if (runAt[at] != null && runAt[at].equals(runAt[at - 1])) {
            return true;
        }
        boolean nounBefore = isNominal(at - 1) && !isAttributive(at - 1);
        if (nounBefore && runAt[at] == null && days.contains(sentence.token(at).lower())) {
            return false;
        }
        if (isNominal(at)) {
            return true;
        }
        if (isAdjective(at)) {
            return !nounBefore || tag(at).equals("CD") || isBetweenBodyAndNoun(at);
        }
        return switch (tag(at)) {
            case "VBN", "VBG" -> tag(at - 1).equals("HYPH") || (!nounBefore && opens(begin));
            case "RB", "RBR", "RBS" -> opens(at - 1);
            case "HYPH" -> true;
            case "-LRB-", "-RRB-" -> isShortName(at);
            case "CC", "," -> joinsAdjectives(at);
            default -> false;
        };
    }

    /** "Northern Council foreign ministers" are one phrase. */
    private boolean isBetweenBodyAndNoun(int at) {
        NameRun before = runAt[at - 1];
        NameRun here = runAt[at];
        return before != null
                && !before.isPerson()
                && tag(at).equals("JJ")
                && (here == null || here.entry() instanceof Entry.Bloc)
                && at + 1 < sentence.size()
                && isCommonNoun(at + 1)
                && sentence.token(at + 1).isNoun();
    }

    /** The first part of a hyphenated word: state-run. */
    private boolean isAttributive(int at) {
        return at > 0 && tag(at - 1).equals("HYPH");
    }

    /** "South Korean and Western agencies", "U.S., Russian and Syrian troops" are one phrase. */
    private boolean joinsAdjectives(int at) {
        if (!isStateAdjective(at - 1)) {
            return false;
        }
        int next = at + 1;
        while (next < sentence.size() && Set.of("CC", ",").contains(tag(next))) {
            next++;
        }
        if (next >= sentence.size() || !isStateAdjective(next)) {
            return false;
        }
        NameRun run = runAt[next];
        int after = run == null ? next + 1 : run.last() + 1;
        return after < sentence.size() && (isCommonNoun(after) || joinsAdjectives(after));
    }

    /** "The Northern Relief Committee (NRC) officials" are one phrase. */
    private boolean isShortName(int mark) {
        int open = tag(mark).equals("-LRB-") ? mark : mark - 2;
        int noun = open + 3;
        return open > 0
                && noun < sentence.size()
                && tag(open).equals("-LRB-")
                && tag(open + 2).equals("-RRB-")
                && runAt[open - 1] != null
                && runAt[noun] == null
                && sentence.token(noun).isNoun()
                && !sentence.token(noun).isProperNoun();
    }

    private boolean isCommonNoun(int at) {
        return runAt[at] == null && (sentence.token(at).isNoun() || tag(at).equals("JJ"));
    }

    private boolean isStateAdjective(int at) {
        NameRun run = runAt[at];
        return run != null && (run.isAdjective() || isAbbreviation(run));
    }

    private boolean isAbbreviation(NameRun run) {
        String text = sentence.token(run.first()).text();
        return run.length() == 1
                && run.entry() instanceof Entry.Country
                && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Returns the last noun before {@code end}, or a token before {@code from} where there is none. */
    private int lastNoun(int from, int end) {
        int last = end - 1;
        while (last >= from && !isNominal(last)) {
            last--;
        }
        return last;
    }
}
