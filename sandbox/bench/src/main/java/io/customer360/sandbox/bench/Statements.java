package io.customer360.sandbox.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists what each side asked the database, the same statement once with its number. */
final class Statements {
    private Statements() {}

    static List<String> lines(List<Measured> measured) {
        List<String> lines = new ArrayList<>();
        for (Measured one : measured) {
            lines.add(
                    one.side().name()
                            + ", "
                            + one.side().subject().tickets()
                            + " tickets: "
                            + one.statements().size());
            Map<String, Integer> times = new LinkedHashMap<>();
            one.statements()
                    .forEach(
                            sql ->
                                    times.merge(
                                            sql.strip().replaceAll("\\s+", " "), 1, Integer::sum));
            times.forEach((sql, count) -> lines.add("  " + count + " x " + sql));
        }
        return lines;
    }
}
