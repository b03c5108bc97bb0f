package org.hearsay.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identity of one version of one article: the SHA-256 of outlet, URL and canonical text, in lower-case hexadecimal.
 *
 * @param value 64 hexadecimal digits
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ArticleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an article id has 64 hexadecimal digits: " + value);
        }
    }

    public static ArticleId of(Outlet outlet, @Nullable String url, String text) {
        MessageDigest digest = sha256();
        digest.update(outlet.name().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update((url == null ? "" : url).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return new ArticleId(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
