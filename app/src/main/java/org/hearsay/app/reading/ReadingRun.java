package org.hearsay.app.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.article.Article;
import org.hearsay.intake.Taken;
import org.hearsay.ledger.KeptArticle;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Receipt;
import org.hearsay.notice.BlockIndex;
import org.hearsay.notice.Blocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run: takes articles in, reads them in several threads, keeps them, and links what changed. Used by one thread. */
public final class ReadingRun {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingRun.class);

    /** Large enough to keep several threads busy, small enough to be in memory whole. */
    private static final int BATCH = 128;

    private final Ledger ledger;
    private final Engine engine;
    private final ArticleReading articles;
    private final int threads;
    private final ReadingProgress progress;
    private final Tally tally = new Tally();
    private final Set<String> touched = new TreeSet<>();

    /** @param threads how many articles are read at a time, at least 1 */
    public ReadingRun(Ledger ledger, Engine engine, int threads, ReadingProgress progress) {
        this.ledger = ledger;
        this.engine = engine;
        this.articles = new ArticleReading(engine);
        this.threads = threads;
        this.progress = progress;
    }

    /** Reads everything, and links. A run that was killed is completed by reading the same input again. */
    public ReadingSummary read(Iterator<Taken> input) {
        // Links that are stale already are the trace of a run that did not reach its end: anything may be unsettled.
        boolean unsettled = ledger.linksAreStale();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Batch batch = new Batch();
            while (input.hasNext()) {
                Taken taken = tally.time("intake", input::next);
                if (taken instanceof Taken.Refused refused) {
                    tally.refused(refused);
                    progress.refused(refused);
                } else if (taken instanceof Taken.Report report) {
                    batch = take(report, batch, workers);
                }
            }
            keep(batch, workers);
            settle(unsettled, workers);
        } finally {
            workers.shutdownNow();
        }
        link();
        return tally.summary();
    }

    private Batch take(Taken.Report report, Batch open, ExecutorService workers) {
        Batch batch = open;
        if (batch.size() == BATCH || batch.holds(report.article())) {
            keep(batch, workers);
            batch = new Batch();
        }
        Article article = ledger.described(report.article());
        if (ledger.hasReading(article, engine.version())) {
            tally.unchanged();
            progress.kept(report.withArticle(article), new Receipt(Receipt.Outcome.UNCHANGED, 0, 0, 0));
        } else if (batch.holds(article)) {
            keep(batch, workers);
            batch = new Batch();
            batch.add(report, ledger.described(report.article()));
        } else {
            batch.add(report, article);
        }
        return batch;
    }

    private void keep(Batch batch, ExecutorService workers) {
        List<Batch.Item> items = batch.items();
        List<Future<ArticleReading.Done>> readings = new ArrayList<>();
        for (Batch.Item item : items) {
            BlockIndex index = new OutletBlocks(ledger, item.article().outlet().name(), batch);
            Article article = tally.time("notice", () -> articles.withNotices(item.article(), index));
            readings.add(workers.submit(() -> articles.read(article, item.blocks())));
        }
        for (int i = 0; i < items.size(); i++) {
            Batch.Item item = items.get(i);
            Reading reading = result(readings.get(i), item.article(), item.blocks());
            Receipt receipt = tally.time("ledger", () -> ledger.keep(reading));
            tally.arrived(receipt, reading);
            touched.add(reading.article().id().value());
            progress.kept(item.report().withArticle(reading.article()), receipt);
        }
    }

    /** A fault of the program in one article must not lose that article or stop the run: it is kept, unread, with the reason. */
    private Reading result(Future<ArticleReading.Done> future, Article article, Set<String> blocks) {
        try {
            ArticleReading.Done done = future.get();
            tally.read(done.tokens(), done.nanos());
            return done.reading();
        } catch (ExecutionException fault) {
            Throwable cause = fault.getCause() == null ? fault : fault.getCause();
            LOG.error("article {} could not be read and is kept unread", article.id(), cause);
            String reason = "error:" + cause.getClass().getSimpleName();
            return new Reading(article, blocks, List.of(), engine.version(), reason);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", interrupted);
        }
    }

    /**
     * Reads anew what was read before later articles revealed its notices. A reading never changes what paragraphs an article
     * holds, so one pass is enough.
     */
    private void settle(boolean everything, ExecutorService workers) {
        List<KeptArticle> changed = tally.time("notice", () -> unsettled(everything));
        if (changed.isEmpty()) {
            return;
        }
        progress.settling(changed.size());
        List<Future<ArticleReading.Done>> readings = new ArrayList<>();
        for (KeptArticle kept : changed) {
            Set<String> blocks = Blocks.fingerprints(kept.article());
            readings.add(workers.submit(() -> articles.read(kept.article(), blocks)));
        }
        for (int i = 0; i < changed.size(); i++) {
            Article article = changed.get(i).article();
            Reading reading = result(readings.get(i), article, Blocks.fingerprints(article));
            tally.changed(tally.time("ledger", () -> ledger.keep(reading)));
        }
    }

    private List<KeptArticle> unsettled(boolean everything) {
        List<KeptArticle> changed = new ArrayList<>();
        Batch none = new Batch();
        if (everything) {
            ledger.articles(kept -> addIfUnsettled(kept, none, changed));
            return changed;
        }
        for (String id : neighbours()) {
            ledger.article(id).ifPresent(kept -> addIfUnsettled(kept, none, changed));
        }
        return changed;
    }

    /**
     * The articles of this run, and those whose notices they may have revealed. Only the smallest ids that hold a paragraph are
     * ever looked at, so that an article whose id is not among them reveals nothing to the others, and an outlet's ten-thousandth
     * appeal does not cost ten thousand comparisons.
     */
    private Set<String> neighbours() {
        Map<String, Set<String>> blocksByOutlet = new TreeMap<>();
        for (String id : touched) {
            String outlet = ledger.article(id).orElseThrow().article().outlet().name();
            blocksByOutlet.computeIfAbsent(outlet, any -> new TreeSet<>()).addAll(ledger.blocks(id));
        }
        Set<String> neighbours = new TreeSet<>(touched);
        blocksByOutlet.forEach((outlet, blocks) -> {
            Set<String> telling = new TreeSet<>();
            ledger.articlesWithBlocks(outlet, blocks, OutletBlocks.MOST).forEach((block, ids) -> {
                if (ids.stream().anyMatch(touched::contains)) {
                    telling.add(block);
                }
            });
            ledger.articlesWithBlocks(outlet, telling, Integer.MAX_VALUE)
                    .values()
                    .forEach(neighbours::addAll);
        });
        return neighbours;
    }

    private void addIfUnsettled(KeptArticle kept, Batch none, List<KeptArticle> changed) {
        if (kept.supersededBy() != null || kept.unread() != null) {
            return;
        }
        BlockIndex index = new OutletBlocks(ledger, kept.article().outlet().name(), none);
        Article article = articles.withNotices(kept.article(), index);
        if (!article.notices().equals(kept.article().notices())) {
            changed.add(new KeptArticle(article, kept.engine(), null, null));
        }
    }

    private void link() {
        if (!ledger.linksAreStale()) {
            return;
        }
        progress.linking();
        tally.time("link", ledger::link);
    }
}
