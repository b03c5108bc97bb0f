package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Which tokens stand inside quotation marks, where "today" is the speaker's. A paragraph begins outside. Immutable. */
final class Quoted {
    private final List<boolean[]> inside = new ArrayList<>();

    Quoted(Analysis analysis) {
        boolean open = false;
        int paragraph = -1;
        for (Sentence sentence : analysis.sentences()) {
            open = open && sentence.paragraph() == paragraph;
            paragraph = sentence.paragraph();
            boolean[] quoted = new boolean[sentence.size()];
            for (Token token : sentence.tokens()) {
                open = token.tag().equals("``") || (open && !token.tag().equals("''"));
                quoted[token.index()] = open;
            }
            inside.add(quoted);
        }
    }

    /** Returns, for each token of a sentence, whether it stands inside. */
    boolean[] in(Sentence sentence) {
        return inside.get(sentence.index());
    }

    boolean is(TimeExpression time) {
        return inside.get(time.sentence())[time.first()];
    }
}
