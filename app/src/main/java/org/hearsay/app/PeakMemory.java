package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The most memory that this process held resident, as Linux counts it. */
final class PeakMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern HIGH_WATER = Pattern.compile("VmHWM:\\s*([0-9]{1,12}) kB");
    private static final int KILO = 1024;

    private PeakMemory() {}

    /** Returns it, or null on a system that does not say. */
    static @Nullable Long megabytes() {
        if (!Files.isReadable(STATUS)) {
            return null;
        }
        try {
            Matcher matcher = HIGH_WATER.matcher(Files.readString(STATUS));
            return matcher.find() ? Long.parseLong(matcher.group(1)) / KILO : null;
        } catch (IOException gone) {
            return null;
        }
    }
}
