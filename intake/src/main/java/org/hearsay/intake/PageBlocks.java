package org.hearsay.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The blocks of text of a page in its order: what a reader sees as one paragraph each.
 *
 * <p>The walk keeps its own stack, so that a page nested a hundred thousand deep costs memory and no more.
 */
final class PageBlocks {
    private static final Set<String> BREAKS = Set.of("br", "hr");

    private final Predicate<Element> left;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int linked;
    private int links;

    private PageBlocks(Predicate<Element> left) {
        this.left = left;
    }

    /** Returns the blocks under an element, without those in elements that are to be left out. */
    static List<PageBlock> of(Element root, Predicate<Element> left) {
        PageBlocks reader = new PageBlocks(left);
        reader.walk(root);
        return reader.blocks;
    }

    private void walk(Element root) {
        Deque<Node> path = new ArrayDeque<>();
        Node node = root;
        while (node != null) {
            boolean entered = enter(node);
            if (entered && node.childNodeSize() > 0) {
                path.push(node);
                node = node.childNode(0);
                continue;
            }
            leave(node, entered);
            while (node != null && (node.equals(root) || node.nextSibling() == null)) {
                node = path.isEmpty() ? null : path.pop();
                if (node != null) {
                    leave(node, true);
                }
            }
            node = node == null ? null : node.nextSibling();
        }
    }

    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            add(text);
            return false;
        }
        if (!(node instanceof Element element) || left.test(element)) {
            return false;
        }
        if (isBlock(element)) {
            close(parentOf(element));
        }
        links += element.normalName().equals("a") ? 1 : 0;
        return true;
    }

    private void leave(Node node, boolean entered) {
        if (node instanceof Element element && entered) {
            if (isBlock(element)) {
                close(element);
            }
            links -= element.normalName().equals("a") ? 1 : 0;
        }
    }

    private void add(TextNode text) {
        String words = text.getWholeText();
        open.append(words);
        linked += links > 0 ? words.strip().length() : 0;
    }

    private static Element parentOf(Element element) {
        Element parent = element.parent();
        return parent == null ? element : parent;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || BREAKS.contains(element.normalName());
    }

    private void close(Element within) {
        String text = oneLine(open);
        if (!text.isEmpty()) {
            blocks.add(new PageBlock(within, text, Math.min(linked, text.length())));
        }
        open.setLength(0);
        linked = 0;
    }

    /** Puts one space where there is any white space, which is what a browser shows; no break spaces count as such. */
    private static String oneLine(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean blank = Character.isWhitespace(character) || Character.isSpaceChar(character);
            if (!blank && !isInvisible(character)) {
                line.append(character);
            } else if (blank && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    private static boolean isInvisible(char character) {
        return character == '\u00ad' || character == '\u200b' || character == '\ufeff' || character < 0x20;
    }
}
