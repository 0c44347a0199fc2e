package io.customer360.customer;

import io.customer360.shared.Rejected;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How the score of a customer is, for whoever looks for customers by it. */
public enum ScoreState {
    HEALTHY("c360.score.healthy.label", 3),
    MIDDLE("c360.score.middle.label", 2),
    CRITICAL("c360.score.critical.label", 1),
    /** There is a score, of too few factors to count. */
    PROVISIONAL("c360.health-page.provisional.label", 0),
    /** There is none. */
    UNSCORED("c360.cards.unknown.empty", 0),
    /** There is none that counts, or the customer has left. */
    NONE("c360.customers.no-level.label", 0);

    private final String textKey;
    private final int band;

    ScoreState(String textKey, int band) {
        this.textKey = textKey;
        this.band = band;
    }

    /** The one with this name; refused when there is none. */
    public static ScoreState of(String code) {
        return Stream.of(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }

    /** Its name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** The number under which its band is kept; none when it is no band. */
    public OptionalInt band() {
        return band == 0 ? OptionalInt.empty() : OptionalInt.of(band);
    }
}
