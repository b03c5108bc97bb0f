package org.hearsay.store;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.util.Locale;
import java.util.Set;
import org.hearsay.event.EventType;
import org.hearsay.time.TimeType;

/** The names of enum constants in JSON and in the columns of the ledger: lower case and hyphenated, types apart. */
final class Tokens extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    /** PLOVER and TIMEX3 write their types in upper case. */
    private static final Set<Class<?>> UPPER_CASE = Set.of(EventType.class, TimeType.class);

    static String of(Enum<?> constant) {
        return UPPER_CASE.contains(constant.getDeclaringClass())
                ? constant.name()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        String[] tokens = names.clone();
        for (int i = 0; i < constants.length; i++) {
            tokens[i] = of(constants[i]);
        }
        return tokens;
    }
}
