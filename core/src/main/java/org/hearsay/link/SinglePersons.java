package org.hearsay.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.event.Measure;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimRecord.Event;
import org.hearsay.ledger.ClaimRecord.Figure;
import org.hearsay.ledger.ClaimRecord.Participant;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Change;

/**
 * Reads people who are told of one by one as least numbers of killed and wounded. The claims themselves stay without a figure: nobody gave
 * a number. Immutable.
 */
final class SinglePersons {
    private final Fates fates;
    private final Persons persons;

    private SinglePersons(Fates fates, Persons persons) {
        this.fates = fates;
        this.persons = persons;
    }

    static SinglePersons load() {
        return new SinglePersons(Fates.load(), Persons.load());
    }

    /** A number that was read, and the claim that it was read from. */
    record Read(ClaimRecord claim, Figure figure) {}

    /** Returns what each article of a group comes to, by measure that is not counted yet; nothing for what did not happen. */
    Map<Measure, List<Read>> read(List<Mention> group, Set<Measure> counted) {
        Map<Measure, List<Read>> read = new EnumMap<>(Measure.class);
        Map<String, List<Mention>> byArticle = group.stream()
                .filter(mention -> mention.realis().equals("happened") && !OccurrenceStatus.denies(mention.claim()))
                .collect(Collectors.groupingBy(Mention::article, TreeMap::new, Collectors.toList()));
        for (List<Mention> article : byArticle.values()) {
            for (Measure measure : new Measure[] {Measure.KILLED, Measure.WOUNDED}) {
                if (!counted.contains(measure)) {
                    read(article, measure, read);
                }
            }
        }
        return read;
    }

    private void read(List<Mention> article, Measure measure, Map<Measure, List<Read>> read) {
        Persons.Gathering gathering = persons.gathering();
        ClaimRecord first = null;
        List<Participant> told = new ArrayList<>();
        for (Mention mention : article) {
            Event event = mention.claim().event();
            if (event != null && fates.of(mention.claim()) == measure) {
                gathering.add(event.recipients());
                event.recipients().stream().filter(persons::isOne).forEach(told::add);
                first = first == null && !told.isEmpty() ? mention.claim() : first;
            }
        }
        if (first != null) {
            Participant person = told.get(0);
            BigDecimal number = BigDecimal.valueOf(gathering.count());
            Figure figure = new Figure(
                    person.text(),
                    person.begin(),
                    person.end(),
                    measure,
                    "person",
                    number,
                    number,
                    null,
                    Bound.AT_LEAST,
                    Change.NONE,
                    null,
                    null,
                    null,
                    null);
            read.computeIfAbsent(measure, absent -> new ArrayList<>()).add(new Read(first, figure));
        }
    }
}
