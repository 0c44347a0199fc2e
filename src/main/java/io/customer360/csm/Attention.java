package io.customer360.csm;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Which customers get how much attention, those who miss it most first.
 *
 * @param rows the first of them
 * @param more how many there are beyond those
 * @param overServed those who get more than their share, by the work
 * @param forgotten how many are forgotten
 * @param leftOut how many are not judged, because their team is left out
 * @param currency the one that revenue is compared in; nothing when it cannot be, or is hidden
 * @param at when it was worked out
 */
public record Attention(
        AttentionSettings settings,
        List<Row> rows,
        int more,
        List<Row> overServed,
        int forgotten,
        int leftOut,
        Optional<Currency> currency,
        Instant at) {

    public Attention {
        rows = List.copyOf(rows);
        overServed = List.copyOf(overServed);
    }

    Attention at(Instant moment) {
        return new Attention(
                settings, rows, more, overServed, forgotten, leftOut, currency, moment);
    }

    /** What is remarkable about the attention somebody gets. */
    public enum Mark {
        FORGOTTEN("c360.attention.forgotten.label"),
        OVER_SERVED("c360.attention.over-served.label"),
        NONE("c360.attention.usual.label");

        private final String textKey;

        Mark(String textKey) {
            this.textKey = textKey;
        }

        /** The key of its name. */
        public String textKey() {
            return textKey;
        }
    }

    /**
     * A customer.
     *
     * @param days since the last contact
     * @param arr what they pay in a year, in the currency of comparison
     * @param parts what their revenue, health and tier add to the weight of a day, in percent
     * @param points the weighted days
     * @param hours the work, in hours
     */
    public record Row(
            Care care,
            int days,
            Optional<BigDecimal> arr,
            Parts parts,
            BigDecimal points,
            BigDecimal hours,
            Mark mark) {}

    /** What adds to the weight of a day, each in percent. */
    public record Parts(int revenue, int health, int tier) {

        int all() {
            return revenue + health + tier;
        }
    }
}
