package io.customer360.notice;

/** Something that is done each minute after events have been passed on, outside a transaction. */
public interface AfterNotices {

    /** Whether there is anything to do; asked each minute, cheaply. */
    default boolean waiting() {
        return true;
    }

    /** Does it; may be run again at any time. */
    void afterNotices();
}
