package io.customer360.scorecard;

import io.customer360.shared.NotFound;
import io.customer360.shared.Parse;

/** The id of an item inside its scorecard, never given to another item of it. */
public record ItemId(int value) {

    /** The highest there can be. */
    public static final int MAX = 65_535;

    public ItemId {
        if (value <= 0 || value > MAX) {
            throw new IllegalArgumentException("item id out of range: " + value);
        }
    }

    /** Reads an id; what cannot be an id is an item that is not there. */
    public static ItemId of(String text) {
        int id = Parse.id(text);
        if (id > MAX) {
            throw new NotFound();
        }
        return new ItemId(id);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
