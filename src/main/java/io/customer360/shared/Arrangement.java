package io.customer360.shared;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The order that somebody wants the members of a list to have.
 *
 * @param version the version of the list that this starts from
 * @param ids the ids of the members
 */
public record Arrangement(int version, List<Integer> ids) {

    public Arrangement {
        ids = List.copyOf(ids);
    }

    /** Reads the fields {@code version} and {@code order}, which are ids with commas between. */
    public static Arrangement parse(Map<String, String> input) {
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        List<Integer> ids = fields.required("order", Arrangement::ids).orElse(List.of());
        fields.check();
        return new Arrangement(version, ids);
    }

    private static List<Integer> ids(String text) {
        return Stream.of(text.split(",", -1))
                .map(id -> Parse.wholeNumber(id, 1, Integer.MAX_VALUE))
                .toList();
    }
}
