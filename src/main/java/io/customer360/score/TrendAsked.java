package io.customer360.score;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** How many days back a graph of scores goes. */
public record TrendAsked(int days) {

    /** The days there are to choose from. */
    public static final List<Integer> CHOICES = List.of(30, 90, 365);

    /** What is shown until somebody chooses. */
    public static final TrendAsked DEFAULT = new TrendAsked(90);

    /** Reads the parameter {@code days} of an address. */
    public static TrendAsked of(UnaryOperator<String> parameters) {
        Fields fields = new Fields(Collections.singletonMap("days", parameters.apply("days")));
        TrendAsked asked = fields.optional("days", TrendAsked::parse).orElse(DEFAULT);
        fields.check();
        return asked;
    }

    private static TrendAsked parse(String text) {
        int days = Parse.wholeNumber(text, 1, ScoreHistory.MOST_DAYS);
        if (!CHOICES.contains(days)) {
            throw Rejected.value("c360.input.choice.error");
        }
        return new TrendAsked(days);
    }
}
