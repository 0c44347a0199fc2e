package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Reads amounts out of answers. */
final class Revenues {
    private Revenues() {}

    /** The decimal text of one amount. */
    static String amount(JsonNode money) {
        return money.path("amount").asText();
    }

    /** The ARR of the only currency on the cards. */
    static String arr(Answer cards) {
        return amount(cards.json().path("arr").path(0));
    }

    /** The MRR of the only currency on the cards. */
    static String mrr(Answer cards) {
        return amount(cards.json().path("mrr").path(0));
    }

    /** The price, ARR, MRR and TCV of a subscription, in this order. */
    static List<String> all(JsonNode subscription) {
        return Stream.of("price", "arr", "mrr", "tcv")
                .map(subscription::path)
                .map(Revenues::amount)
                .toList();
    }
}
