package io.customer360.scorecard;

import io.customer360.shared.Actor;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Text;
import java.util.Map;

/** Tells an admin what a condition would do before it is saved. */
public final class TryCondition {

    private final ConditionCounts counts;

    /** Tries conditions on these counts. */
    public TryCondition(ConditionCounts counts) {
        this.counts = counts;
    }

    /**
     * For how many customers a condition holds now: fields {@code search}, {@code bound}, {@code
     * number}.
     */
    public ConditionCounts.Held on(Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        var jql = fields.required("search", it -> Text.line(it, TicketCondition.MAX_JQL));
        var bound = fields.required("bound", TicketCondition.Bound::of);
        var number =
                fields.required(
                        "number", it -> Parse.wholeNumber(it, 0, TicketCondition.MAX_NUMBER));
        fields.check();
        return counts.held(
                new TicketCondition(jql.orElseThrow(), bound.orElseThrow(), number.orElseThrow()));
    }
}
