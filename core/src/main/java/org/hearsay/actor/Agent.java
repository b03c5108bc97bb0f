package org.hearsay.actor;

/**
 * A noun for people or bodies by what they are: troops, officials, parliament.
 *
 * @param id the row
 * @param phrase the noun in lemmas
 * @param sector its PLOVER sector
 * @param type what kind of voice it is
 * @param form how many it speaks of
 * @param rule the id of the row
 */
record Agent(String id, String phrase, String sector, SourceType type, Form form, String rule) {
    enum Form {
        /** An office that one person holds. */
        ONE,
        /** People of a kind. */
        MANY,
        /** An institution. */
        BODY,
        /** What stands for those whom it belongs to, where the text says whose it is: rebel positions. */
        THING
    }

    /** Returns these people as those of a body. */
    Agent of(Agent body) {
        return new Agent(id, phrase, body.sector, body.type, form, rule);
    }
}
