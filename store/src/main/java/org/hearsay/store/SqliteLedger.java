package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.DecisionResult;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Identities;
import org.hearsay.ledger.KeptArticle;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.LedgerStatus;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.ledger.Links;
import org.hearsay.ledger.Past;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Receipt;
import org.hearsay.ledger.Tallies;
import org.hearsay.link.Linker;
import org.hearsay.store.LinkRow.Kind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in one SQLite file.
 *
 * <p>One process writes at a time: the second is refused at once. Readers go on while it writes. Safe for several threads, of
 * which one writes at a time and the others wait. Close it when done; a process that is killed instead loses nothing that was
 * acknowledged.
 */
public final class SqliteLedger implements Ledger {
    /** Who links: no person, and no one reading. */
    private static final String LINKER = "hearsay";

    private final LedgerFile file;
    private final Connections connections;
    private final Clock clock;
    private final Linker linker = Linker.load();

    /** Kept between runs, for what it remembers; guarded by the linker. */
    private @Nullable LinkRun linkRun;

    private SqliteLedger(LedgerFile file, Clock clock) {
        this.file = file;
        this.connections = file.connections();
        this.clock = clock;
    }

    /**
     * Opens a ledger for reading and writing. Makes the file where there is none, and brings one of an earlier version up to
     * date.
     *
     * @throws LedgerException where another process writes to it, or the file is newer, damaged, something else, or inaccessible
     */
    public static SqliteLedger open(Path path) {
        return open(path, Clock.systemUTC());
    }

    static SqliteLedger open(Path path, Clock clock) {
        SqliteLedger ledger = new SqliteLedger(LedgerFile.forWriting(path), clock);
        ledger.renewActors();
        return ledger;
    }

