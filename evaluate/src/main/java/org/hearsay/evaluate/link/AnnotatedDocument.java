package org.hearsay.evaluate.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A document of a set in CROMER XML (Girardi et al. 2014), as ECB+ is given (Cybulska and Vossen 2014): its text, one sentence a line, and
 * where events are annotated. Immutable. Offsets are UTF-16.
 *
 * @param sentences where each sentence begins and ends
 * @param mentions the annotated events
 */
record AnnotatedDocument(String name, String text, Map<Integer, int[]> sentences, List<EventSpan> mentions) {

    /**
     * An annotated event.
     *
     * @param group what it is one with
     * @param linked whether it was linked with others of its own or of another document
     */
    record EventSpan(String key, int sentence, int begin, int end, String group, boolean linked) {}

    static AnnotatedDocument read(Path file) throws IOException {
        Element root = parse(file);
        String name = file.getFileName().toString();
        StringBuilder text = new StringBuilder();
        Map<String, int[]> tokens = new HashMap<>();
        Map<Integer, int[]> sentences = new TreeMap<>();
        int last = -1;
        for (Element token : elements(root, "token")) {
            int sentence = Integer.parseInt(token.getAttribute("sentence"));
            if (text.length() > 0) {
                text.append(sentence == last ? ' ' : '\n');
            }
            int begin = text.length();
            text.append(token.getTextContent());
            tokens.put(token.getAttribute("t_id"), new int[] {begin, text.length(), sentence});
            sentences.computeIfAbsent(sentence, absent -> new int[] {begin, begin})[1] = text.length();
            last = sentence;
        }
        return new AnnotatedDocument(name, text.toString(), sentences, mentions(root, name, tokens));
    }

    private static List<EventSpan> mentions(Element root, String name, Map<String, int[]> tokens) {
        Map<String, String> groups = groups(root, name);
        List<EventSpan> mentions = new ArrayList<>();
        NodeList marked = root.getElementsByTagName("Markables");
        for (Element markables : elements(marked)) {
            for (Element mark : elements(markables.getChildNodes())) {
                List<Element> anchors = elements(mark, "token_anchor");
                if (mark.getTagName().contains("ACTION") && !anchors.isEmpty()) {
                    String key = name + "#" + mark.getAttribute("m_id");
                    int begin = Integer.MAX_VALUE;
                    int end = 0;
                    int sentence = 0;
                    for (Element anchor : anchors) {
                        int[] token = tokens.getOrDefault(anchor.getAttribute("t_id"), new int[3]);
                        begin = Math.min(begin, token[0]);
                        end = Math.max(end, token[1]);
                        sentence = token[2];
                    }
                    String group = groups.get(mark.getAttribute("m_id"));
                    mentions.add(new EventSpan(
                            key,
                            sentence,
                            begin,
                            end,
                            group == null ? key : group,
                            group != null && !group.startsWith(name)));
                }
            }
        }
        return mentions;
    }

    private static Map<String, String> groups(Element root, String name) {
        Map<String, String> groups = new HashMap<>();
        for (String kind : List.of("INTRA_DOC_COREF", "CROSS_DOC_COREF")) {
            for (Element relation : elements(root, kind)) {
                String note = relation.getAttribute("note");
                boolean across = kind.startsWith("CROSS") && !note.isEmpty();
                String group = across ? note : name + "_" + relation.getAttribute("r_id");
                elements(relation, "source").forEach(source -> groups.put(source.getAttribute("m_id"), group));
            }
        }
        return groups;
    }

    /** Returns the events in those sentences that hold one which was linked across documents: the others were not gone through. */
    List<EventSpan> checked() {
        Set<Integer> checked = new HashSet<>();
        mentions.stream().filter(EventSpan::linked).forEach(mention -> checked.add(mention.sentence()));
        return mentions.stream()
                .filter(mention -> checked.contains(mention.sentence()))
                .toList();
    }

    private static Element parse(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(content);
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new IOException(file + " is no CROMER XML: " + malformed.getMessage(), malformed);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        return elements(parent.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
