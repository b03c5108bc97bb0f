package org.hearsay.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into characters.
 *
 * <p>A byte-order mark decides; then whether the bytes are UTF-8 throughout, which other encodings hardly ever are by chance;
 * then what the document declares, if the bytes are valid in it; then the statistics of ICU; and last Windows-1252. What
 * holds characters that no text holds is refused as binary.
 */
final class Decoder {
    private static final List<Charset> MARKED =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    /** Below this, of 100, ICU only guesses. */
    private static final int CONFIDENT = 30;

    /** ICU judges by the beginning. */
    private static final int SAMPLE = 1 << 16;

    /** The share of control characters above which bytes are no text: one in this many. */
    private static final int CONTROLS = 200;

    private Decoder() {}

    /**
     * Returns the text without byte-order mark, with line feeds for line ends.
     *
     * @param declared the name of the encoding that the document gives, or null
     */
    static String decode(byte[] bytes, @Nullable String declared) throws Refusal {
        return canonicalText(characters(bytes, declared));
    }

    /** Returns the source of a page; stray control characters in it are left out, as browsers do. */
    static String decodePage(byte[] bytes, @Nullable String declared) throws Refusal {
        String source = characters(bytes, declared);
        checkIsText(source.indexOf('\0') < 0 ? source : source.replace("\0", "\u0001"));
        return source.replace("\0", "");
    }

    /** Returns characters without byte-order mark, with line feeds for line ends. */
    static String canonicalText(String characters) throws Refusal {
        String unmarked = characters.startsWith("\ufeff") ? characters.substring(1) : characters;
        String text = paired(unmarked.replace("\r\n", "\n").replace('\r', '\n'));
        checkIsText(text);
        return text;
    }

    /** Half a surrogate pair, which only an escape in JSON can make, has no encoding and would not survive being stored. */
    private static String paired(String text) {
        boolean whole = text.codePoints().noneMatch(character -> character >= 0xd800 && character <= 0xdfff);
        return whole
                ? text
                : text.codePoints()
                        .map(character -> character >= 0xd800 && character <= 0xdfff ? 0xfffd : character)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static String characters(byte[] bytes, @Nullable String declared) {
        return marked(bytes)
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .or(() -> charset(declared).flatMap(charset -> strictly(bytes, charset)))
                .or(() -> detected(bytes))
                .orElseGet(() -> new String(bytes, Charset.forName("windows-1252")));
    }

    private static Optional<String> marked(byte[] bytes) {
        for (Charset charset : MARKED) {
            byte[] mark = "\ufeff".getBytes(charset);
            if (startsWith(bytes, mark)) {
                return Optional.of(new String(bytes, charset));
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }

    private static Optional<Charset> charset(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(name.strip());
            boolean meansWindows =
                    charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(meansWindows ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            // A document that names an encoding which does not exist is decoded as if it named none.
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException isNot) {
            // The answer to the question is no; the caller asks about another encoding.
            return Optional.empty();
        }
    }

    private static Optional<String> detected(byte[] bytes) {
        byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        if (match == null || match.getConfidence() < CONFIDENT) {
            return Optional.empty();
        }
        return charset(match.getName()).flatMap(charset -> strictly(bytes, charset));
    }

    private static void checkIsText(String text) throws Refusal {
        if (text.isBlank()) {
            throw Refusal.empty();
        }
        long odd = text.codePoints().filter(Decoder::standsInNoText).count();
        if (text.indexOf('\0') >= 0 || odd * CONTROLS > text.length()) {
            throw new Refusal(
                    "binary",
                    "it holds bytes that no text holds",
                    "save the report as plain text or HTML; PDF, Word and image files are not read");
        }
    }

    private static boolean standsInNoText(int character) {
        boolean control =
                character < 0x20 && character != '\n' && character != '\r' && character != '\t' && character != '\f';
        boolean noncharacter = (character & 0xfffe) == 0xfffe || (character >= 0xfdd0 && character <= 0xfdef);
        return control || noncharacter;
    }
}
