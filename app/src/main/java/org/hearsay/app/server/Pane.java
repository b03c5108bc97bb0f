package org.hearsay.app.server;

import io.jstach.jstache.JStache;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim beside the text that it stands on.
 *
 * @param tag the entity tag with which it can be decided about
 * @param blind whether it is coded without seeing what others decided
 * @param fields what the claim says, each with the role that its words play in the text
 * @param blocks the article
 * @param neighbours the claims of the article, in the order of the text
 * @param edits the fields that can be corrected
 * @param corrected the fields that were
 * @param rules what made it
 * @param history what happened to it, oldest first
 */
@JStache(path = "pane")
record Pane(
        String id,
        String shortId,
        String tag,
        String kind,
        String status,
        boolean mayWrite,
        boolean blind,
        boolean open,
        String outlet,
        String published,
        String headline,
        String article,
        String record,
        @Nullable String occurrence,
        @Nullable String story,
        String credibility,
        List<Field> fields,
        List<Legend> legend,
        List<Block> blocks,
        List<Neighbour> neighbours,
        List<Edit> edits,
        List<Corrected> corrected,
        boolean isCorrected,
        List<Choice> grades,
        String version,
        List<Rule> rules,
        List<Step> history) {

    /** A part of the claim; {@code role} is nothing where no words play it. */
    record Field(String name, String value, String role, boolean lit) {}

    /** A role that occurs, and its class. */
    record Legend(String role, String style) {}

    /** Paragraphs of reporting, or of a notice, that follow each other. */
    record Block(boolean notice, List<Paragraph> paragraphs) {}

    /** A paragraph. */
    record Paragraph(List<Mark> pieces) {}

    /** A stretch of text; {@code claims} are the short ids of those that it belongs to. */
    record Mark(String text, boolean marked, boolean own, String classes, List<String> labels, String claims) {}

    /** Another claim of the article. */
    record Neighbour(String shortId, String text, String href, boolean chosen, String status, boolean judged) {}

    /** A field that can be corrected, with the values that it can have, or none where they are open. */
    record Edit(String name, String id, String label, String value, boolean closed, List<Choice> choices) {}

    /** A value to choose. */
    record Choice(String value, String text, boolean chosen) {}

    /** What the program read, and what a person made of it. */
    record Corrected(String field, String machine, String value) {}

    /** A rule and where it stands. */
    record Rule(String id, String where, String cells) {}

    /** An entry about the claim. */
    record Step(long entry, String what, String by, String at, String detail, boolean undoable) {}
}
