package org.hearsay.app.server;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a list goes on. What it holds is nobody's business but ours, and may change. */
final class Cursor {
    /** The form of what follows; another form gets another letter. */
    private static final String FORM = "a";

    private static final String ENTRY = "entry-";

    private Cursor() {}

    static String after(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((FORM + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns what stands for an entry: what changed up to it has been seen. */
    static String atEntry(long sequence) {
        return after(ENTRY + sequence);
    }

    /** Returns the entry that something stands for which {@link #atEntry} made. */
    static long entry(@Nullable String cursor) {
        String read = read(cursor);
        if (read == null || !read.matches(ENTRY + "[0-9]{1,18}")) {
            throw unknown();
        }
        return Long.parseLong(read.substring(ENTRY.length()));
    }

    /** Returns the id to go on after, or null for the beginning. */
    static @Nullable String read(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String read = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                    .toString();
            if (read.startsWith(FORM) && read.length() > FORM.length()) {
                return read.substring(FORM.length());
            }
        } catch (IllegalArgumentException | CharacterCodingException foreign) {
            throw unknown();
        }
        throw unknown();
    }

    static RequestFault unknown() {
        return RequestFault.badParameter("cursor", "is none that this server gave out");
    }
}
