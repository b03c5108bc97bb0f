package org.hearsay.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.LedgerException.Kind;

/**
 * The right to write to a ledger: a lock of the operating system on a file beside it, which dies with the process.
 *
 * <p>It is not on the database file itself: closing a second handle on that file would drop the locks that SQLite holds there.
 * The file stays when the lock is released; deleting it would let two processes lock two files of one name. It holds the
 * writer's process number, for the message that another writer gets.
 */
final class WriterLock implements AutoCloseable {
    /** Far behind the number, so that others can read the number where locks are mandatory. */
    private static final long LOCKED_BYTE = 1L << 40;

    /** Locks belong to processes, and closing any channel on the file drops them: so this process must not open it twice. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param ledger the real path of the ledger
     * @throws LedgerException where another process, or another ledger object of this one, has the lock
     */
    static WriterLock of(Path ledger) {
        Failures failures = new Failures(ledger);
        Path file = ledger.resolveSibling(ledger.getFileName() + ".lock");
        if (!HELD_HERE.add(file)) {
            throw locked(failures, "This process");
        }
        try {
            return new WriterLock(file, locked(file, failures));
        } catch (IOException | RuntimeException exception) {
            HELD_HERE.remove(file);
            if (exception instanceof RuntimeException failure) {
                throw failure;
            }
            throw new LedgerException(
                    Kind.UNWRITABLE,
                    ledger,
                    "The file " + file.getFileName() + " beside it cannot be written.",
                    "Make the folder writable, or keep the ledger in another one.",
                    exception);
        }
    }

    private static FileChannel locked(Path file, Failures failures) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
            String holder = holder(channel);
            channel.close();
            throw locked(failures, holder);
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static LedgerException locked(Failures failures, String holder) {
        return failures.of(
                Kind.LOCKED,
                holder + " is already writing to the ledger.",
                "Wait until it is done, or stop it; meanwhile the ledger can be read.");
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(20);
        int length = channel.read(buffer, 0);
        String number = length < 1 ? "" : new String(buffer.array(), 0, length, StandardCharsets.US_ASCII);
        boolean known = !number.isEmpty() && number.chars().allMatch(Character::isDigit);
        return known ? "Process " + number : "Another process";
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
