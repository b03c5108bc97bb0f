package org.hearsay.app.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream whose failures cannot be overlooked: a print stream swallows an {@link IOException}, but not {@link ClosedOutput}. */
final class OutspokenStream extends FilterOutputStream {
    OutspokenStream(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(int octet) {
        try {
            out.write(octet);
        } catch (IOException failed) {
            throw new ClosedOutput(failed);
        }
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
        try {
            out.write(octets, offset, length);
        } catch (IOException failed) {
            throw new ClosedOutput(failed);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException failed) {
            throw new ClosedOutput(failed);
        }
    }
}
