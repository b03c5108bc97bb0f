package org.hearsay.app;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.ledger.Links;

/** The names of origins, which people read more easily than their ids. */
final class OriginNames {
    private final Map<String, String> names;

    private OriginNames(Map<String, String> names) {
        this.names = names;
    }

    static OriginNames of(Ledger ledger) {
        // Long ids first: one may be the beginning of another.
        Map<String, String> names = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (Links.Origin origin : ledger.origins(LinkQuery.ALL)) {
            names.put(origin.id(), origin.name());
        }
        return new OriginNames(names);
    }

    String name(String id) {
        return names.getOrDefault(id, id);
    }

    String names(List<String> ids) {
        return ids.stream().map(this::name).distinct().collect(Collectors.joining(", "));
    }

    /** Returns a text with the ids of these origins replaced by their names. */
    String in(String text, List<String> ids) {
        String named = text;
        for (String id : names.keySet()) {
            if (ids.contains(id)) {
                named = named.replace(id, name(id));
            }
        }
        return named;
    }
}
