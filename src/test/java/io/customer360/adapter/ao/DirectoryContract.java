package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.adapter.ao.snapshot.SnapshotRow;
import io.customer360.adapter.ao.tag.TagRow;
import io.customer360.customer.Between;
import io.customer360.customer.Country;
import io.customer360.customer.CsmFilter;
import io.customer360.customer.CustomerColumn;
import io.customer360.customer.CustomerDirectory.Row;
import io.customer360.customer.CustomerDirectory.Traits;
import io.customer360.customer.CustomerDirectory.Walk;
import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerScope;
import io.customer360.customer.HealthFilter;
import io.customer360.customer.ListPlace;
import io.customer360.customer.OpinionFilter;
import io.customer360.customer.Ordering;
import io.customer360.customer.RelationFilter;
import io.customer360.customer.RenewalFilter;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the directory answers, the same on every database. */
interface DirectoryContract extends DirectoryCost {
    UserKey VERA = new UserKey("vera");
    CustomerScope ALL = new CustomerScope(true, VERA, Set.of());
    Ordering BY_NAME = new Ordering(CustomerColumn.NAME, false, List.of());

    @Test
    @DisplayName("F-002 finds a part of a name, without case and accents, and nothing by pattern")
    default void searches() {
        add(1, "Müller & Söhne");
        add(2, "MULLER Inc");
        add(3, "100% Pure_Water \\ Co");
        add(4, "100x PureXWater");
        add(5, "İstanbul Diyarbakır");
        add(6, "Straße [West]!");
        add(7, "🚀 Rocket 'n' \"Sons\"");
        add(8, "Cafe\u0301 Ole\u0301");

        assertEquals(List.of(1, 2), found("mÜlLeR"));
        assertEquals(List.of(1), found("söhne"));
        assertEquals(List.of(3), found("100%"));
        assertEquals(List.of(3), found("%"));
        assertEquals(List.of(3), found("_"));
        assertEquals(List.of(3), found("\\"));
        assertEquals(List.of(5), found("ISTANBUL"));
        assertEquals(List.of(5), found("diyarbakir"));
        assertEquals(List.of(6), found("STRASSE"));
        assertEquals(List.of(6), found("[west]!"));
        assertEquals(List.of(6), found("!"));
        assertEquals(List.of(7), found("🚀"));
        assertEquals(List.of(), found("🚁"));
        assertEquals(List.of(7), found("'n'"));
        assertEquals(List.of(8), found("caf\u00e9 olé"));
        assertEquals(List.of(), found("' OR 1 = 1 --"));
    }

    @Test
    @DisplayName("F-002 the last letter of a name of 255 characters is found")
    default void longNames() {
        add(1, "a".repeat(254) + "z");
        add(2, "界".repeat(255));
        add(3, "🚀".repeat(255));

        assertEquals(List.of(1), found("az"));
        assertEquals(List.of(2), found("界界"));
        assertEquals(List.of(3), found("🚀🚀"));
    }

    @Test
    @DisplayName("F-022 F-023 filters by status, CSM, industry and country, all at once")
    default void filters() {
        add(1, "One", "carla", 1, "Retail", "DE");
        add(2, "Two", "carla", 2, "Retail", "FR");
        add(3, "Three", "dan", 1, "Media", "DE");
        add(4, "Four");

        assertEquals(List.of(1, 3), found(filter(1, CsmFilter.ANY, null, null)));
        assertEquals(List.of(1, 2), found(filter(null, new CsmFilter("carla"), null, null)));
        assertEquals(List.of(4), found(filter(null, CsmFilter.NOBODY, null, null)));
        assertEquals(List.of(), found(filter(null, CsmFilter.ME, null, null)));
        assertEquals(List.of(1, 2), found(filter(null, CsmFilter.ANY, "Retail", null)));
        assertEquals(List.of(1, 3), found(filter(null, CsmFilter.ANY, null, "DE")));
        assertEquals(List.of(1), found(filter(1, new CsmFilter("carla"), "Retail", "DE")));
        assertEquals(List.of(), found(filter(null, CsmFilter.ANY, "retail' --", null)));
    }

