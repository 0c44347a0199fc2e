package io.customer360.health;

import java.util.Locale;
import java.util.Optional;

/**
 * A part of what moved a score.
 *
 * @param moved the sub-measure it is about; none for a change that is about the whole
 * @param points by how much it moved the score
 */
public record WhyPart(Cause cause, Optional<Moved> moved, double points) {

    /** What a sub-measure said before and says after. */
    public record Moved(SubMeasure part, Reading before, Reading after) {}

    /** What a score is moved by. */
    public enum Cause {
        /** A value is another one. */
        VALUE("c360.score.why-value.label"),
        /** There is data that was not there. */
        APPEARED("c360.score.why-appeared.label"),
        /** Data that was there is not any more. */
        DISAPPEARED("c360.score.why-disappeared.label"),
        /** The portfolio has another median, or has begun to use something. */
        BASELINE("c360.score.why-baseline.label"),
        /** Somebody has changed the weights, or another number of the model. */
        MODEL("c360.score.why-model.label");

        private final String textKey;

        Cause(String textKey) {
            this.textKey = textKey;
        }

        /** The name of this cause in output. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its name. */
        public String textKey() {
            return textKey;
        }
    }
}
