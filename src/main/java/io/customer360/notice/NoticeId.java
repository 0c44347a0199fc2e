package io.customer360.notice;

import io.customer360.shared.Parse;

/** The id of a notice; newer ones have greater ones. */
public record NoticeId(int value) {

    public NoticeId {
        if (value <= 0) {
            throw new IllegalArgumentException("notice id must be positive: " + value);
        }
    }

    /** Reads an id from an address; what cannot be an id is a notice that is not there. */
    public static NoticeId of(String text) {
        return new NoticeId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
