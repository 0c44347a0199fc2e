package io.customer360.csm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.access.MemoryGroups;
import io.customer360.customer.MemoryDirectory;
import io.customer360.customer.Organisation;
import io.customer360.revenue.BaseCurrency;
import io.customer360.revenue.ConvertSums;
import io.customer360.revenue.MemoryBaseCurrency;
import io.customer360.revenue.MemoryRates;
import io.customer360.settings.MemoryTiers;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M-20 attention as somebody sees it")
class ShowAttentionTest {
    private static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final List<Care> all = new ArrayList<>();
    private final MemoryAttention store = new MemoryAttention();
    private final MemoryGroups groups = new MemoryGroups().holding("sales", "sam");
    private final MemoryBaseCurrency bases = new MemoryBaseCurrency();
    private final Map<String, Object> kept = new HashMap<>();
    private boolean complete = true;
    private int ranked;

    @Test
    @DisplayName("M-20 the first are shown, the others are counted")
    void more() {
        IntStream.rangeClosed(1, 30).forEach(days -> care("C" + days, "carla", days, "1 EUR"));
        var shown = of(Actors.boss());
        assertEquals(25, shown.rows().size());
        assertEquals(5, shown.more());
        assertEquals("C30", shown.rows().get(0).care().customer().name());
        assertEquals(Optional.of(Currency.getInstance("EUR")), shown.currency());
        assertEquals(0, shown.forgotten());
    }

    @Test
    @DisplayName("M-20 the customers of a team that is left out are not judged")
    void leftOut() {
        care("One", "sam", 99, "1 EUR");
        care("Two", "carla", 99, "1 EUR");
        care("Three", null, 99, "1 EUR");
        save(Map.of("leftOut", "sales"));
        var shown = of(Actors.boss());
        assertEquals(2, shown.rows().size());
        assertEquals(1, shown.leftOut());
        assertEquals(2, shown.forgotten());
    }

    @Test
    @DisplayName("M-20 nobody is forgotten because nothing was read yet, and it is told at once")
    void unread() {
        care("Known", "carla", 99, "1 EUR");
        all.add(never("Unknown"));
        complete = false;
        assertEquals(1, of(Actors.boss()).forgotten());
        assertEquals(Attention.Mark.NONE, of(Actors.boss()).rows().get(0).mark());
        complete = true;
        assertEquals(2, of(Actors.boss()).forgotten());
    }

    @Test
    @DisplayName("M-20 what cannot be compared is not: two currencies, or no permission")
    void currencies() {
        care("One", "carla", 10, "1 EUR");
        care("Two", "carla", 10, "1 USD");
        assertEquals(Optional.empty(), of(Actors.boss()).currency());
        bases.save(
                new BaseCurrency(Optional.of(Currency.getInstance("EUR")), 1),
                0,
                new Revision(new UserKey("boss"), NOW, List.of()));
        assertEquals(Optional.empty(), of(Actors.boss()).currency());
        all.remove(1);
        kept.clear();
        assertEquals(Optional.of(Currency.getInstance("EUR")), of(Actors.boss()).currency());
        var hidden = of(Actors.withoutRevenue());
        assertEquals(Optional.empty(), hidden.currency());
        assertEquals(Optional.empty(), hidden.rows().get(0).arr());
        assertEquals(0, hidden.rows().get(0).parts().revenue());
    }

    @Test
    @DisplayName("M-20 it is remembered for those who see everybody, until the rules change")
    void remembered() {
        care("One", "carla", 10, "1 EUR");
        of(Actors.boss());
        of(Actors.boss());
        assertEquals(1, ranked);
        save(Map.of("days", "9"));
        assertEquals(1, of(Actors.boss()).forgotten());
        assertEquals(2, ranked);
    }

    @Test
    @DisplayName("M-20 rules are changed by those who manage, and only to what makes sense")
    void changes() {
        assertTrue(attention().on());
        save(Map.of("on", "false"));
        assertFalse(attention().on());
        assertEquals(1, store.revisions().size());
        save(Map.of("on", "false"));
        assertEquals(1, store.revisions().size());
        assertThrows(Stale.class, () -> save(Map.of("version", "0", "days", "7")));
        for (var wrong :
                List.of(
                        Map.of("days", "0"),
                        Map.of("days", "366"),
                        Map.of("revenue", "301"),
                        Map.of("tier", "-1"),
                        Map.of("health", ""),
                        Map.of("leftOut", "nobody"))) {
            assertThrows(Rejected.class, () -> save(wrong), wrong::toString);
        }
        assertThrows(
                Forbidden.class, () -> changing().on(Map.of(), Actors.carla(Permission.VIEW_ALL)));
        assertThrows(Forbidden.class, () -> attention().of(Actors.carla(Permission.EDIT)));
    }

    @Test
    @DisplayName("M-20 a group that has gone stays where it is, so that the rest can be changed")
    void groupGone() {
        save(Map.of("leftOut", "sales"));
        groups.delete("sales");
        save(Map.of("leftOut", "sales", "days", "7"));
        assertEquals(7, store.current().days());
    }

    private Attention of(Actor viewer) {
        return attention().of(viewer).orElseThrow();
    }

    private void save(Map<String, String> fields) {
        var current = store.current();
        var all = new HashMap<String, String>();
        all.put("version", Integer.toString(current.version()));
        all.put("on", "true");
        all.put("days", "60");
        all.put("revenue", "100");
        all.put("health", "50");
        all.put("tier", "50");
        all.putAll(fields);
        change(all);
    }

    private void change(Map<String, String> fields) {
        changing().on(fields, Actors.boss());
    }

    private ChangeAttention changing() {
        return new ChangeAttention(store, groups, new DirectWork(), CLOCK);
    }

    private ShowAttention attention() {
        return new ShowAttention(
                new Pieces(
                        new MemoryDirectory(),
                        (viewer, known) -> known.stream().collect(Collectors.toSet()),
                        user -> Set.of()),
                (among, since) -> {
                    ranked++;
                    assertEquals(NOW.minus(Duration.ofDays(90)), since);
                    return List.copyOf(all);
                },
                () -> complete,
                store,
                new MemoryTiers(),
                groups,
                new ConvertSums(bases, new MemoryRates()),
                new Answers() {
                    @Override
                    @SuppressWarnings("unchecked")
                    public <T> Told<T> get(String question, Supplier<T> work) {
                        return (Told<T>)
                                kept.computeIfAbsent(question, it -> new Told<>(work.get(), NOW));
                    }
                },
                CLOCK);
    }

    private static Care never(String name) {
        return new Care(
                new Organisation(new CustomerId(99), name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MoneySums.of(List.of()),
                0);
    }

    private void care(String name, String csm, int days, String arr) {
        all.add(
                new Care(
                        new Organisation(new CustomerId(all.size() + 1), name),
                        Optional.ofNullable(csm).map(UserKey::new),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(NOW.minus(Duration.ofDays(days))),
                        MoneySums.of(List.of(Money.parse(arr))),
                        0));
    }
}
