package org.hearsay.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Outlet;

/** Addresses of articles: out of the archives that kept them, and the outlet that their host names. */
final class Addresses {
    /** A web archive puts its own address and a time stamp before the one that it kept. */
    private static final Pattern ARCHIVED = Pattern.compile(
            "https?://[^/?#]{1,255}/(?:[^/?#]{1,64}/){0,3}\\d{4,14}[a-z_*]{0,5}/(https?:/{1,2}.{1,4096})");

    private static final Pattern HOST = Pattern.compile("https?:/{1,2}(?:[^/?#@]{1,255}@)?([^/?#:]{1,255}).{0,4096}");
    private static final Pattern PORT = Pattern.compile("(https?:/{1,2}[^/?#:]{1,255}):(?:80|443)(?=[/?#]|$)");

    private Addresses() {}

    /** Returns the address at which the outlet published, without an archive's prefix and without a default port. */
    static String unwrap(String url) {
        String address = url.strip();
        Matcher archived = ARCHIVED.matcher(address);
        while (archived.matches()) {
            address = archived.group(1);
            archived = ARCHIVED.matcher(address);
        }
        return PORT.matcher(address).replaceFirst("$1");
    }

    /** Returns the outlet that the host of an address stands for: the host itself, without {@code www}. */
    static Optional<Outlet> outlet(String url) {
        Matcher host = HOST.matcher(url.strip());
        if (!host.matches()) {
            return Optional.empty();
        }
        String name = host.group(1).toLowerCase(Locale.ROOT);
        String bare = name.startsWith("www.") ? name.substring(4) : name;
        return bare.isBlank() ? Optional.empty() : Optional.of(new Outlet(bare));
    }
}
