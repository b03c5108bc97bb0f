package org.hearsay.evaluate.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The texts of documents, by their place below the folder of the corpora: the {@code TEXT} of a TimeML file, a plain file, or, as
 * {@code FILE.jsonl#ID}, the {@code content} of one line. A folder of corpora is read only; stateless.
 */
final class CorpusText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CorpusText() {}

    /**
     * @throws IOException where the document is not there or not of its form
     */
    static String read(Path corpora, String document) throws IOException {
        int mark = document.indexOf('#');
        if (mark >= 0) {
            return line(corpora.resolve(document.substring(0, mark)), document.substring(mark + 1));
        }
        Path file = corpora.resolve(document);
        return document.endsWith(".tml") ? timeMl(file) : Files.readString(file, StandardCharsets.UTF_8);
    }

    private static String line(Path file, String id) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.contains(id)) {
                    JsonNode node = JSON.readTree(line);
                    if (node.path("id").asText().equals(id)) {
                        return node.path("content").asText();
                    }
                }
            }
        }
        throw new IOException(file + ": holds no document " + id + "; is it the corpus that the list was drawn from?");
    }

    private static String timeMl(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            return text(factory.createXMLStreamReader(in));
        } catch (XMLStreamException malformed) {
            throw new IOException(file + " is no TimeML: " + malformed.getMessage(), malformed);
        }
    }

    private static String text(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        while (reader.hasNext()) {
            int event = reader.next();
            boolean element = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
            if (element && reader.getLocalName().equals("TEXT")) {
                inside = event == XMLStreamConstants.START_ELEMENT;
            } else if (inside && reader.hasText()) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }
}
