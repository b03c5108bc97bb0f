package org.hearsay.app;

import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.hearsay.app.reading.ReadingProgress;
import org.hearsay.app.settings.Setting;
import org.hearsay.app.terminal.Console;
import org.hearsay.article.Outlet;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Taken;
import org.hearsay.ledger.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Tells on standard error how a run goes on: a bar on a terminal, a line now and then elsewhere, nothing where the user wants
 * quiet or all is done within a second. What is refused is told at once, and always.
 */
final class ReadingReporter implements ReadingProgress, AutoCloseable {
    private static final long SECOND = 1_000_000_000L;
    private static final long BETWEEN_LINES = 10 * SECOND;
    private static final int KILOBYTE = 1024;

    private final Session session;
    private final Console console;
    private final Intake intake;
    private final boolean quiet;
    private final long total;
    private final long began = System.nanoTime();
    private long told = began;
    private long articles;
    private long claims;
    private long withoutOutlet;
    private long withoutDate;
    private @Nullable ProgressBar bar;

    private ReadingReporter(Session session, Intake intake) {
        this.session = session;
        this.console = session.console();
        this.intake = intake;
        this.quiet = session.settings().isTrue(Setting.QUIET);
        this.total = intake.bytesLeft();
    }

    static ReadingReporter of(Session session, Intake intake) {
        return new ReadingReporter(session, intake);
    }

    @Override
    public void kept(Taken.Report report, Receipt receipt) {
        articles++;
        claims += receipt.made();
        withoutOutlet += report.article().outlet().equals(Outlet.UNKNOWN) ? 1 : 0;
        withoutDate += report.article().published() == null ? 1 : 0;
        report.remarks().forEach(remark -> {
            clearBar();
            session.remark(place(report.file().toString(), report.line()) + ": " + remark);
        });
        tell(null);
    }

    @Override
    public void refused(Taken.Refused refused) {
        clearBar();
        console.remark("hearsay: refused " + place(refused.file().toString(), refused.line()) + ": " + refused.reason()
                + " (" + refused.code() + ")\n  remedy: " + refused.remedy());
        tell(null);
    }

    /** Frees the line on which the bar stands; the bar draws itself again below. */
    private void clearBar() {
        if (bar != null) {
            console.err().print("\r\u001B[K");
        }
    }

    private static String place(String file, int line) {
        return line == 0 ? file : file + ":" + line;
    }

    @Override
    public void settling(int more) {
        tell("reading " + more + " articles again, as others revealed their notices");
    }

    @Override
    public void linking() {
        tell("linking");
    }

    /** Shows where the run is; a stage that has a name is told however short the run is. */
    private void tell(@Nullable String stage) {
        long now = System.nanoTime();
        if (quiet || now - began < SECOND) {
            return;
        }
        if (console.errIsTerminal()) {
            ProgressBar shown = bar();
            shown.stepTo(total - Math.min(total, intake.bytesLeft()));
            shown.setExtraMessage(stage == null ? state() : stage);
        } else if (stage != null || now - told > BETWEEN_LINES) {
            told = now;
            console.remark("hearsay: " + (stage == null ? state() : stage));
        }
    }

    private ProgressBar bar() {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setInitialMax(total)
                    .setUnit("kB", KILOBYTE)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err(), console.columns()))
                    .build();
        }
        return bar;
    }

    private String state() {
        double seconds = (double) (System.nanoTime() - began) / SECOND;
        long share = total == 0 ? 100 : (total - Math.min(total, intake.bytesLeft())) * 100 / total;
        return String.format(
                Locale.ENGLISH,
                "%,d articles, %,d claims, %.1f a second, %d %%",
                articles,
                claims,
                articles / seconds,
                share);
    }

    /** Ends the bar, and says what the reports left open. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
        if (withoutOutlet > 0) {
            session.remark(withoutOutlet + " of " + articles
                    + " articles do not say who published them: --outlet NAME, or" + " hearsay amend ID --outlet NAME");
        }
        if (withoutDate > 0) {
            session.remark(withoutDate + " of " + articles + " articles have no date, so that \"on Monday\" stays open:"
                    + " --published DAY, or hearsay amend ID --published DAY");
        }
    }
}
