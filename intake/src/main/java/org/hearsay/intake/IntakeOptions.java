package org.hearsay.intake;

import java.util.Objects;
import org.hearsay.article.Outlet;
import org.hearsay.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person who reads articles in says about them.
 *
 * @param outlet who published those that do not say it themselves, or null
 * @param published when those were published that do not say it themselves, or null
 * @param mapping which fields of a JSON line hold what
 * @param mostBytes how large a file or a JSON line may be, decompressed
 */
public record IntakeOptions(
        @Nullable Outlet outlet, @Nullable PublicationDate published, FieldMapping mapping, int mostBytes) {
    /** Nothing said; articles of up to 16 MiB. */
    public static final IntakeOptions NONE = new IntakeOptions(null, null, FieldMapping.DEFAULT, 16 << 20);

    public IntakeOptions {
        Objects.requireNonNull(mapping, "mapping");
        if (mostBytes < 1) {
            throw new IllegalArgumentException("no article has at most " + mostBytes + " bytes");
        }
    }

    public IntakeOptions withOutlet(@Nullable Outlet other) {
        return new IntakeOptions(other, published, mapping, mostBytes);
    }

    public IntakeOptions withPublished(@Nullable PublicationDate other) {
        return new IntakeOptions(outlet, other, mapping, mostBytes);
    }

    public IntakeOptions withMapping(FieldMapping other) {
        return new IntakeOptions(outlet, published, other, mostBytes);
    }

    public IntakeOptions withMostBytes(int other) {
        return new IntakeOptions(outlet, published, mapping, other);
    }
}
