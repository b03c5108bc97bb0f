package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.Links.Kinship;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the links of one ledger up to date, one article at a time. Not safe for several threads.
 *
 * <p>After each step the links are those that linking all articles from nothing would give, whatever the order in which they came.
 * A step looks at the article, at those that share a key with it and at the cells that they are in, and not at the ledger.
 */
public final class Linking {
    private static final int ARTICLES = 4096;
    private static final int CLAIMS = 8192;

    private final LinkRules rules;
    private final LinkMemory memory;
    private final Remembered<ArticleTraits> articles;
    private final Remembered<Mention> mentions;

    Linking(LinkRules rules, LinkMemory memory) {
        this.rules = rules;
        this.memory = memory;
        this.articles = new Remembered<>(ARTICLES, memory::article);
        this.mentions = new Remembered<>(CLAIMS, this::mention);
    }

    private @Nullable Mention mention(long node) {
        ClaimTraits traits = memory.claim(node);
        if (traits == null) {
            return null;
        }
        Mention mention = Mention.of(traits.claim(), rules.lexicons());
        return mention == null
                ? null
                : mention.leaningOn(traits.leaning()).weighed(rules.claimKeys().bag(mention.words()));
    }

    /**
     * What there now is of an article.
     *
     * @param article the article, or null where it is no longer current
     * @param claims its claims; those that were rejected, withdrawn or superseded are left out
     */
    public record Update(String id, @Nullable LinkArticle article, List<ClaimRecord> claims) {
        public Update {
            Objects.requireNonNull(id, "id");
            claims = claims.stream().filter(claim -> stands(claim.status())).toList();
        }

        public static Update of(LinkArticle article, List<ClaimRecord> claims) {
            return new Update(article.id(), article, claims);
        }

        /** Returns that an article is no longer current. */
        public static Update gone(String id) {
            return new Update(id, null, List.of());
        }
    }

    /**
     * Links articles anew: those that came, were read again or went, and those of which a person accepted or rejected claims. What
     * comes together is settled once, which costs less than one after the other.
     *
     * @param updates each article once
     */
    public void link(List<Update> updates) {
        Change change = new Change(rules, memory, articles, mentions);
        updates.forEach(update -> change.leave(Nodes.of(update.id())));
        for (Update update : updates) {
            LinkArticle article = update.article();
            if (article == null) {
                change.uncount(Nodes.of(update.id()));
            } else {
                change.count(article);
            }
        }
        for (Update update : updates) {
            LinkArticle article = update.article();
            if (article != null) {
                change.enter(article, update.claims());
            }
        }
        change.settle();
    }

    /**
     * Looks at the next articles of which words may be weighed otherwise than they were, since articles of months before came late,
     * and links those anew of which they are. Returns at how many it looked; where it is less than was asked for, the links are what they
     * would be from nothing.
     */
    public int weigh(int most) {
        Change change = new Change(rules, memory, articles, mentions);
        int weighed = 0;
        while (weighed < most) {
            Long node = memory.toWeigh();
            if (node == null) {
                break;
            }
            change.weigh(node);
            weighed++;
        }
        change.settle();
        return weighed;
    }

    /**
     * Groups anew what a person joined or parted, once the memory has the constraint or has it no more.
     *
     * @param pairs the ids of two claims or of two articles, after the layer
     */
    public void review(Layer layer, List<List<String>> pairs) {
        Change change = new Change(rules, memory, articles, mentions);
        for (List<String> pair : pairs) {
            change.review(layer, Nodes.of(pair.get(0)), Nodes.of(pair.get(1)));
        }
        change.settle();
    }

    /** Renders an occurrence anew, after a person overrode a figure of it. */
    public void render(String occurrence) {
        Change change = new Change(rules, memory, articles, mentions);
        change.refresh(occurrence);
        change.settle();
    }

    /** Returns the number under which a constraint on a claim or an article is kept. */
    public static long node(String id) {
        return Nodes.of(id);
    }

    /** Returns why the claims of an occurrence stand together: for each, the other one that it is most like. */
    public List<Kinship> explain(List<String> claims) {
        Change change = new Change(rules, memory, articles, mentions);
        return change.explain(new ArrayList<>(claims));
    }

    static boolean stands(ClaimStatus status) {
        return switch (status) {
            case MACHINE, ACCEPTED, EDITED -> true;
            case REJECTED, WITHDRAWN, SUPERSEDED -> false;
        };
    }
}