    @Test
    @DisplayName("F-034 filters by reference and by tier")
    default void tierAndReference() {
        directory().add(1, "One", Map.of(SnapshotRow.TIER, 1, SnapshotRow.REFERENCE, "yes"));
        directory().add(2, "Two", Map.of(SnapshotRow.TIER, 1, SnapshotRow.REFERENCE, "no"));
        directory().add(3, "Three", Map.of(SnapshotRow.TIER, 2, SnapshotRow.REFERENCE, "yes"));
        add(4, "Four");

        assertEquals(List.of(1, 3), found(CustomerFilter.of(Map.of("reference", "yes"))));
        assertEquals(List.of(1, 2), found(CustomerFilter.of(Map.of("tier", "1"))));
        assertEquals(List.of(2), found(CustomerFilter.of(Map.of("tier", "1", "reference", "no"))));
    }

    @Test
    @DisplayName("F-002 gives what occurs, each once, within the scope")
    default void choices() {
        add(1, "One", "carla", 1, "Retail", "DE");
        add(2, "Two", "carla", 2, "Media", "DE");
        add(3, "Three", "dan", 1, "Retail", "FR");
        add(4, "Four");
        CustomerScope carla = new CustomerScope(false, new UserKey("carla"), Set.of());

        assertEquals(
                List.of(new UserKey("carla"), new UserKey("dan")), directory().customers.csms(ALL));
        assertEquals(List.of("Media", "Retail"), directory().customers.industries(ALL));
        assertEquals(
                List.of(new Country("DE"), new Country("FR")),
                directory().customers.countries(ALL));
        assertEquals(List.of(new Country("DE")), directory().customers.countries(carla));
        var one = Optional.of(carla.viewer());
        var land = Optional.of(new Country("DE"));
        assertEquals(
                Set.of(
                        new Traits(new CustomerId(1), one, Optional.of("Retail"), land),
                        new Traits(new CustomerId(2), one, Optional.of("Media"), land)),
                Set.copyOf(directory().customers.traits(CustomerFilter.NONE, carla, 9)));
        assertEquals(3, directory().customers.traits(CustomerFilter.NONE, ALL, 3).size());
    }

    @Test
    @DisplayName("F-002 a scope is what one cares for and what one's projects are linked to")
    default void scope() {
        add(1, "Cared for", "vera", null, null, null);
        add(2, "Served", "dan", null, null, null);
        add(3, "Elsewhere", "dan", null, null, null);
        add(4, "Linked to nothing");
        directory().link(2, 10);
        directory().link(2, 11);
        directory().link(3, 20);

        assertEquals(Set.of(1, 2), within(Set.of(10L, 11L)));
        assertEquals(Set.of(1), within(Set.of()));
        assertEquals(Set.of(1), within(Set.of(99L)));
        assertEquals(
                Set.of(1, 2, 3),
                within(LongStream.range(0, 1500).boxed().collect(Collectors.toSet())));
        CustomerScope vera = new CustomerScope(false, VERA, Set.of(10L));
        assertEquals(2, directory().customers.count(CustomerFilter.NONE, vera));
    }

    @Test
    @DisplayName("F-002 walks over all exactly once in every order, both ways, under ties")
    default void walks() {
        for (int id = 1; id <= 60; id++) {
            Integer status = id % 4 == 0 ? null : id % 4;
            String csm = id % 3 == 0 ? null : "csm" + id % 3;
            add(id, id % 2 == 0 ? "Same" : "Name " + id % 5, csm, status, null, null);
        }
        List<Ordering> orderings =
                List.of(
                        BY_NAME,
                        new Ordering(CustomerColumn.NAME, true, List.of()),
                        new Ordering(CustomerColumn.STATUS, false, List.of("2", "1", "3")),
                        new Ordering(CustomerColumn.STATUS, true, List.of("2", "1")),
                        new Ordering(CustomerColumn.STATUS, false, List.of()),
                        new Ordering(CustomerColumn.CSM, false, List.of("csm2", "csm1")),
                        new Ordering(CustomerColumn.CSM, true, List.of("csm1", "csm2")));
        for (Ordering ordering : orderings) {
            List<Integer> there = walk(ordering, false);
            List<Integer> back = new ArrayList<>(walk(ordering, true));
            Collections.reverse(back);

            assertEquals(60, Set.copyOf(there).size(), ordering.toString());
            assertEquals(60, there.size(), ordering.toString());
            assertEquals(there, back, ordering.toString());
        }
    }

