package io.customer360.ingest;

import io.customer360.pulse.Level;
import io.customer360.pulse.Levels;
import io.customer360.pulse.RiskCategories;
import io.customer360.pulse.RiskCategory;
import io.customer360.pulse.RiskFactor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what files call levels, risk categories and factors into ids; ids stay as they are. */
final class PulseNames {

    private static final String LEVEL = "level";
    private static final String CATEGORY = "category";
    private static final String FACTORS = "factors";
    private static final String STORED = "\u001f";
    private static final Pattern BETWEEN = Pattern.compile("[;\\n]");
    private static final Pattern IDS = Pattern.compile("[\\d,\\s]*");

    private final List<Level> levels;
    private final List<RiskCategory> categories;

    /** By the names that there are now; of those alike, the one that is offered. */
    PulseNames(Levels levels, RiskCategories risks) {
        this.levels = offeredFirst(levels.all(), Level::retired);
        this.categories = offeredFirst(risks.all(), RiskCategory::retired);
    }

    private static <T> List<T> offeredFirst(Collection<T> all, Predicate<T> retired) {
        List<T> sorted = new ArrayList<>(all.stream().filter(retired.negate()).toList());
        all.stream().filter(retired).forEach(sorted::add);
        return sorted;
    }

    /** The texts of what is stored, whose ids are nobody's names even when those are numbers. */
    static Map<String, String> stored(Map<String, String> texts) {
        Map<String, String> stored = new HashMap<>(texts);
        stored.computeIfPresent(LEVEL, (field, id) -> STORED + id);
        stored.computeIfPresent(CATEGORY, (field, id) -> id.isEmpty() ? id : STORED + id);
        return stored;
    }

    /** The same texts with ids; a name of nothing stays and is refused as such. */
    Map<String, String> ids(Map<String, String> texts) {
        Map<String, String> ids = new HashMap<>(texts);
        ids.computeIfPresent(
                LEVEL, (field, text) -> id(text, levels, Level::name, it -> it.id().toString()));
        ids.computeIfPresent(
                CATEGORY,
                (field, text) ->
                        id(text, categories, RiskCategory::name, it -> it.id().toString()));
        Optional<RiskCategory> category =
                categories.stream()
                        .filter(it -> it.id().toString().equals(ids.get(CATEGORY)))
                        .findFirst();
        ids.computeIfPresent(FACTORS, (field, text) -> factors(text, category));
        return ids;
    }

    private static <T> String id(
            String text, List<T> known, Function<T, String> name, Function<T, String> id) {
        if (text.startsWith(STORED)) {
            return text.substring(STORED.length());
        }
        return known.stream()
                .filter(it -> name.apply(it).equalsIgnoreCase(text.strip()))
                .map(id)
                .findFirst()
                .orElse(text);
    }

    private static String factors(String text, Optional<RiskCategory> category) {
        if (IDS.matcher(text).matches()) {
            return text;
        }
        List<RiskFactor> known =
                offeredFirst(
                        category.map(RiskCategory::factors).orElse(List.of()), RiskFactor::retired);
        return Stream.of(BETWEEN.split(text))
                .filter(part -> !part.isBlank())
                .map(part -> id(part, known, RiskFactor::name, it -> it.id().toString()))
                .collect(Collectors.joining(","));
    }
}
