package io.customer360.subscription;

import io.customer360.shared.Fields;
import io.customer360.shared.Rejected;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a subscription must match: every word in the plan's name or a custom field, and the state
 * and the auto-collection where they are asked for.
 */
public record SubscriptionFilter(
        String text, Optional<SubscriptionState> state, Optional<Boolean> autoCollection) {

    /** Matches everything. */
    public static final SubscriptionFilter NONE =
            new SubscriptionFilter("", Optional.empty(), Optional.empty());

    /** The longest text that is looked at: that of the longest name. */
    public static final int MAX_TEXT = Terms.MAX_PLAN;

    /** Reads three parameters, any of which may be null or blank; refuses unknown choices. */
    static SubscriptionFilter of(String text, String state, String collection) {
        Map<String, String> given = new HashMap<>();
        given.put("state", state);
        given.put("collection", collection);
        Fields fields = new Fields(given);
        String words = Optional.ofNullable(text).map(String::strip).orElse("");
        SubscriptionFilter filter =
                new SubscriptionFilter(
                        words.substring(0, Math.min(words.length(), MAX_TEXT)),
                        fields.optional("state", SubscriptionState::parse),
                        fields.optional("collection", SubscriptionFilter::collection));
        fields.check();
        return filter;
    }

    /**
     * Whether the subscription is asked for.
     *
     * @param more what its custom fields say
     */
    boolean matches(Subscription subscription, String more, LocalDate day) {
        Terms terms = subscription.terms();
        String searched = (terms.plan() + "\n" + more).toLowerCase(Locale.ROOT);
        return words().stream().allMatch(searched::contains)
                && state.stream().allMatch(Revenue.state(subscription, day)::equals)
                && autoCollection.stream().allMatch(on -> on == terms.autoCollection());
    }

    private List<String> words() {
        return List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static boolean collection(String text) {
        return switch (text) {
            case "on" -> true;
            case "off" -> false;
            default -> throw Rejected.value("c360.input.choice.error");
        };
    }
}
