package io.customer360.subscription;

import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A subscription as the texts of its form (F-065)")
class SubscriptionTextsTest {

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("is read back as it was")
    void roundTrip(ASubscription any) {
        Subscription held = any.build();

        Map<String, String> texts = SubscriptionTexts.of(held);

        assertEquals(held.terms(), SubscriptionDraft.parse(texts).terms());
        assertEquals(Optional.of(held.externalId()), SubscriptionDraft.parse(texts).externalId());
    }

    static Stream<ASubscription> all() {
        return Stream.of(
                aSubscription(),
                aSubscription().weekly().priced("1.234", "KWD").percentOff("0.5"),
                aSubscription().multiYear(5).priced("1", "JPY").amountOff("1").quantity(7),
                aSubscription()
                        .ending("2025-12-31")
                        .paused("2025-02-01", "2025-02-02")
                        .trial()
                        .autoRenew()
                        .autoCollection()
                        .minimumTerm(3)
                        .fee("0.50"));
    }

    @Test
    @DisplayName("has every field in the order of the form, blank where nothing is set")
    void order() {
        Map<String, String> texts = SubscriptionTexts.of(aSubscription().build());

        assertEquals(
                Stream.of(SubscriptionField.values()).map(SubscriptionField::field).toList(),
                List.copyOf(texts.keySet()));
        for (String field :
                List.of(
                        "years",
                        "discount",
                        "end",
                        "pausedFrom",
                        "pausedTo",
                        "minimumTermMonths",
                        "oneOffFee")) {
            assertEquals("", texts.get(field), field);
        }
        assertEquals("none", texts.get("discountKind"));
        assertEquals("false", texts.get("trial"));
        assertEquals("1200.00", texts.get("price"));
    }

    @Test
    @DisplayName("fields are known by name; those that tell amounts are marked")
    void fields() {
        assertEquals(Optional.of(SubscriptionField.PRICE), SubscriptionField.of("price"));
        assertEquals(Optional.empty(), SubscriptionField.of("arr"));
        assertEquals("c360.subscriptions.price.label", SubscriptionField.PRICE.textKey());
        assertEquals(
                List.of("price", "currency", "discountKind", "discount", "oneOffFee"),
                Stream.of(SubscriptionField.values())
                        .filter(SubscriptionField::revenue)
                        .map(SubscriptionField::field)
                        .toList());
    }
}
