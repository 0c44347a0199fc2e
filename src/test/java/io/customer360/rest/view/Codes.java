package io.customer360.rest.view;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What programs read for the values of a coded kind. */
public final class Codes {

    private Codes() {}

    /** The codes of all values of a kind; nothing for a kind that has none. */
    public static Optional<List<String>> of(Class<?> type) {
        if (type == DayOfWeek.class) {
            return Optional.of(Stream.of(DayOfWeek.values()).map(Formats::code).toList());
        }
        return Coded.ALL.stream().filter(coded -> coded.type() == type).map(Codes::all).findFirst();
    }

    private static <E> List<String> all(Coded<E> coded) {
        return Stream.of(coded.type().getEnumConstants()).map(coded.code()).toList();
    }
}
