package org.hearsay.attribution;

/** How little is told of a source that has no name. A closed list, from the least vague. */
public enum Vagueness {
    /** One office or body, which could be looked up: "the finance minister", "the ministry". */
    OFFICE,
    /** Somebody whose body or place is told: "a senior official in the finance ministry", "residents of the port". */
    PLACED,
    /** Only of what kind they are: "officials", "a dock worker". */
    KIND,
    /** Not even that: "people familiar with the matter", "sources". */
    UNDISCLOSED
}
