package io.customer360.health;

/** What a sub-measure says of a customer. */
public sealed interface Reading {

    /** It has a value, in the scale of the sub-measure. */
    record Known(double value) implements Reading {
        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a value: " + value);
            }
        }
    }

    /** Others have it and this customer never had, which scores nothing. */
    record Never() implements Reading {}

    /** It says nothing, and its share goes to the others. */
    record Missing(Why why) implements Reading {}

    /** Whether it counts. */
    default boolean present() {
        return !(this instanceof Missing);
    }
}
