package io.customer360.shared;

/** The key of a user, which outlives renames. */
public record UserKey(String value) {

    /** Who did what no person has done: the app itself. */
    public static final UserKey APP = new UserKey("customer360");

    public UserKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("user key must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
