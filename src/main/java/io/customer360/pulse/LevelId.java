package io.customer360.pulse;

import io.customer360.shared.Parse;

/** The id of a level, never given to another one. */
public record LevelId(int value) {

    public LevelId {
        if (value <= 0) {
            throw new IllegalArgumentException("level id must be positive: " + value);
        }
    }

    /** Reads an id; what cannot be an id is a level that is not there. */
    public static LevelId of(String text) {
        return new LevelId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
