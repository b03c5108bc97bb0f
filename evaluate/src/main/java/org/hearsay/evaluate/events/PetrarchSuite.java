package org.hearsay.evaluate.events;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The records of PETRARCH's unit suite: sentences with all their events as source, target and CAMEO code. The dictionaries of
 * actors that the file names are looked for beside it and in {@code ../reference/petrarch2}.
 *
 * @param records the sentences
 * @param actors its dictionaries of actors and agents
 */
record PetrarchSuite(List<Coded> records, PetrarchActors actors) {
    private static final List<String> FOLDERS = List.of(".", "../reference/petrarch2");

    /** A sentence and the triples {@code source target code} that it is to yield; without null-coded ones. */
    record Coded(String text, Set<String> triples) {
        Coded {
            triples = Set.copyOf(triples);
        }
    }

    PetrarchSuite {
        records = List.copyOf(records);
    }

    /**
     * @throws IOException where the file is malformed, or a dictionary that it names is not found
     */
    static PetrarchSuite read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<Coded> records = new ArrayList<>();
        List<String> dictionaries = new ArrayList<>();
        try {
            XMLStreamReader reader =
                    factory.createXMLStreamReader(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            Set<String> triples = new TreeSet<>();
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (reader.getLocalName()) {
                    case "Actorfile", "Agentfile" ->
                        dictionaries.add(reader.getElementText().strip());
                    case "Sentence" -> triples = new TreeSet<>();
                    case "EventCoding" -> triple(reader).forEach(triples::add);
                    case "Text" ->
                        records.add(new Coded(reader.getElementText().strip().replaceAll("\\s+", " "), triples));
                    default -> {
                        // The trees are PETRARCH's own; we parse the text.
                    }
                }
            }
        } catch (XMLStreamException malformed) {
            throw new IOException(file + " is no suite of PETRARCH: " + malformed.getMessage(), malformed);
        }
        return new PetrarchSuite(records, actors(file, dictionaries));
    }

    private static Stream<String> triple(XMLStreamReader reader) {
        String source = reader.getAttributeValue(null, "sourcecode");
        String target = reader.getAttributeValue(null, "targetcode");
        String code = reader.getAttributeValue(null, "eventcode");
        boolean whole = source != null && target != null && code != null && !(source + target).contains("---");
        return whole ? Stream.of(source + " " + target + " " + code) : Stream.empty();
    }

    private static PetrarchActors actors(Path file, List<String> dictionaries) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : dictionaries) {
            Path found = FOLDERS.stream()
                    .map(folder -> file.resolveSibling(folder).resolve(name))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow(() -> new IOException(
                            file + ": the dictionary " + name + " is neither beside it nor in " + FOLDERS.get(1)));
            lines.addAll(Files.readAllLines(found, StandardCharsets.UTF_8));
        }
        return PetrarchActors.of(lines);
    }
}
