package io.customer360.scorecard;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The score of a measure at the end of each of its last weeks, by the names of the weeks. */
public record Weeks(SortedMap<String, Double> scores) {

    /** How many weeks are kept. */
    public static final int MOST = 18;

    /** Of a measure that never had a score. */
    public static final Weeks NONE = new Weeks(new TreeMap<>());

    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}:\\d{1,3}\\.\\d");

    public Weeks {
        scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    }

    /** The name of the week of a day. */
    public static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Reads what {@link #text} has written; what cannot be read is left out. */
    public static Weeks parse(String text) {
        SortedMap<String, Double> scores = new TreeMap<>();
        for (String one : text.split(" ")) {
            if (WEEK.matcher(one).matches()) {
                int colon = one.indexOf(':');
                scores.put(one.substring(0, colon), Double.valueOf(one.substring(colon + 1)));
            }
        }
        return new Weeks(scores);
    }

    /** The weeks as a text. */
    public String text() {
        return scores.entrySet().stream()
                .map(it -> String.format(Locale.ROOT, "%s:%.1f", it.getKey(), it.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** The same with the score that the week of this day has; the oldest ones go. */
    Weeks with(LocalDate day, double score) {
        TreeMap<String, Double> next = new TreeMap<>(scores);
        next.put(week(day), Math.round(score * 10) / 10.0);
        while (next.size() > MOST) {
            next.pollFirstEntry();
        }
        return new Weeks(next);
    }

    /** The score of the last week before that of a day that has one. */
    OptionalDouble before(LocalDate day) {
        SortedMap<String, Double> earlier = scores.headMap(week(day));
        return earlier.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(earlier.get(earlier.lastKey()));
    }

    /** Whether the week of this day has a score. */
    boolean has(LocalDate day) {
        return scores.containsKey(week(day));
    }

    /** The weeks up to a day by name, the oldest first; null where there is no score. */
    public Map<String, Double> until(LocalDate day) {
        Map<String, Double> shown = new LinkedHashMap<>();
        for (int back = MOST - 1; back >= 0; back--) {
            String week = week(day.minusWeeks(back));
            shown.put(week, scores.get(week));
        }
        return shown;
    }
}
