package org.hearsay.attribution;

/** A way in which a cue takes its content. */
enum CuePattern {
    /** A finite clause: "said that the bridge fell". */
    CLAUSE,
    /** A quotation beside it: "“It fell,” she said". */
    QUOTE,
    /** The sentence that it interrupts or ends: "the bridge fell, she said". */
    ASIDE,
    /** An infinitive with the same subject: "plans to leave". */
    INFINITIVE,
    /** A noun phrase: "denied the charge". */
    OBJECT,
    /** A noun phrase that is the one spoken to, never the content: "told the council that …". */
    OBJECT_PERSON,
    /** A noun phrase with its infinitive: "urged them to leave". */
    OBJECT_INFINITIVE,
    /** A noun phrase with what is said about it: "thanked them for coming". */
    OBJECT_CLAUSE,
    /** The one spoken of, and the charge: "accused him of lying". */
    OBJECT_CHARGE,
    /** What is said of something: "called the plan a mistake", "described it as a mistake". */
    COMPLEMENT,
    /** A phrase with a preposition: "spoke about the plan". */
    PREP,
    /** A phrase with a preposition and an infinitive: "called on them to leave". */
    PREP_INFINITIVE,
    /** The same as {@link #PREP}, with "as": "hailed them as heroes". */
    PREP_AS,
    /** A verb without a voice of its own: "seems to be open". */
    RAISING
}
