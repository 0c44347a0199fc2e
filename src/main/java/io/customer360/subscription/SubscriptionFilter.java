package io.customer360.subscription;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The words a subscription must match, every one of them: part of the plan's name, {@code state:}
 * with a state or {@code collection:on} and {@code collection:off}.
 */
public record SubscriptionFilter(String text) {

    /** Matches everything. */
    public static final SubscriptionFilter NONE = new SubscriptionFilter("");

    /** Whether the subscription is asked for. */
    boolean matches(Subscription subscription, LocalDate day) {
        return words().stream().allMatch(word -> matches(word, subscription, day));
    }

    private List<String> words() {
        return List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static boolean matches(String word, Subscription subscription, LocalDate day) {
        Terms terms = subscription.terms();
        if (word.startsWith("state:")) {
            return word.equals("state:" + Revenue.state(subscription, day).code());
        }
        if (word.startsWith("collection:")) {
            return word.equals("collection:" + (terms.autoCollection() ? "on" : "off"));
        }
        return terms.plan().toLowerCase(Locale.ROOT).contains(word);
    }
}
