package io.customer360.notice;

import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How the customers of a person stood on a day, without their names. */
public record DigestState(LocalDate day, Map<CustomerId, Line> lines) {
    private static final String FORMAT = "1";
    private static final String BETWEEN = "|";
    private static final String WITHIN = ",";
    private static final int PARTS = 8;

    public DigestState {
        lines = Map.copyOf(lines);
    }

    /**
     * How one customer stood.
     *
     * @param left whether they had left
     * @param score the score in whole points; none while it is provisional
     * @param band 1 for critical, 2 for the middle, 3 for healthy
     * @param risk 1 for low, 2 for medium, 3 for high
     * @param signals the signals, each with its first day
     * @param arr the yearly revenue in the minor unit, by code of currency
     * @param renewal the end of a subscription that comes next
     */
    public record Line(
            boolean left,
            OptionalInt score,
            OptionalInt band,
            OptionalInt risk,
            SortedSet<String> signals,
            SortedMap<String, Long> arr,
            Optional<LocalDate> renewal) {

        String text(CustomerId customer) {
            return String.join(
                    BETWEEN,
                    customer.toString(),
                    left ? "1" : "0",
                    DigestState.number(score),
                    DigestState.number(band),
                    DigestState.number(risk),
                    String.join(WITHIN, signals),
                    arr.entrySet().stream()
                            .map(it -> it.getKey() + it.getValue())
                            .collect(Collectors.joining(WITHIN)),
                    renewal.map(LocalDate::toString).orElse(""));
        }

        static Line parse(String... parts) {
            SortedMap<String, Long> arr = new TreeMap<>();
            words(parts[6])
                    .forEach(it -> arr.put(it.substring(0, 3), Long.valueOf(it.substring(3))));
            return new Line(
                    parts[1].equals("1"),
                    number(parts[2]),
                    number(parts[3]),
                    number(parts[4]),
                    new TreeSet<>(words(parts[5])),
                    arr,
                    words(parts[7]).stream().map(LocalDate::parse).findFirst());
        }

        private static OptionalInt number(String text) {
            return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
        }

        private static List<String> words(String text) {
            return text.isEmpty() ? List.of() : Arrays.asList(text.split(WITHIN));
        }
    }

    /** A number that may be missing, as it is kept. */
    static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    /** As it is kept. */
    String text() {
        return lines.entrySet().stream()
                .sorted(Map.Entry.comparingByKey((a, b) -> a.value() - b.value()))
                .map(it -> "\n" + it.getValue().text(it.getKey()))
                .collect(Collectors.joining("", FORMAT + BETWEEN + day, ""));
    }

    /** Reads what was kept; nothing when it cannot be read. */
    static Optional<DigestState> parse(String text) {
        try {
            List<String> all = text.lines().toList();
            String[] head = split(all.get(0));
            if (!head[0].equals(FORMAT)) {
                return Optional.empty();
            }
            Map<CustomerId, Line> lines = new LinkedHashMap<>();
            for (String line : all.subList(1, all.size())) {
                String[] parts = split(line);
                if (parts.length == PARTS) {
                    lines.put(CustomerId.of(parts[0]), Line.parse(parts));
                }
            }
            return Optional.of(new DigestState(LocalDate.parse(head[1]), lines));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String[] split(String line) {
        return line.split("\\" + BETWEEN, -1);
    }
}
