package org.hearsay.app.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.store.ClaimJson;

/** Reads the bodies of requests. {@link Guard} has seen to it that they are short. */
final class Bodies {
    private Bodies() {}

    /** Returns the body as a record; what the record does not know is refused. */
    static <T extends Record> T json(Context context, Class<T> type) {
        String given = String.valueOf(context.contentType()).toLowerCase(Locale.ROOT);
        if (!given.startsWith("application/json")) {
            throw new RequestFault(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, FaultCode.BODY_REFUSED, "The body is application/json.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(context.bodyAsBytes()))
                    .toString();
            return ClaimJson.read(text, type);
        } catch (CharacterCodingException notUtf8) {
            throw RequestFault.badBody("The body is not UTF-8.");
        } catch (IllegalArgumentException malformed) {
            throw RequestFault.badBody(firstLine(malformed));
        }
    }

    /** A parser's message goes on about where in its own classes it was. */
    private static String firstLine(IllegalArgumentException malformed) {
        return String.valueOf(malformed.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll(" \\(class [^)]*\\)|org\\.hearsay\\.[a-zA-Z.$]*\\.", "");
    }
}
