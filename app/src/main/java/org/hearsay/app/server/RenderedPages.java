package org.hearsay.app.server;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.ledger.Ledger;

/**
 * Pages that were made before, as long as nothing was written since: many look at the same few, and one that is opened again costs a look at
 * the last entry. A page is made of the ledger, of who asks and of its address, and of nothing else. Safe for several threads.
 */
final class RenderedPages {
    private static final long MOST_BYTES = 16L << 20;
    /** A page that is larger is seldom asked for twice, and would push out many that are. */
    private static final int MOST_BYTES_OF_PAGE = 512 << 10;

    private final Ledger ledger;
    private final Map<Key, byte[]> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;
    private long entry = -1;

    RenderedPages(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Pages name who asks, and say what the caller may do. */
    private record Key(Caller caller, String address) {}

    /** Returns the page that was made before, or makes it. */
    byte[] page(Caller caller, String address, Supplier<String> make) {
        Key key = new Key(caller, address);
        // Asked before the page is made: what is written meanwhile makes it be made again.
        long now = ledger.past().lastEntry();
        synchronized (pages) {
            if (now > entry) {
                pages.clear();
                bytes = 0;
                entry = now;
            }
            byte[] known = pages.get(key);
            if (known != null && now == entry) {
                return known;
            }
        }
        byte[] made = make.get().getBytes(StandardCharsets.UTF_8);
        if (made.length <= MOST_BYTES_OF_PAGE) {
            remember(key, made, now);
        }
        return made;
    }

    private void remember(Key key, byte[] made, long now) {
        synchronized (pages) {
            if (now != entry) {
                return;
            }
            byte[] before = pages.put(key, made);
            bytes += made.length - (before == null ? 0 : before.length);
            Iterator<byte[]> eldest = pages.values().iterator();
            while (bytes > MOST_BYTES) {
                bytes -= eldest.next().length;
                eldest.remove();
            }
        }
    }
}