    @Test
    @DisplayName("F-002 sorts by the given order of groups, then by name; what has none comes last")
    default void sorts() {
        add(1, "beta", "x", 1, null, null);
        add(2, "Álpha", "y", 2, null, null);
        add(3, "Alpha", null, null, null, null);
        add(4, "Gamma", "y", 2, null, null);

        assertEquals(List.of(2, 3, 1, 4), walk(BY_NAME, false));
        Ordering statuses = new Ordering(CustomerColumn.STATUS, false, List.of("2", "1"));
        assertEquals(List.of(2, 4, 1, 3), walk(statuses, false));
        Ordering csms = new Ordering(CustomerColumn.CSM, true, List.of("y", "x"));
        assertEquals(List.of(1, 2, 4, 3), walk(csms, false));
    }

    @Test
    @DisplayName("F-030 the filter by tag gives exactly the customers that have it")
    default void byTag() {
        add(1, "Acme");
        add(2, "Beta");
        add(3, "Gamma");
        directory().tag(1, 7);
        directory().tag(3, 7);
        directory().tag(2, 8);
        assertEquals(List.of(1, 3), found(CustomerFilter.of(Map.of("tag", "7"))));
        assertEquals(List.of(3), found(CustomerFilter.of(Map.of("tag", "7", "q", "gam"))));
        assertEquals(List.of(), found(CustomerFilter.of(Map.of("tag", "9"))));
    }

    private void add(int id, String name) {
        add(id, name, null, null, null, null);
    }

    private void add(
            int id, String name, String csm, Integer status, String industry, String country) {
        Map<String, Object> more = new HashMap<>();
        more.put(SnapshotRow.CSM_KEY, csm);
        more.put(SnapshotRow.STATUS_ID, status);
        more.put(SnapshotRow.INDUSTRY, industry);
        more.put(SnapshotRow.COUNTRY, country);
        directory().add(id, name, more);
    }

    private List<Integer> found(String text) {
        return found(CustomerFilter.of(Map.of("q", text)));
    }

    private List<Integer> found(CustomerFilter filter) {
        List<Integer> ids =
                ids(new Walk(filter, ALL, BY_NAME, Optional.empty(), false), 100).stream()
                        .sorted()
                        .toList();
        assertEquals(ids.size(), directory().customers.count(filter, ALL));
        return ids;
    }

    @Test
    @DisplayName(
            "X-09 filters by revenue in the base currency and by the next renewal, both included")
    default void byFigures() {
        figured(1, "One", 100_000L, LocalDate.of(2026, 3, 1));
        figured(2, "Two", 250_050L, LocalDate.of(2026, 5, 30));
        figured(3, "Three", null, null);

        assertEquals(List.of(2), found(CustomerFilter.of(Map.of("arr.from", "2500.50"))));
        assertEquals(List.of(1), found(CustomerFilter.of(Map.of("arr.to", "2500.49"))));
        assertEquals(
                List.of(1, 2),
                found(
                        CustomerFilter.of(
                                Map.of("renewal.from", "2026-03-01", "renewal.to", "2026-05-30"))));
        assertEquals(List.of(), found(CustomerFilter.of(Map.of("renewal.from", "2026-05-31"))));
    }

