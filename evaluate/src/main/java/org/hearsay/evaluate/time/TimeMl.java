package org.hearsay.evaluate.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a TimeML file: the text of its {@code TEXT} element with the times marked inline, and the day in its {@code DCT}. */
final class TimeMl {
    private final StringBuilder text = new StringBuilder();
    private final List<GoldTime> times = new ArrayList<>();
    private @Nullable LocalDate created;
    private boolean inText;
    private boolean inHeader;
    private @Nullable Open open;

    private record Open(
            int begin, String type, String value, @Nullable String mod) {}

    private TimeMl() {}

    /**
     * @throws IOException where the file cannot be read or is no TimeML
     */
    static GoldDocument read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        TimeMl reading = new TimeMl();
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                reading.take(reader, reader.next());
            }
        } catch (XMLStreamException malformed) {
            throw new IOException(file + " is no TimeML: " + malformed.getMessage(), malformed);
        }
        return new GoldDocument(
                String.valueOf(file.getFileName()), reading.text.toString(), reading.created, reading.times);
    }

    private void take(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamReader.START_ELEMENT -> start(reader);
            case XMLStreamReader.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                if (inText) {
                    text.append(reader.getText());
                }
            }
            default -> {
                // Comments and the prolog say nothing.
            }
        }
    }

    private void start(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "DCT" -> inHeader = true;
            case "TEXT" -> inText = true;
            case "TIMEX3" -> time(reader);
            default -> {
                // Events and signals are not scored.
            }
        }
    }

    private void time(XMLStreamReader reader) {
        String value = attribute(reader, "value");
        if (inHeader || "CREATION_TIME".equals(reader.getAttributeValue(null, "functionInDocument"))) {
            created = created == null ? day(value) : created;
        }
        if (inText && open == null) {
            open = new Open(text.length(), attribute(reader, "type"), value, reader.getAttributeValue(null, "mod"));
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void end(String element) {
        Open marked = open;
        if (element.equals("DCT")) {
            inHeader = false;
        } else if (element.equals("TEXT")) {
            inText = false;
        } else if (element.equals("TIMEX3") && inText && marked != null) {
            times.add(new GoldTime(
                    marked.begin, text.length(), marked.type, marked.value, marked.mod, text.substring(marked.begin)));
            open = null;
        }
    }

    static @Nullable LocalDate day(String value) {
        try {
            return value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
