package io.customer360.churn;

import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How signals add up to a risk: points by severity, and from which sum on a risk is medium or high.
 * One grave signal is enough by itself.
 */
public record RiskRule(Map<Severity, Integer> points, int mediumFrom, int highFrom) {

    /** The field of the sum from which on a risk is medium. */
    public static final String MEDIUM_FROM = "medium-from";

    /** The field of the sum from which on it is high. */
    public static final String HIGH_FROM = "high-from";

    /** The most points, and the largest sum that can be asked for. */
    public static final int MOST = 1000;

    public RiskRule {
        var sorted = new EnumMap<Severity, Integer>(Severity.class);
        for (Severity severity : Severity.values()) {
            sorted.put(severity, points.getOrDefault(severity, 0));
        }
        points = Collections.unmodifiableMap(sorted);
        List<Problem> problems = problems(sorted, mediumFrom, highFrom);
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }

    /** The rule that the app comes with. */
    static RiskRule shipped() {
        return new RiskRule(
                Map.of(Severity.INFO, 5, Severity.MEDIUM, 20, Severity.HIGH, 40), 25, 60);
    }

    /** The name of the field of the points of a severity. */
    public static String field(Severity severity) {
        return "points-" + severity.code();
    }

    /** The risk of these severities, of which each is the worst of its kind. */
    public Risk of(Collection<Severity> severities) {
        int sum = severities.stream().mapToInt(points::get).sum();
        return new Risk(level(severities, sum), sum);
    }

    private RiskLevel level(Collection<Severity> severities, int sum) {
        if (severities.contains(Severity.HIGH) || sum >= highFrom) {
            return RiskLevel.HIGH;
        }
        return severities.contains(Severity.MEDIUM) || sum >= mediumFrom
                ? RiskLevel.MEDIUM
                : RiskLevel.LOW;
    }

    private static List<Problem> problems(
            Map<Severity, Integer> points, int mediumFrom, int highFrom) {
        var problems = new ArrayList<Problem>();
        int before = 0;
        for (Severity severity : Severity.values()) {
            int worth = points.get(severity);
            if (worth < 0 || worth > MOST) {
                problems.add(Problem.at(field(severity), "c360.input.number-range.error", 0, MOST));
            } else if (worth < before) {
                problems.add(Problem.at(field(severity), "c360.churn.points-order.error"));
            }
            before = worth;
        }
        if (mediumFrom < 1 || mediumFrom > MOST) {
            problems.add(Problem.at(MEDIUM_FROM, "c360.input.number-range.error", 1, MOST));
        }
        if (highFrom <= mediumFrom || highFrom > MOST) {
            problems.add(Problem.at(HIGH_FROM, "c360.churn.risk-order.error", mediumFrom, MOST));
        }
        return problems;
    }
}
