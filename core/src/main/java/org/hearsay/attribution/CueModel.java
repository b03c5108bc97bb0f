package org.hearsay.attribution;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights by which cues, and the roles of the words around them, are told. Immutable and safe for several threads.
 *
 * <p>They are learned by {@code hearsay evaluate attribution --train}; the file is compressed and holds a version, the threshold of
 * cues, and a table each for cues and roles.
 */
public final class CueModel {
    private static final int MAGIC = 0x48435545;
    private static final int VERSION = 1;
    private static final String NAME = "learned-cues.bin.gz";

    private final double threshold;
    private final LinearModel cues;
    private final LinearModel roles;

    private CueModel(double threshold, LinearModel cues, LinearModel roles) {
        this.threshold = threshold;
        this.cues = cues;
        this.roles = roles;
    }

    /**
     * Makes a model of learned weights.
     *
     * @param threshold the score from which on a token is a cue
     * @param cues for each feature its weight for being a cue: one number
     * @param roles for each feature its weights for each role, in the order of {@link CueLessons}
     */
    public static CueModel of(double threshold, Map<Integer, double[]> cues, Map<Integer, double[]> roles) {
        return new CueModel(threshold, LinearModel.of(1, cues), LinearModel.of(Role.values().length, roles));
    }

    /**
     * Loads the weights that the program comes with.
     *
     * @throws IllegalStateException where they are missing or damaged
     */
    public static CueModel load() {
        try (InputStream in = Objects.requireNonNull(CueModel.class.getResourceAsStream(NAME), NAME)) {
            return read(in);
        } catch (IOException damaged) {
            throw new IllegalStateException(NAME + " beside the attributions cannot be read", damaged);
        }
    }

    /**
     * Reads weights that {@link #write} wrote.
     *
     * @throws IOException where they are damaged or of another version
     */
    public static CueModel read(InputStream compressed) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(compressed)));
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("not a table of learned cues of version " + VERSION);
        }
        return new CueModel(in.readDouble(), LinearModel.read(in), LinearModel.read(in));
    }

    /** Writes the weights; the same weights give the same bytes. Does not close the stream. */
    public void write(OutputStream to) throws IOException {
        GZIPOutputStream compressed = new GZIPOutputStream(to);
        DataOutputStream out = new DataOutputStream(compressed);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeDouble(threshold);
        cues.write(out);
        roles.write(out);
        out.flush();
        compressed.finish();
    }

    double threshold() {
        return threshold;
    }

    LinearModel cues() {
        return cues;
    }

    LinearModel roles() {
        return roles;
    }
}
