package io.customer360.customer;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Today;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is asked of what people think of a customer.
 *
 * @param pulse the id of the level of the newest pulse, or one of the words for none; blank for any
 * @param scorecard between which points the scorecards lie
 * @param when what the words mean; nothing before a day is known
 */
public record OpinionFilter(String pulse, Between<BigDecimal> scorecard, Optional<When> when) {

    /** Nobody has ever said anything. */
    public static final String NONE = "none";

    /** Nobody has said anything this month, of a customer who has not left. */
    public static final String MISSING = "missing";

    /** What was said last is too old to count. */
    public static final String STALE = "stale";

    /** Matches every customer. */
    public static final OpinionFilter ANY =
            new OpinionFilter("", Between.anything(), Optional.empty());

    private static final Set<String> WORDS = Set.of(NONE, MISSING, STALE);
    private static final int NUMBERS_PER_YEAR = 100;
    private static final ZoneId LAST_ZONE = ZoneOffset.ofHours(-12);

    /**
     * What the words mean on a day.
     *
     * @param month this month as a number, 202611 for November 2026
     * @param staleBefore what was said before is too old to count
     */
    public record When(int month, Instant staleBefore) {}

    static OpinionFilter of(Fields fields) {
        return new OpinionFilter(
                fields.optional("pulse", OpinionFilter::code).orElse(""),
                Between.of(fields, "scorecard", HealthFilter::points),
                Optional.empty());
    }

    /** The level that is asked for. */
    public OptionalInt level() {
        return pulse.isEmpty() || WORDS.contains(pulse)
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(pulse));
    }

    /** The same as it is meant today; this month is the one that has begun for every customer. */
    OpinionFilter on(Today today, int days) {
        var begun = today.in(Optional.of(LAST_ZONE));
        int month = begun.getYear() * NUMBERS_PER_YEAR + begun.getMonthValue();
        var first =
                today.in(Optional.empty())
                        .minusDays(days)
                        .atStartOfDay(today.zone(Optional.empty()))
                        .toInstant();
        return new OpinionFilter(pulse, scorecard, Optional.of(new When(month, first)));
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("pulse", pulse);
        parameters.put(
                "scorecard.from", scorecard.from().map(BigDecimal::toPlainString).orElse(""));
        parameters.put("scorecard.to", scorecard.to().map(BigDecimal::toPlainString).orElse(""));
        return parameters;
    }

    private static String code(String text) {
        if (WORDS.contains(text)) {
            return text;
        }
        try {
            return Integer.toString(Parse.wholeNumber(text, 1, Integer.MAX_VALUE));
        } catch (Rejected noNumber) {
            throw Rejected.value("c360.input.choice.error");
        }
    }
}
