package org.hearsay.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Files of others are what they were when they were taken in, and the pages stay light. */
class VendoredFilesTest {
    private static final Pattern ROW = Pattern.compile("\\| `(uplot/[^`]+)` \\|.*\\| ([0-9a-f]{64}) \\|");
    private static final int MOST = 300 * 1024;

    @Test
    void everyFileHasTheChecksumThatIsWrittenDown() throws NoSuchAlgorithmException {
        Matcher rows = ROW.matcher(new String(Resource.bytes("vendor/README.md"), StandardCharsets.UTF_8));
        int found = 0;
        while (rows.find()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Resource.bytes("vendor/" + rows.group(1)));
            assertThat(HexFormat.of().formatHex(hash)).as(rows.group(1)).isEqualTo(rows.group(2));
            found++;
        }
        List<String> vendored = DeskFiles.TYPES.keySet().stream()
                .filter(name -> name.startsWith("vendor/"))
                .toList();
        assertThat(found).isEqualTo(vendored.size());
    }

    @Test
    void everythingThatPagesLoadIsSmall() throws IOException {
        int size = 0;
        for (String name : DeskFiles.TYPES.keySet()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
                zip.write(Resource.bytes(name));
            }
            size += bytes.size();
        }
        assertThat(size).isLessThan(MOST);
    }
}
