package org.hearsay.app.dictionary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.actor.Dictionary;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.rule.RuleFileException;

/**
 * The folder that holds the imported dictionaries, a file each. It need not exist. Immutable; what the files hold is read anew by each
 * call.
 */
public final class DictionaryFolder {
    private static final String ENDING = ".tsv";
    private static final int MARK = 8;

    private final Path folder;

    public DictionaryFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns the dictionaries by name; a fault names one that cannot be used. */
    public List<Dictionary> all() {
        List<Dictionary> all = new ArrayList<>();
        for (Path file : files()) {
            all.add(read(file));
        }
        return all;
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw FaultCode.DICTIONARY_UNUSABLE.at(folder.toString(), unreadable.toString(), unreadable);
        }
    }

    private static Dictionary read(Path file) {
        String name = file.getFileName().toString();
        try {
            return Dictionary.parse(
                    name.substring(0, name.length() - ENDING.length()), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException | RuleFileException unusable) {
            throw FaultCode.DICTIONARY_UNUSABLE.at(file.toString(), unusable.toString(), unusable);
        }
    }

    /** Keeps a dictionary, in place of the one of its name; whole or not at all. */
    public Path keep(Dictionary dictionary) {
        Path file = folder.resolve(dictionary.name() + ENDING);
        try {
            Files.createDirectories(folder);
            Path made = Files.createTempFile(folder, dictionary.name(), ".new");
            try {
                Files.writeString(made, dictionary.text(), StandardCharsets.UTF_8);
                Files.move(made, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(made);
            }
        } catch (IOException unwritable) {
            throw FaultCode.OUTPUT_FAILED.at(file.toString(), unwritable.toString(), unwritable);
        }
        return file;
    }

    /** Removes a dictionary; false where there is none of that name. */
    public boolean remove(String name) {
        Path file = folder.resolve(name + ENDING);
        if (!files().contains(file)) {
            return false;
        }
        try {
            Files.delete(file);
        } catch (IOException unwritable) {
            throw FaultCode.OUTPUT_FAILED.at(file.toString(), unwritable.toString(), unwritable);
        }
        return true;
    }

    /** Returns a mark of what the dictionaries say, for the version that claims name; empty where there are none. */
    public String mark() {
        List<Dictionary> all = all();
        if (all.isEmpty()) {
            return "";
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Dictionary dictionary : all) {
                digest.update(dictionary.name().getBytes(StandardCharsets.UTF_8));
                digest.update(dictionary.text().getBytes(StandardCharsets.UTF_8));
            }
            return "+dictionaries-" + HexFormat.of().formatHex(digest.digest()).substring(0, MARK);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
