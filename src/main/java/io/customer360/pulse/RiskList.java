package io.customer360.pulse;

import io.customer360.shared.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The risk categories and their factors in the admin's order, as one thing that has a version. Ids
 * are never given twice; categories and factors share their numbers.
 *
 * @param lastId the highest id that was ever given
 */
public record RiskList(List<RiskCategory> all, int lastId, int version) {

    /** How many categories there can be, with those that are offered no more. */
    public static final int MAX_CATEGORIES = 30;

    /** How many factors a category can have, with those that are offered no more. */
    public static final int MAX_FACTORS = 30;

    /** The categories and factors proposed at install. */
    public static final RiskList DEFAULT =
            new RiskList(
                    List.of(
                            proposed(1, "Product", "Missing features", "Reliability", "Usability"),
                            proposed(5, "Support", "Slow answers", "Open escalation", "Quality"),
                            proposed(
                                    9,
                                    "Relationship",
                                    "Champion left",
                                    "No executive sponsor",
                                    "Hard to reach"),
                            proposed(
                                    13,
                                    "Commercial",
                                    "Price",
                                    "Budget cut",
                                    "Competitor",
                                    "Late payment"),
                            proposed(18, "Organisation", "Reorganisation", "Merger")),
                    20,
                    0);

    public RiskList {
        all = List.copyOf(all);
    }

    /** The category with this id, offered or not. */
    public Optional<RiskCategory> find(RiskCategoryId id) {
        return all.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    /** With one more category at the end. */
    RiskList with(String name) {
        if (all.size() >= MAX_CATEGORIES) {
            throw Rejected.at("name", "c360.input.too-many.error", MAX_CATEGORIES);
        }
        List<RiskCategory> next = new ArrayList<>(all);
        next.add(new RiskCategory(new RiskCategoryId(lastId + 1), name, List.of(), false));
        return next(next);
    }

    /** With one more factor at the end of a category. */
    RiskList with(RiskCategory category, String name) {
        if (category.factors().size() >= MAX_FACTORS) {
            throw Rejected.at("name", "c360.input.too-many.error", MAX_FACTORS);
        }
        List<RiskFactor> factors = new ArrayList<>(category.factors());
        factors.add(new RiskFactor(new RiskFactorId(lastId + 1), name, false));
        return changed(category, factors);
    }

    /** With this category in the place of the one with its id. */
    RiskList changed(RiskCategory category) {
        return next(all.stream().map(it -> it.id().equals(category.id()) ? category : it).toList());
    }

    /** With other factors in a category. */
    RiskList changed(RiskCategory category, List<RiskFactor> factors) {
        return changed(
                new RiskCategory(category.id(), category.name(), factors, category.retired()));
    }

    /** With a factor of a category made another one. */
    RiskList changed(RiskCategory category, RiskFactorId factor, UnaryOperator<RiskFactor> change) {
        return changed(
                category,
                category.factors().stream()
                        .map(it -> it.id().equals(factor) ? change.apply(it) : it)
                        .toList());
    }

    /** Without this category. */
    RiskList without(RiskCategory category) {
        return next(all.stream().filter(it -> !it.id().equals(category.id())).toList());
    }

    /** Without this factor of a category. */
    RiskList without(RiskCategory category, RiskFactorId factor) {
        return changed(
                category,
                category.factors().stream().filter(it -> !it.id().equals(factor)).toList());
    }

    /** In this order, which has to have every category once. */
    RiskList arranged(List<RiskCategoryId> order) {
        complete(order, all.stream().map(RiskCategory::id).toList());
        return next(order.stream().map(id -> find(id).orElseThrow()).toList());
    }

    /** With the factors of a category in this order, which has to have every one once. */
    RiskList arranged(RiskCategory category, List<RiskFactorId> order) {
        complete(order, category.factors().stream().map(RiskFactor::id).toList());
        return changed(
                category, order.stream().map(id -> category.find(id).orElseThrow()).toList());
    }

    /** The categories as history tells them: one per line, with the factors that are offered. */
    String lines() {
        return all.stream().flatMap(RiskList::lines).collect(Collectors.joining("\n"));
    }

    private RiskList next(List<RiskCategory> categories) {
        OfferedNames.check(
                categories.stream().filter(it -> !it.retired()).map(RiskCategory::name).toList());
        categories.forEach(
                it -> OfferedNames.check(it.offered().stream().map(RiskFactor::name).toList()));
        int highest = categories.stream().flatMapToInt(RiskList::ids).max().orElse(0);
        return new RiskList(categories, Math.max(lastId, highest), version + 1);
    }

    private static IntStream ids(RiskCategory category) {
        return IntStream.concat(
                IntStream.of(category.id().value()),
                category.factors().stream().mapToInt(it -> it.id().value()));
    }

    private static <T> void complete(List<T> order, List<T> known) {
        if (order.size() != known.size() || !Set.copyOf(order).equals(Set.copyOf(known))) {
            throw Rejected.at("order", "c360.order.incomplete.error");
        }
    }

    /** What is not offered is on a line of its own. */
    private static Stream<String> lines(RiskCategory category) {
        List<RiskFactor> retired = category.factors().stream().filter(RiskFactor::retired).toList();
        if (category.retired()) {
            return Stream.of(Level.OFF + line(category, category.factors()));
        }
        return Stream.concat(
                Stream.of(line(category, category.offered())),
                Stream.of(Level.OFF + line(category, retired)).filter(it -> !retired.isEmpty()));
    }

    private static String line(RiskCategory category, List<RiskFactor> factors) {
        return factors.stream()
                .map(RiskFactor::name)
                .collect(
                        Collectors.joining(
                                ", ", category.name() + (factors.isEmpty() ? "" : ": "), ""));
    }

    /** The factors have the numbers after that of their category. */
    private static RiskCategory proposed(int id, String name, String... factors) {
        return new RiskCategory(
                new RiskCategoryId(id),
                name,
                IntStream.range(0, factors.length)
                        .mapToObj(
                                it ->
                                        new RiskFactor(
                                                new RiskFactorId(id + 1 + it), factors[it], false))
                        .toList(),
                false);
    }
}
