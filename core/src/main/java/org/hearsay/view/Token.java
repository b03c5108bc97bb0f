package org.hearsay.view;

import java.util.Locale;
import org.hearsay.event.EventType;
import org.hearsay.time.TimeType;

/** The words of the closed lists as they leave the program: lower case and hyphenated, event and time types in capitals. */
public final class Token {
    private Token() {}

    public static String of(Enum<?> constant) {
        return constant instanceof EventType || constant instanceof TimeType
                ? constant.name()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
