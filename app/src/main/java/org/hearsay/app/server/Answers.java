package org.hearsay.app.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.hearsay.store.ClaimJson;
import org.jspecify.annotations.Nullable;

/**
 * Answers with records. Each answer has an entity tag made of its bytes, so that whoever has it already is told so instead (304). What
 * can be decided about has its revision in front: {@code "r17-3f2a…"}.
 */
final class Answers {
    private static final String JSON = "application/json; charset=utf-8";
    private static final int TAG_DIGITS = 24;

    private Answers() {}

    static void json(Context context, Record value) {
        send(context, ClaimJson.write(value), "", JSON);
    }

    /** Answers with something that can be decided about. */
    static void json(Context context, Record value, long revision) {
        send(context, ClaimJson.write(value), Revision.prefix(revision), JSON);
    }

    /** Answers with a page, and names the next one in a header, too. */
    static void page(Context context, Page<?> page) {
        String next = page.next();
        if (next != null) {
            context.header("Link", "<" + address(context, next) + ">; rel=\"next\"");
        }
        json(context, page);
    }

    /** Answers with what a request made; the entity tag is that of what was decided about. */
    static void made(Context context, Record value, @Nullable String tag) {
        if (tag != null) {
            context.header("ETag", tag);
        }
        context.contentType(JSON).result(ClaimJson.write(value));
    }

    static void problem(Context context, Problem problem) {
        context.contentType(Problem.MEDIA_TYPE).result(ClaimJson.write(problem));
    }

    /** Returns the entity tag of a record. */
    static String tag(Record value, long revision) {
        return tag(ClaimJson.write(value), Revision.prefix(revision));
    }

    private static void send(Context context, String body, String prefix, String type) {
        String tag = tag(body, prefix);
        context.header("ETag", tag).header("Cache-Control", "private, no-cache");
        if (isKnown(context.header("If-None-Match"), tag)) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.contentType(type).result(body);
        }
    }

    private static String tag(String body, String prefix) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return "\"" + prefix + HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS) + "\"";
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** RFC 9110, 13.1.2: any of a list, compared weakly, or an asterisk. */
    private static boolean isKnown(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    private static String address(Context context, String cursor) {
        String others = context.queryParamMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("cursor"))
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining());
        return context.path() + "?" + others + "cursor=" + encode(cursor);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
