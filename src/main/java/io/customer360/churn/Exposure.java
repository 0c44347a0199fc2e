package io.customer360.churn;

/**
 * How many customers left, and how many months all of them together could have.
 *
 * @param months one for each month that a customer has begun
 */
public record Exposure(long losses, long months) {

    /** Nobody yet. */
    public static final Exposure NONE = new Exposure(0, 0);

    public Exposure {
        if (losses < 0 || losses > months) {
            throw new IllegalArgumentException(losses + " losses in " + months + " months");
        }
    }

    /** Both together. */
    public Exposure plus(Exposure more) {
        return new Exposure(losses + more.losses, months + more.months);
    }
}
