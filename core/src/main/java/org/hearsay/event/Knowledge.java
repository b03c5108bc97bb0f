package org.hearsay.event;

/** The tables that events are read with. */
record Knowledge(
        Lexicon lexicon, WordClasses words, Governors governors, LightVerbs light, Discards discards, Eras eras) {}
