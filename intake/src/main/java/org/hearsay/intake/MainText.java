package org.hearsay.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the report in a page.
 *
 * <p>The report is in the innermost element that holds most of the page's prose: long blocks that are not made of links. Of
 * that element, blocks that are links, repeat the headline or trail after the last prose are left out. Stateless and safe for
 * several threads.
 */
final class MainText {
    private static final Boilerplate BOILERPLATE = Boilerplate.load();

    /** The share, of ten, of an element's prose that one child must hold to be the report's place itself. */
    private static final int MOST_OF_TEN = 7;

    private MainText() {}

    /** Returns the report, one paragraph a line; empty where there is none. */
    static String of(Document page, @Nullable String headline) {
        Map<Element, Integer> all = weights(PageBlocks.of(page.body(), Boilerplate::isNeverText));
        int half = all.getOrDefault(page.body(), 0) / 2;
        List<PageBlock> blocks = PageBlocks.of(
                page.body(),
                element -> Boilerplate.isNeverText(element)
                        || (all.getOrDefault(element, 0) <= half && BOILERPLATE.seems(element)));
        Element place = place(page.body(), weights(blocks));
        List<String> lines = new ArrayList<>();
        for (PageBlock block : trimmed(within(blocks, place))) {
            if (!block.isMostlyLink() && !block.text().equals(headline)) {
                lines.add(block.text());
            }
        }
        return String.join("\n", lines);
    }

    private static Map<Element, Integer> weights(List<PageBlock> blocks) {
        Map<Element, Integer> weights = new HashMap<>();
        for (PageBlock block : blocks) {
            int weight = block.weight();
            for (Element at = block.within(); weight > 0 && at != null; at = at.parent()) {
                weights.merge(at, weight, Integer::sum);
            }
        }
        return weights;
    }

    private static Element place(Element body, Map<Element, Integer> weights) {
        Element place = body;
        Element heaviest = heaviestChild(place, weights);
        while (heaviest != null
                && weights.getOrDefault(heaviest, 0) * 10L >= weights.getOrDefault(place, 0) * (long) MOST_OF_TEN) {
            place = heaviest;
            heaviest = heaviestChild(place, weights);
        }
        return place;
    }

    private static @Nullable Element heaviestChild(Element place, Map<Element, Integer> weights) {
        Element heaviest = null;
        for (Element child : place.children()) {
            if (weights.containsKey(child)
                    && (heaviest == null || weights.get(child) > weights.getOrDefault(heaviest, 0))) {
                heaviest = child;
            }
        }
        return heaviest;
    }

    private static List<PageBlock> within(List<PageBlock> blocks, Element place) {
        return blocks.stream().filter(block -> isWithin(block.within(), place)).toList();
    }

    private static boolean isWithin(Element element, Element place) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(place)) {
                return true;
            }
        }
        return false;
    }

    /** Leaves out what stands before the first and after the last prose. */
    private static List<PageBlock> trimmed(List<PageBlock> blocks) {
        int begin = 0;
        int end = blocks.size();
        while (begin < end && !blocks.get(begin).isProse()) {
            begin++;
        }
        while (end > begin && !blocks.get(end - 1).isProse()) {
            end--;
        }
        return begin == end ? List.of() : blocks.subList(begin, end);
    }
}