    @Test
    @DisplayName("X-09 the list is sorted by every column, and those without a value come last")
    default void byEveryColumn() {
        figured(1, "D", 0L, LocalDate.of(2026, 5, 30));
        figured(2, "C", 900L, LocalDate.of(2026, 3, 1));
        figured(3, "B", -1L, null);
        figured(4, "A", null, LocalDate.of(1969, 1, 1));
        directory().tag(1, tagged("Zoo"));
        directory().tag(1, tagged("beta"));
        directory().tag(3, tagged("Alpha"));

        assertEquals(List.of(3, 1, 2, 4), walk(by(CustomerColumn.ARR, false), false));
        assertEquals(List.of(2, 1, 3, 4), walk(by(CustomerColumn.ARR, true), false));
        assertEquals(List.of(4, 2, 1, 3), walk(by(CustomerColumn.RENEWAL, false), false));
        assertEquals(List.of(1, 2, 4, 3), walk(by(CustomerColumn.RENEWAL, true), false));
        assertEquals(List.of(3, 1, 4, 2), walk(by(CustomerColumn.TAGS, false), false));
        assertEquals(List.of(1, 3, 4, 2), walk(by(CustomerColumn.TAGS, true), false));
        for (var column :
                List.of(CustomerColumn.ARR, CustomerColumn.RENEWAL, CustomerColumn.TAGS)) {
            var back = new ArrayList<>(walk(by(column, true), true));
            Collections.reverse(back);
            assertEquals(walk(by(column, true), false), back, column.code());
        }
    }

    @Test
    @DisplayName("a forged place is a place like any other")
    default void forged() {
        figured(1, "One", 5L, null);
        var place = new ListPlace(new CustomerId(1), "one", "no number");
        var way =
                new Walk(
                        CustomerFilter.NONE,
                        ALL,
                        by(CustomerColumn.ARR, false),
                        Optional.of(place),
                        false);

        assertEquals(List.of(1), ids(way, 5));
    }

    private static Ordering by(CustomerColumn column, boolean descending) {
        return new Ordering(column, descending, List.of());
    }

    private int tagged(String name) {
        return directory()
                .ao
                .create(
                        TagRow.class,
                        Map.of(
                                TagRow.NAME,
                                name,
                                TagRow.FOLDED,
                                name.toLowerCase(Locale.ROOT),
                                TagRow.COLOUR,
                                "blue",
                                TagRow.VERSION,
                                1))
                .getID();
    }

    private void figured(int id, String name, Long arr, LocalDate renewal) {
        Map<String, Object> more = new HashMap<>();
        more.put(SnapshotRow.ARR_BASE, arr);
        more.put(SnapshotRow.RENEWAL, renewal == null ? null : (int) renewal.toEpochDay());
        directory().add(id, name, more);
    }

    private static CustomerFilter filter(
            Integer status, CsmFilter csm, String industry, String country) {
        return new CustomerFilter(
                "",
                Optional.ofNullable(status).map(StatusId::new),
                csm,
                Optional.ofNullable(industry),
                Optional.ofNullable(country).map(Country::new),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Between.anything(),
                RenewalFilter.ANY,
                HealthFilter.ANY,
                OpinionFilter.ANY,
                RelationFilter.ANY,
                List.of());
    }

    private Set<Integer> within(Set<Long> projects) {
        CustomerScope scope = new CustomerScope(false, VERA, projects);
        return Set.copyOf(
                ids(new Walk(CustomerFilter.NONE, scope, BY_NAME, Optional.empty(), false), 100));
    }

    /** Every customer in pages of seven. */
    private List<Integer> walk(Ordering ordering, boolean backwards) {
        List<Integer> seen = new ArrayList<>();
        var way = new Walk(CustomerFilter.NONE, ALL, ordering, Optional.empty(), backwards);
        List<Row> page = directory().customers.rows(way, 7);
        while (!page.isEmpty()) {
            page.forEach(row -> seen.add(row.organisation().id().value()));
            way = way.from(page.get(page.size() - 1).place());
            page = directory().customers.rows(way, 7);
        }
        return seen;
    }

    private List<Integer> ids(Walk walk, int max) {
        return directory().customers.rows(walk, max).stream()
                .map(row -> row.organisation().id().value())
                .toList();
    }
}
