package org.hearsay.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.fault.Fault;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.LedgerStatus;

/** Looks at everything that Hearsay needs. */
final class Examination {
    private static final long MEGABYTE = 1 << 20;
    private static final long ENOUGH_MEMORY = 900;
    private final Session session;

    Examination(Session session) {
        this.session = session;
    }

    List<Diagnosis> all() {
        return List.of(version(), java(), memory(), models(), settings(), ledger(), terminal());
    }

    private static Diagnosis version() {
        return Diagnosis.fine("hearsay", Version.text());
    }

    private static Diagnosis java() {
        Runtime.Version version = Runtime.version();
        String found = version + " (" + System.getProperty("java.vendor", "unknown vendor") + ")";
        return version.feature() >= 17
                ? Diagnosis.fine("java", found)
                : Diagnosis.wrong("java", found, "Install a JDK 17 or newer and set JAVA_HOME to it.");
    }

    private static Diagnosis memory() {
        long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
        String found = String.format(
                Locale.ROOT,
                "%d MB heap, %d processors",
                most,
                Runtime.getRuntime().availableProcessors());
        return most >= ENOUGH_MEMORY
                ? Diagnosis.fine("memory", found)
                : Diagnosis.wrong("memory", found, "Reading needs about 1 GB: HEARSAY_JAVA_OPTS=-Xmx1400m.");
    }

    private static Diagnosis models() {
        List<String> missing = Models.missing();
        return missing.isEmpty()
                ? Diagnosis.fine("models", "tagger, names, parser")
                : Diagnosis.wrong(
                        "models",
                        "missing: " + String.join(", ", missing),
                        "Build again: ./mvnw clean package -DskipTests");
    }

    private Diagnosis settings() {
        try {
            Path file = session.settings().file();
            return Diagnosis.fine("settings", file + (Files.exists(file) ? "" : " (not there; defaults hold)"));
        } catch (Fault fault) {
            return Diagnosis.wrong(
                    "settings", fault.where() + ": " + fault.why(), fault.code().remedy());
        }
    }

    private Diagnosis ledger() {
        Path path;
        try {
            path = session.ledgerPath().toAbsolutePath().normalize();
        } catch (Fault fault) {
            return Diagnosis.wrong("ledger", "unknown, as the settings cannot be read", "Mend the settings first.");
        }
        if (!Files.exists(path)) {
            Path folder = path.getParent();
            return folder != null && Files.isWritable(folder)
                    ? Diagnosis.fine("ledger", path + " (not there yet; hearsay read makes it)")
                    : Diagnosis.wrong(
                            "ledger", path + " cannot be made", "Choose a folder that exists and is writable.");
        }
        try (Ledger ledger = session.openForReading()) {
            LedgerStatus status = ledger.status();
            return Diagnosis.fine(
                    "ledger", path + ": " + status.articles() + " articles, " + status.entries() + " entries");
        } catch (LedgerException unusable) {
            return Diagnosis.wrong("ledger", path + ": " + unusable.reason(), unusable.remedy());
        }
    }

    private Diagnosis terminal() {
        String found = (session.console().outIsTerminal() ? "a terminal" : "no terminal") + ", "
                + session.console().columns() + " columns, writes " + StandardCharsets.UTF_8;
        return Diagnosis.fine("output", found);
    }
}