    /** Where another version of the program merged the actors, merges them anew. */
    private void renewActors() {
        try {
            if (!connections.read(ActorRows::isUpToDate)) {
                connections.write(handle -> {
                    try (Statements statements = new Statements(handle)) {
                        new ActorRows(statements).renew();
                    }
                    return true;
                });
            }
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /**
     * Opens a ledger for reading, whether or not a process writes to it.
     *
     * @throws LedgerException where there is none, or the file is newer, older, damaged, something else, or inaccessible
     */
    public static SqliteLedger openReadOnly(Path path) {
        return new SqliteLedger(LedgerFile.forReading(path), Clock.systemUTC());
    }

    @Override
    public Receipt keep(Reading reading) {
        List<Drafted> drafts = checked(reading);
        return keeping(reading.engine(), keeper -> keeper.keep(reading, drafts));
    }

    @Override
    public Receipt amend(String article, Reading reading, String by, String reason) {
        List<Drafted> drafts = checked(reading);
        check(by);
        check(reason);
        return keeping(by, keeper -> new Amender(keeper).amend(article, reading, drafts, reason));
    }

    private Receipt keeping(String by, Function<Keeper, Receipt> work) {
        return connections.write(handle -> {
            try (Keeper keeper = new Keeper(handle, clock, by)) {
                Receipt receipt = work.apply(keeper);
                keeper.settle();
                return receipt;
            }
        });
    }

    private static List<Drafted> checked(Reading reading) {
        Article article = reading.article();
        Stream.of(
                        article.text(),
                        article.outlet().name(),
                        article.url(),
                        article.headline(),
                        article.byline(),
                        article.dateline())
                .forEach(SqliteLedger::check);
        return Drafted.of(reading);
    }

    /** SQLite keeps UTF-8, which has no form for half a character. */
    private static void check(@Nullable String words) {
        if (words != null && !StandardCharsets.UTF_8.newEncoder().canEncode(words)) {
            throw new IllegalArgumentException("an article may not hold an unpaired surrogate");
        }
    }

    @Override
    public Article described(Article arrived) {
        return connections
                .read(handle -> new Articles(handle).followed(arrived.id().value()))
                .map(row -> {
                    Article kept = row.article();
                    boolean better = row.amended()
                            || !kept.id().equals(arrived.id())
                            || Descriptions.BETTER.compare(kept, arrived) <= 0;
                    return better ? Descriptions.described(arrived, kept) : arrived;
                })
                .orElse(arrived);
    }

    @Override
    public boolean hasReading(Article article, String engine) {
        return connections
                .read(handle -> new Articles(handle).find(article.id().value()))
                .filter(row -> row.kept().engine().equals(engine))
                .filter(row -> Descriptions.same(row.article(), article))
                .isPresent();
    }

    @Override
    public Optional<KeptArticle> article(String id) {
        return connections.read(handle -> new Articles(handle).byPrefix(id));
    }

    @Override
    public void articles(Consumer<KeptArticle> consumer) {
        connections.read(handle -> {
            new Articles(handle).current(consumer);
            return true;
        });
    }

    @Override
    public Map<String, Set<String>> articlesWithBlocks(String outlet, Collection<String> blocks, int most) {
        return connections.read(handle -> new Articles(handle).withBlocks(outlet, blocks, most));
    }

    @Override
    public List<String> versions(String article) {
        return connections.read(handle -> new Articles(handle).versions(article));
    }

    @Override
    public Set<String> blocks(String article) {
        return connections.read(handle -> {
            Articles articles = new Articles(handle);
            return articles.find(article)
                    .map(row -> articles.blocks(row.number()))
                    .orElse(Set.of());
        });
    }

    @Override
    public List<ClaimRecord> claims(ClaimQuery query) {
        return connections.read(handle -> new ClaimSearch(handle).page(query));
    }

    @Override
    public Optional<ClaimRecord> claim(String id) {
        return connections.read(handle -> new ClaimSearch(handle).byPrefix(id));
    }

    @Override
    public long count(ClaimQuery query) {
        return connections.read(handle -> new ClaimSearch(handle).count(query));
    }

    @Override
    public Map<String, Long> facet(ClaimQuery query, ClaimQuery.Facet facet, int limit) {
        return connections.read(handle -> new ClaimSearch(handle).facet(query, facet, limit));
    }

    @Override
    public List<Entry> history(String subject) {
        return connections.read(handle -> Ids.given(
                        handle,
                        "SELECT DISTINCT subject FROM entry WHERE subject >= ? AND subject < ? LIMIT 2",
                        subject)
                .map(id -> handle.createQuery(
                                "SELECT " + Entries.COLUMNS + " FROM entry WHERE subject = ? OR sequence IN"
                                        + " (SELECT decision FROM decision_subject WHERE subject = ?) ORDER BY sequence")
                        .bind(0, id)
                        .bind(1, id)
                        .map(Entries::entry)
                        .list())
                .orElse(List.of()));
    }

    @Override
    public void entries(Consumer<Entry> consumer) {
        connections.read(handle -> {
            try (Stream<Entry> entries = handle
                    .createQuery("SELECT " + Entries.COLUMNS + " FROM entry ORDER BY sequence")
                    .map(Entries::entry)
                    .stream()) {
                entries.forEach(consumer);
            }
            return true;
        });
    }

    @Override
    public DecisionResult decide(Decision decision, long seen, String by, @Nullable String reason) {
        if (by.isBlank()) {
            throw new IllegalArgumentException("a decision names who decides");
        }
        Stream.concat(Stream.of(by, reason), decision.subjects().stream()).forEach(SqliteLedger::check);
        if (decision instanceof Decision.Note note) {
            check(note.text());
        } else if (decision instanceof Decision.Edit edit) {
            edit.fields().values().forEach(SqliteLedger::check);
        }
        return connections.write(handle -> {
            try (Decider decider = new Decider(handle, clock, by)) {
                return decider.decide(decision, seen, reason);
            }
        });
    }

    @Override
    public long revision(Collection<String> subjects) {
        return connections.read(handle -> new Decisions(handle).revision(subjects, false));
    }

    @Override
    public List<KeptDecision> decisions(String subject) {
        return connections.read(handle -> new Decisions(handle).about(subject));
    }

    @Override
    public List<KeptDecision> standing(Set<Decision.Kind> kinds) {
        return connections.read(handle -> new Decisions(handle).standing(kinds));
    }

    @Override
    public LedgerStatus status() {
        return connections.snapshot(handle -> new StatusReader(handle).status());
    }

    @Override
    public boolean linksAreStale() {
        return connections.read(handle -> new LinkRows(handle).isStale());
    }

    @Override
    public int link() {
        synchronized (linker) {
            if (connections.derive(handle -> new LinkRows(handle).requireRules())) {
                forgetLinkRun();
            }
            return linkPending();
        }
    }

    @Override
    public int heedDecisions() {
        return connections.read(handle -> new LinkRows(handle).areOwn()) ? link() : 0;
    }

    private int linkPending() {
        try {
            int linked = 0;
            while (true) {
                int before = linked;
                int step = connections.derive(handle -> linkStep(handle, before > 0));
                linked += step;
                if (step < LinkRun.BATCH) {
                    return linked;
                }
            }
        } catch (RuntimeException failure) {
            // What the run remembers may not be what the ledger holds.
            forgetLinkRun();
            throw failure;
        }
    }

    private int linkStep(Handle handle, boolean linkedBefore) {
        LinkRun run = linkRun;
        if (run == null) {
            run = new LinkRun(handle, linker);
            linkRun = run;
        }
        int step = run.step();
        if (step < LinkRun.BATCH && (linkedBefore || step > 0)) {
            run.finish(clock, LINKER);
        }
        return step;
    }

    private void forgetLinkRun() {
        LinkRun run = linkRun;
        linkRun = null;
        if (run != null) {
            run.close();
        }
    }

    @Override
    public void replaceLinks(Links links) {
        Objects.requireNonNull(links, "links");
        connections.write(handle -> {
            new LinkRows(handle).replace(links, clock, LINKER);
            return true;
        });
    }

    @Override
    public Links links() {
        return connections.snapshot(handle -> new LinkSearch(handle).all());
    }

    @Override
    public List<Links.Occurrence> occurrences(LinkQuery query) {
        return page(Kind.OCCURRENCE, Links.Occurrence.class, Links.Occurrence::id, query);
    }

    @Override
    public Optional<Links.Occurrence> occurrence(String id) {
        return connections.read(handle -> new LinkSearch(handle).occurrence(id));
    }

    @Override
    public List<Links.Kinship> kinship(String occurrence) {
        return connections.snapshot(handle -> {
            try (Statements statements = new Statements(handle)) {
                SqliteLinks links = new SqliteLinks(statements, new LinkTable(statements));
                return linker.over(links).explain(links.claimsOf(occurrence));
            }
        });
    }

    @Override
    public List<Links.FigureLine> figures(LinkQuery query) {
        return page(Kind.FIGURE, Links.FigureLine.class, Links.FigureLine::id, query);
    }

    @Override
    public List<Links.Conflict> conflicts(LinkQuery query) {
        return page(Kind.CONFLICT, Links.Conflict.class, Links.Conflict::id, query);
    }

    @Override
    public List<Links.Story> stories(LinkQuery query) {
        return page(Kind.STORY, Links.Story.class, Links.Story::id, query);
    }

    @Override
    public Optional<Links.Story> story(String id) {
        return connections.read(handle -> new LinkSearch(handle).byPrefix(Kind.STORY, Links.Story.class, id));
    }

    @Override
    public List<Links.Origin> origins(LinkQuery query) {
        return page(Kind.ORIGIN, Links.Origin.class, Links.Origin::id, query);
    }

    @Override
    public List<Links.Copy> copies(LinkQuery query) {
        return page(Kind.COPY, Links.Copy.class, Links.Copy::article, query);
    }

    /** Returns a page; of an actor that goes by several ids, the pages of all of them, put together. */
    private <T extends Record> List<T> page(Kind kind, Class<T> type, Function<T, String> id, LinkQuery query) {
        return connections.read(handle -> {
            LinkSearch search = new LinkSearch(handle);
            String actor = query.actor();
            List<String> ids = actor == null ? List.of() : SqliteIdentities.ids(handle, actor);
            if (ids.size() < 2) {
                return search.page(kind, type, query);
            }
            Map<String, T> found = new TreeMap<>();
            ids.forEach(one -> search.page(kind, type, query.withActor(one))
                    .forEach(record -> found.put(id.apply(record), record)));
            return found.values().stream().limit(query.limit()).toList();
        });
    }

    @Override
    public Optional<KeptDecision> decision(long entry) {
        return connections.read(handle -> new Decisions(handle).find(entry));
    }

    @Override
    public List<KeptArticle> articles(@Nullable String outlet, @Nullable String after, int limit) {
        return connections.read(handle -> new Articles(handle).page(outlet, after, limit));
    }

    @Override
    public Past past() {
        return new SqlitePast(connections);
    }

    @Override
    public Tallies tallies() {
        return new SqliteTallies(connections);
    }

    @Override
    public Identities identities() {
        return new SqliteIdentities(connections);
    }

    @Override
    public List<String> verify() {
        return connections.fresh(handle -> new Verification(handle).problems());
    }

    @Override
    public void close() {
        try {
            synchronized (linker) {
                forgetLinkRun();
            }
            connections.close();
        } finally {
            file.release();
        }
    }
}
