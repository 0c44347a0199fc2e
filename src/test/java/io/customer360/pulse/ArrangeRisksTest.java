package io.customer360.pulse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Arrangement;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Arranging risk categories and factors (F-234)")
class ArrangeRisksTest {

    private static final Actor ADMIN = Actors.carla(Permission.MANAGE);
    private static final RiskCategoryId PRODUCT = new RiskCategoryId(1);
    private static final RiskCategoryId SUPPORT = new RiskCategoryId(5);
    private static final RiskFactorId RELIABILITY = new RiskFactorId(3);

    private final MemoryPulseSettings settings = new MemoryPulseSettings();
    private final Set<RiskCategoryId> categories = new HashSet<>();
    private final Set<RiskFactorId> factors = new HashSet<>();
    private final ArrangeRisks arrange =
            new ArrangeRisks(
                    settings.risks(),
                    new FixedUses(Set.of(), categories, factors),
                    new DirectWork(),
                    Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    @DisplayName("F-234 five categories with factors are shipped, each with a number of its own")
    void shipped() {
        var all = RiskList.DEFAULT.all();
        assertEquals(
                List.of("Product", "Support", "Relationship", "Commercial", "Organisation"),
                all.stream().map(RiskCategory::name).toList());
        var ids = new HashSet<Integer>();
        all.forEach(
                category -> {
                    assertTrue(ids.add(category.id().value()));
                    assertTrue(category.factors().size() >= 2);
                    category.factors().forEach(it -> assertTrue(ids.add(it.id().value())));
                });
        assertEquals(RiskList.DEFAULT.lastId(), ids.stream().max(Integer::compare).get());
    }

    @Test
    @DisplayName("F-234 a factor belongs to its category, comes last in it and is found by its id")
    void addsFactor() {
        var added = arrange.addFactor(PRODUCT, draft(0, " Gaps 🚀 ", true), ADMIN);
        var product = added.find(PRODUCT).orElseThrow();

        assertEquals(new RiskFactor(new RiskFactorId(21), "Gaps 🚀", false), last(product));
        assertEquals(
                List.of("name c360.pulse-settings.name-taken.error"),
                Refusals.of(() -> arrange.addFactor(PRODUCT, draft(1, "gaps 🚀", true), ADMIN)));
        arrange.addFactor(SUPPORT, draft(1, "Gaps 🚀", true), ADMIN);
        assertEquals(
                Set.of(new RiskFactorId(21), new RiskFactorId(22)),
                settings.risks()
                        .known(List.of(new RiskFactorId(21), new RiskFactorId(22), id(99)))
                        .keySet());
    }

    @Test
    @DisplayName("F-234 a category that a pulse has is only retired")
    void retiresCategory() {
        categories.add(PRODUCT);
        var retired = arrange.remove(PRODUCT, 0, ADMIN).find(PRODUCT).orElseThrow();
        assertTrue(retired.retired());
        assertEquals(3, retired.factors().size());
        assertEquals(
                "-Product: Missing features, Reliability, Usability",
                settings.revisions().get(0).changes().get(0).to().lines().findFirst().get());
        assertFalse(settings.risks().offered().contains(retired));

        categories.add(SUPPORT);
        assertTrue(arrange.remove(SUPPORT, 1, ADMIN).find(SUPPORT).orElseThrow().retired());
        var unused = new RiskCategoryId(9);
        assertTrue(arrange.remove(unused, 2, ADMIN).find(unused).isEmpty());
    }

    @Test
    @DisplayName("F-234 a factor that a pulse has is only retired; an unused one goes")
    void retiresFactor() {
        factors.add(RELIABILITY);
        var kept = arrange.removeFactor(PRODUCT, RELIABILITY, 0, ADMIN).find(PRODUCT).get();
        assertEquals(
                new RiskFactor(RELIABILITY, "Reliability", true),
                kept.find(RELIABILITY).orElseThrow());
        assertEquals(2, kept.offered().size());

        var left = arrange.removeFactor(PRODUCT, id(2), 1, ADMIN).find(PRODUCT).get();
        assertEquals(2, left.factors().size());
        var again =
                arrange.changeFactor(PRODUCT, RELIABILITY, draft(2, "Outages", true), ADMIN)
                        .find(PRODUCT)
                        .get();
        assertEquals("Outages", again.offered().get(0).name());
        assertThrows(
                NotFound.class,
                () -> arrange.removeFactor(SUPPORT, RELIABILITY, 3, ADMIN),
                "it is another category's");
    }

    @Test
    @DisplayName("F-234 both levels of the list have an order")
    void orders() {
        var turned = arrange.arrange(new Arrangement(0, List.of(18, 13, 9, 5, 1)), ADMIN);
        assertEquals("Organisation", turned.all().get(0).name());
        var product = arrange.arrangeFactors(PRODUCT, new Arrangement(1, List.of(4, 3, 2)), ADMIN);
        assertEquals(
                List.of("Usability", "Reliability", "Missing features"),
                product.find(PRODUCT).get().factors().stream().map(RiskFactor::name).toList());
        assertEquals(
                List.of("order c360.order.incomplete.error"),
                Refusals.of(
                        () ->
                                arrange.arrangeFactors(
                                        PRODUCT, new Arrangement(2, List.of(4, 3)), ADMIN)));
        assertEquals(
                "Product: Usability, Reliability, Missing features",
                settings.revisions()
                        .get(1)
                        .changes()
                        .get(0)
                        .to()
                        .lines()
                        .skip(4)
                        .findFirst()
                        .get());
    }

    @Test
    @DisplayName("F-234 there is an end to both levels, and names that are offered are unique")
    void limits() {
        var error = List.of("name c360.input.too-many.error");
        IntStream.range(0, RiskList.MAX_CATEGORIES - 5)
                .forEach(it -> arrange.add(draft(it, "C" + it, true), ADMIN));
        int version = settings.risks().current().version();
        assertEquals(error, Refusals.of(() -> arrange.add(draft(version, "More", true), ADMIN)));
        IntStream.range(0, RiskList.MAX_FACTORS - 3)
                .forEach(
                        it ->
                                arrange.addFactor(
                                        PRODUCT, draft(version + it, "F" + it, true), ADMIN));
        int now = settings.risks().current().version();
        assertEquals(
                error,
                Refusals.of(() -> arrange.addFactor(PRODUCT, draft(now, "More", true), ADMIN)));
        assertEquals(
                List.of("name c360.pulse-settings.name-taken.error"),
                Refusals.of(() -> arrange.change(PRODUCT, draft(now, "SUPPORT", true), ADMIN)));
    }

    @Test
    @DisplayName("F-234 refuses others, the unknown and what was changed meanwhile")
    void refuses() {
        assertThrows(Forbidden.class, () -> arrange.add(draft(0, "Mine", true), Actors.carla()));
        assertThrows(
                NotFound.class,
                () -> arrange.addFactor(new RiskCategoryId(2), draft(0, "X", true), ADMIN));
        arrange.add(draft(0, "Mine", true), ADMIN);
        assertThrows(Stale.class, () -> arrange.add(draft(0, "Yours", true), ADMIN));
    }

    private static RiskFactorId id(int value) {
        return new RiskFactorId(value);
    }

    private static RiskFactor last(RiskCategory category) {
        return category.factors().get(category.factors().size() - 1);
    }

    private static RiskDraft draft(int version, String name, boolean offered) {
        return RiskDraft.parse(
                Map.of(
                        "version", Integer.toString(version),
                        "name", name,
                        "offered", Boolean.toString(offered)));
    }
}
