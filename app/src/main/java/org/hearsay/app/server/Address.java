package org.hearsay.app.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.view.Token;

/** The address of a page of this server, with its parameters. Immutable. */
final class Address {
    private final String path;
    private final TreeMap<String, List<String>> parameters;

    private Address(String path, Map<String, List<String>> parameters) {
        this.path = path;
        this.parameters = new TreeMap<>(parameters);
    }

    static Address of(String... steps) {
        String path = Arrays.stream(steps).map(step -> "/" + encode(step)).collect(Collectors.joining());
        return new Address(path.isEmpty() ? "/" : path, Map.of());
    }

    /** Returns the page that lists the claims of a query, from its beginning. */
    static Address of(ClaimQuery query) {
        Address address = of();
        if (query.words() != null) {
            address = address.with("q", query.words());
        }
        if (query.withHistory()) {
            address = address.with("history", "true");
        }
        for (Map.Entry<ClaimQuery.Facet, List<String>> facet : query.facets().entrySet()) {
            for (String value : facet.getValue()) {
                address = address.with(Token.of(facet.getKey()), value);
            }
        }
        return address;
    }

    /** Returns the same parameters at another path. */
    Address at(String... steps) {
        return new Address(of(steps).path, parameters);
    }

    Address with(String name, String value) {
        Address other = new Address(path, parameters);
        List<String> values = new ArrayList<>(other.parameters.getOrDefault(name, List.of()));
        values.add(value);
        other.parameters.put(name, values);
        return other;
    }

    Address without(String name, String value) {
        Address other = new Address(path, parameters);
        List<String> values = new ArrayList<>(other.parameters.getOrDefault(name, List.of()));
        values.remove(value);
        if (values.isEmpty()) {
            other.parameters.remove(name);
        } else {
            other.parameters.put(name, values);
        }
        return other;
    }

    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
