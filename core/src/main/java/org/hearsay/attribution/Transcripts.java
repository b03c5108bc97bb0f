package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Analysis;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads paragraphs of a transcript, where a name and a colon stand before what was said: "TAM: We left." Immutable. */
final class Transcripts {
    private static final int LONGEST = 5;
    private static final Set<String> NAMES = Set.of("NNP", "NNPS", "NN", "HYPH", "POS");

    private final CueEntry colon;

    Transcripts(CueLexicon lexicon) {
        this.colon = lexicon.colon();
    }

    /** Returns a draft for each such paragraph; its content is the rest of the paragraph. */
    List<Draft> read(Analysis analysis) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            Draft draft = opensParagraph(analysis, sentence) ? draft(analysis, sentence) : null;
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static boolean opensParagraph(Analysis analysis, Sentence sentence) {
        int at = sentence.index();
        return at == 0 || analysis.sentences().get(at - 1).paragraph() != sentence.paragraph();
    }

    private @Nullable Draft draft(Analysis analysis, Sentence sentence) {
        int mark = colonAt(sentence);
        if (mark < 0) {
            return null;
        }
        Span end = end(analysis, sentence).span();
        Span content = new Span(sentence.span(mark, mark).end(), end.end());
        Span words = stripped(analysis.text(), content);
        Words source = new Words(0, mark - 1);
        return words.isEmpty()
                ? null
                : new Draft(
                        sentence,
                        colon,
                        CuePattern.QUOTE,
                        mark,
                        new Words(mark, mark),
                        new Phrase(mark - 1, source),
                        List.of(words));
    }

    private static int colonAt(Sentence sentence) {
        boolean named = false;
        for (int at = 0; at < sentence.size() && at <= LONGEST; at++) {
            Token token = sentence.token(at);
            if (token.text().equals(":")) {
                return named && at > 0 ? at : -1;
            }
            if (!NAMES.contains(token.tag())) {
                return -1;
            }
            named |= token.name() == NameType.PERSON || isCapitals(token);
        }
        return -1;
    }

    private static boolean isCapitals(Token token) {
        return token.text().length() > 2 && token.text().chars().allMatch(Character::isUpperCase);
    }

    private static Sentence end(Analysis analysis, Sentence first) {
        Sentence last = first;
        for (int at = first.index() + 1; at < analysis.sentences().size(); at++) {
            if (analysis.sentences().get(at).paragraph() != first.paragraph()) {
                break;
            }
            last = analysis.sentences().get(at);
        }
        return last;
    }

    private static Span stripped(String text, Span span) {
        int begin = span.begin();
        while (begin < span.end() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        return new Span(begin, span.end());
    }
}
