package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.view.InertText;

/** A text with stretches that are set apart. What comes in is made inert, so that only our own styles steer the terminal. */
public final class Text {
    private record Stretch(String text, Style style) {}

    private final List<Stretch> stretches;

    private Text(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    public static Text of(String text) {
        return of(text, Style.PLAIN);
    }

    public static Text of(String text, Style style) {
        return new Text(List.of(new Stretch(InertText.block(text), style)));
    }

    public Text plus(String text) {
        return plus(text, Style.PLAIN);
    }

    public Text plus(String text, Style style) {
        List<Stretch> more = new ArrayList<>(stretches);
        more.add(new Stretch(InertText.block(text), style));
        return new Text(more);
    }

    public Text plus(Text text) {
        List<Stretch> more = new ArrayList<>(stretches);
        more.addAll(text.stretches);
        return new Text(more);
    }

    String print(boolean colored) {
        StringBuilder printed = new StringBuilder();
        stretches.stream()
                .filter(stretch -> !stretch.text().isEmpty())
                .forEach(stretch -> printed.append(stretch.style().apply(stretch.text(), colored)));
        return printed.toString();
    }
}
