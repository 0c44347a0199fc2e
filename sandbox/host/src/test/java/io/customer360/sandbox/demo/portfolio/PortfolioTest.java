package io.customer360.sandbox.demo.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.jira.SlaCycle;
import io.customer360.sandbox.jira.SlaMetric;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortfolioTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Instant NOW = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();

    private final List<Customer> customers = demo(360).customers().toList();
    private final List<Request> requests =
            customers.stream().flatMap(customer -> customer.requests().stream()).toList();

    @Test
    @DisplayName("The same seed gives the same customers, another seed others")
    void repeats() {
        assertEquals(customers, demo(360).customers().toList());
        assertNotEquals(customers, demo(361).customers().toList());
        assertEquals(customers.get(40), demo(360).customer(49));
    }

    @Test
    @DisplayName("There are 112 beside the first eight, with 6,000 to 8,000 requests of two years")
    void size() {
        assertEquals(112, customers.size());
        assertTrue(requests.size() >= 6000 && requests.size() <= 8000, "" + requests.size());
        for (Request request : requests) {
            Progress progress = request.progress();
            Instant last = request.rating() == null ? progress.updated() : request.rating().at();
            assertTrue(last.isBefore(NOW), request.toString());
            assertFalse(progress.created().isBefore(NOW.minusSeconds(731L * 86_400)));
            assertFalse(progress.updated().isBefore(progress.created()), request.toString());
        }
    }

    @Test
    @DisplayName("About one in twenty clocks was late, one in five requests rated, few are open")
    void shares() {
        List<SlaCycle> cycles = requests.stream().flatMap(r -> r.cycles().stream()).toList();
        share(0.04, 0.07, cycles, cycle -> cycle.breached(NOW));
        share(0.17, 0.23, requests, request -> request.rating() != null);
        share(0.02, 0.10, requests, request -> request.progress().open());
        share(0.02, 0.05, requests, request -> request.organisations().isEmpty());
        share(0.005, 0.02, requests, Request::hidden);
        share(0.01, 0.04, requests, request -> request.labels().contains("escalated"));
    }

    @Test
    @DisplayName("The clock for the resolution stands where the desk waits for the customer")
    void waiting() {
        List<Request> waiting = requests.stream().filter(PortfolioTest::waits).toList();
        assertTrue(waiting.size() > 10, "" + waiting.size());
        for (Request request : requests) {
            for (SlaCycle cycle : request.cycles()) {
                boolean stands = waits(request) && cycle.metric() == SlaMetric.RESOLUTION;
                assertEquals(stands ? request.progress().updated() : null, cycle.pausedAt());
            }
        }
    }

    private static boolean waits(Request request) {
        return request.progress().status().equals("Waiting for customer");
    }

    @Test
    @DisplayName("Sizes fall as they do in life: the largest tenth asks more than the smaller half")
    void zipf() {
        List<Integer> sizes =
                customers.stream()
                        .filter(customer -> Story.of(customer.number()).isEmpty())
                        .map(customer -> customer.requests().size())
                        .sorted((one, other) -> other - one)
                        .toList();
        int tenth = sizes.stream().limit(sizes.size() / 10).mapToInt(size -> size).sum();
        int half = sizes.stream().skip(sizes.size() / 2).mapToInt(size -> size).sum();
        assertTrue(tenth > half, tenth + " against " + half);
    }

    @Test
    @DisplayName("Everybody who asks is a member; names, addresses and keys are all different")
    void members() {
        for (Customer customer : customers) {
            Set<String> known =
                    customer.members().stream().map(Member::address).collect(Collectors.toSet());
            int count = customer.members().size();
            assertTrue(count >= 1 && count <= 40, customer.number() + ": " + count);
            assertEquals(count, known.size());
            customer.requests().forEach(request -> assertTrue(known.contains(request.reporter())));
        }
        List<Customer> apart =
                customers.stream()
                        .filter(one -> one.number() != Story.REORGANISED_AFTER.number())
                        .toList();
        different(apart.stream().flatMap(one -> one.members().stream()).map(Member::key));
        different(apart.stream().flatMap(one -> one.members().stream()).map(Member::address));
        different(customers.stream().map(one -> one.company().name()));
        different(requests.stream().map(Request::id));
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    @DisplayName("Names come in the scripts of the world, and one has an apostrophe")
    void scripts(Script script) {
        assertTrue(customers.stream().anyMatch(one -> script.in(one.company().name())));
    }

    @Test
    @DisplayName("Every kind of subscription occurs, in at least twelve currencies")
    void subscriptions() {
        assertEquals(
                Set.of("weekly", "monthly", "quarterly", "yearly", "multi-year"), values("period"));
        assertEquals(Set.of("none", "percent", "amount"), values("discountKind"));
        assertTrue(values("currency").size() >= 12, values("currency").toString());
        for (String field :
                List.of("trial", "oneOffFee", "pausedFrom", "minimumTermMonths", "autoRenew")) {
            assertFalse(values(field).isEmpty(), field);
        }
    }

    @Test
    @DisplayName("Beyond the demo the largest customer has one to two percent of all requests")
    void largest() {
        List<Integer> sizes =
                new Portfolio(360, DAY, Size.S)
                        .customers()
                        .map(customer -> customer.requests().size())
                        .toList();
        int total = sizes.stream().mapToInt(size -> size).sum();
        int most = sizes.stream().mapToInt(size -> size).max().orElseThrow();
        assertEquals(100_000, total, 10_000);
        assertTrue(most > total / 100 && most < total / 40, most + " of " + total);
    }

    private Set<String> values(String field) {
        return customers.stream()
                .flatMap(customer -> customer.account().offers().stream())
                .map(offer -> offer.fields().get(field))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static <T> void share(
            double least, double most, List<T> all, Function<T, Boolean> counts) {
        double share = (double) all.stream().filter(counts::apply).count() / all.size();
        assertTrue(share >= least && share <= most, "a share of " + share);
    }

    private static void different(Stream<String> texts) {
        Set<String> seen = new HashSet<>();
        texts.forEach(text -> assertTrue(seen.add(text), text + " occurs twice"));
    }

    private static Portfolio demo(long seed) {
        return new Portfolio(seed, DAY, Size.DEMO);
    }

    private enum Script {
        UMLAUT("[äöüß]"),
        HAN("\\p{IsHan}"),
        HANGUL("\\p{IsHangul}"),
        ARABIC("\\p{IsArabic}"),
        HEBREW("\\p{IsHebrew}"),
        APOSTROPHE("'");

        private final String pattern;

        Script(String pattern) {
            this.pattern = pattern;
        }

        boolean in(String name) {
            return name.matches("(?s).*" + pattern + ".*");
        }
    }
}
