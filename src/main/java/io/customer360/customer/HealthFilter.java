package io.customer360.customer;

import io.customer360.shared.Fields;
import io.customer360.shared.Rejected;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is asked of the scores and signals of a customer. Whoever has left is found by none of this
 * but by having no level: nobody is to look after them any more.
 *
 * @param signal the code of a kind of signal that is raised
 * @param score between which scores, provisional ones among them
 */
public record HealthFilter(
        Optional<ScoreState> state,
        Optional<RiskState> risk,
        Optional<String> signal,
        Between<BigDecimal> score) {

    /** Matches every customer, also one without a score. */
    public static final HealthFilter ANY =
            new HealthFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Between.anything());

    private static final Pattern CODE = Pattern.compile("[a-z]{1,20}(-[a-z]{1,20}){0,3}");
    private static final Pattern POINTS = Pattern.compile("(100|\\d{1,2})([.,]\\d)?");
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    static HealthFilter of(Fields fields) {
        return new HealthFilter(
                fields.optional("health", ScoreState::of),
                fields.optional("risk", RiskState::of),
                fields.optional("signal", HealthFilter::code),
                Between.of(fields, "score", HealthFilter::points));
    }

    /** Whether anything is asked. */
    public boolean given() {
        return !equals(ANY);
    }

    /** The same as it is meant by a rule. */
    HealthFilter by(RiskRule rule) {
        return new HealthFilter(state, risk.map(it -> it.by(rule)), signal, score);
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("health", state.map(ScoreState::code).orElse(""));
        parameters.put("risk", risk.map(RiskState::code).orElse(""));
        parameters.put("signal", signal.orElse(""));
        parameters.put("score.from", score.from().map(BigDecimal::toPlainString).orElse(""));
        parameters.put("score.to", score.to().map(BigDecimal::toPlainString).orElse(""));
        return parameters;
    }

    private static String code(String text) {
        if (!CODE.matcher(text).matches()) {
            throw Rejected.value("c360.input.choice.error");
        }
        return text;
    }

    static BigDecimal points(String text) {
        String plain = text.strip();
        if (!POINTS.matcher(plain).matches()) {
            throw Rejected.value("c360.customers.score-bound.error");
        }
        BigDecimal points = new BigDecimal(plain.replace(',', '.'));
        if (points.compareTo(MOST) > 0) {
            throw Rejected.value("c360.customers.score-bound.error");
        }
        return points;
    }
}
