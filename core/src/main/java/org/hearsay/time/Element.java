package org.hearsay.time;

import java.util.Objects;
import java.util.Set;

/** One place of a pattern. */
sealed interface Element {

    /** One of these words, in lower case. */
    record Word(Set<String> forms) implements Element {
        public Word {
            forms = Set.copyOf(forms);
        }
    }

    /** Where the match begins ({@code <}: what stands before is context) or ends ({@code >}: what follows is). */
    record Edge(boolean begins) implements Element {}

    /** An open place that a slot reader fills, such as {@code $month}. */
    record Open(String reader, String name) implements Element {
        public Open {
            Objects.requireNonNull(reader, "reader");
            Objects.requireNonNull(name, "name");
        }
    }

    /** A place that another rule fills, by its kind, such as {@code @day}. */
    record Part(Set<String> kinds, String name) implements Element {
        public Part {
            kinds = Set.copyOf(kinds);
            Objects.requireNonNull(name, "name");
        }
    }
}
