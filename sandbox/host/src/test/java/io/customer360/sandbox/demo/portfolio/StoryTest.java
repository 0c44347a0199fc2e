package io.customer360.sandbox.demo.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/demo.md says about each story. */
class StoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Portfolio PORTFOLIO = new Portfolio(Portfolio.SEED, DAY, Size.DEMO);

    @Test
    @DisplayName("The quiet churner fell silent 96 days ago, and its contract ends in 40 days")
    void quietChurner() {
        Customer customer = customer(Story.QUIET_CHURNER);
        assertEquals(0, open(customer));
        assertEquals(0, since(customer, 96));
        assertTrue(customer.requests().size() - since(customer, 365) > since(customer, 365));
        Map<String, String> contract = only(customer);
        assertEquals(DAY.plusDays(40).toString(), contract.get("end"));
        assertFalse(contract.containsKey("autoRenew"));
    }

    @Test
    @DisplayName("The overdue payer pays by hand and has three open requests labelled overdue")
    void overduePayer() {
        Customer customer = customer(Story.OVERDUE_PAYER);
        assertTrue(
                customer.account().offers().stream()
                        .allMatch(offer -> offer.fields().get("autoCollection").equals("false")));
        assertEquals(3, labelled(customer, "overdue"));
    }

    @Test
    @DisplayName("The expanding champion bought 40, 70, 100 and 130 seats, and is full of praise")
    void expandingChampion() {
        Customer customer = customer(Story.EXPANDING_CHAMPION);
        assertEquals(
                List.of("40", "70", "100", "130"),
                customer.account().offers().stream()
                        .limit(4)
                        .map(offer -> offer.fields().get("quantity"))
                        .toList());
        assertTrue(stars(customer) > 4.3);
        assertEquals(4, customer.account().status());
    }

    @Test
    @DisplayName(
            "The renewal at risk ends in 20 days without renewing, with an escalation too late")
    void renewalAtRisk() {
        Customer customer = customer(Story.RENEWAL_AT_RISK);
        Map<String, String> contract = customer.account().offers().get(0).fields();
        assertEquals(DAY.plusDays(20).toString(), contract.get("end"));
        assertFalse(contract.containsKey("autoRenew"));
        assertTrue(
                customer.requests().stream()
                        .filter(request -> request.progress().open())
                        .filter(request -> request.labels().contains("escalated"))
                        .anyMatch(request -> request.cycles().get(1).breached(ago(0))));
    }

    @Test
    @DisplayName("The stuck onboarding began 98 days ago and has three requests open for 40 days")
    void onboardingStuck() {
        Customer customer = customer(Story.ONBOARDING_STUCK);
        assertEquals(1, customer.account().status());
        assertEquals(customer.requests().size(), since(customer, 99));
        assertEquals(3, labelled(customer, "onboarding"));
        assertEquals(
                3,
                customer.requests().stream()
                        .filter(request -> request.progress().open())
                        .filter(request -> request.progress().created().isBefore(ago(40)))
                        .filter(request -> request.labels().contains("onboarding"))
                        .count());
    }

    @Test
    @DisplayName("The noisy one asks more than all but the big one, and likes the answers")
    void noisyButHappy() {
        List<Customer> all =
                PORTFOLIO.customers().toList().stream()
                        .sorted((one, other) -> other.requests().size() - one.requests().size())
                        .toList();
        assertEquals(Story.BIG_ONE.number(), all.get(0).number());
        assertEquals(Story.NOISY_BUT_HAPPY.number(), all.get(1).number());
        assertTrue(stars(all.get(1)) > 4.2);
        assertEquals(Members.MOST, all.get(0).members().size());
    }

    @Test
    @DisplayName(
            "The customer that was split has its people in both organisations, and some requests")
    void reorganised() {
        Customer before = customer(Story.REORGANISED_BEFORE);
        Customer after = customer(Story.REORGANISED_AFTER);
        assertEquals(before.members(), after.members());
        assertEquals(0, since(before, 201));
        List<Integer> both = List.of(before.number(), after.number());
        assertTrue(after.requests().stream().anyMatch(one -> one.organisations().equals(both)));
        assertTrue(
                after.requests().stream()
                        .filter(request -> request.progress().created().isAfter(ago(200)))
                        .noneMatch(request -> request.organisations().equals(both)));
    }

    private static Customer customer(Story story) {
        return PORTFOLIO.customer(story.number());
    }

    private static Map<String, String> only(Customer customer) {
        assertEquals(1, customer.account().offers().size());
        return customer.account().offers().get(0).fields();
    }

    private static long open(Customer customer) {
        return customer.requests().stream().filter(one -> one.progress().open()).count();
    }

    private static long since(Customer customer, int days) {
        return customer.requests().stream()
                .filter(request -> !request.progress().created().isBefore(ago(days - 1)))
                .count();
    }

    private static long labelled(Customer customer, String label) {
        return customer.requests().stream()
                .filter(request -> request.progress().open())
                .filter(request -> request.labels().contains(label))
                .count();
    }

    private static double stars(Customer customer) {
        return customer.requests().stream()
                .map(Request::rating)
                .filter(Objects::nonNull)
                .flatMapToInt(rating -> IntStream.of(rating.stars()))
                .average()
                .orElseThrow();
    }

    private static Instant ago(int days) {
        return DAY.minusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
