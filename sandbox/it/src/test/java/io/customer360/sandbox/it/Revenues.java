package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;

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
}
