package org.hearsay.app.account;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.store.ClaimJson;
import org.jspecify.annotations.Nullable;

/**
 * The file of accounts beside a ledger: JSON that only its owner can read. It is replaced as a whole, so that a kill leaves the old one
 * or the new one, and nothing of what was revoked stays in it.
 */
final class AccountFile {
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");
    private static final int VERSION = 1;

    private final Path path;

    AccountFile(Path path) {
        this.path = path;
    }

    /** What the file holds. */
    record Content(int version, List<Account> accounts) {
        Content {
            accounts = List.copyOf(accounts);
        }
    }

    /** What tells one state of the file from another without reading it; null where there is no file. */
    record Stamp(FileTime time, long size, @Nullable Object key) {}

    Path path() {
        return path;
    }

    @Nullable Stamp stamp() {
        try {
            var attributes = Files.readAttributes(path, java.nio.file.attribute.BasicFileAttributes.class);
            return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        } catch (java.nio.file.NoSuchFileException absent) {
            return null;
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    List<Account> read() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try {
            Content content = ClaimJson.read(Files.readString(path), Content.class);
            if (content.version() != VERSION) {
                throw new IllegalArgumentException("its version is " + content.version() + " and not " + VERSION);
            }
            return content.accounts();
        } catch (IOException | IllegalArgumentException unreadable) {
            throw unreadable(unreadable);
        }
    }

    /** Changes the accounts; two commands that do so wait for each other. */
    void change(UnaryOperator<List<Account>> change) {
        Path lock = path.resolveSibling(path.getFileName() + ".lock");
        try (FileChannel channel =
                FileChannel.open(lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), attributes())) {
            FileLock held = channel.lock();
            try {
                write(change.apply(read()));
            } finally {
                held.release();
            }
        } catch (IOException unwritable) {
            throw FaultCode.ACCOUNTS_UNUSABLE.at(path.toString(), unwritable.toString(), unwritable);
        }
    }

    private void write(List<Account> accounts) throws IOException {
        Path next = path.resolveSibling(path.getFileName() + ".next");
        Files.deleteIfExists(next);
        try (FileChannel channel =
                FileChannel.open(next, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes())) {
            ByteBuffer json = StandardCharsets.UTF_8.encode(ClaimJson.write(new Content(VERSION, accounts)));
            while (json.hasRemaining()) {
                channel.write(json);
            }
            channel.force(true);
        }
        Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private FileAttribute<?>[] attributes() {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ALONE)}
                : new FileAttribute<?>[0];
    }

    private RuntimeException unreadable(Exception cause) {
        // The message of a JSON parser quotes the file, and the file holds hashes.
        String why = cause instanceof IOException ? cause.toString() : "it is no list of accounts of this version";
        return FaultCode.ACCOUNTS_UNUSABLE.at(path.toString(), why);
    }
}
