package io.customer360.tag;

/** Whether people who edit customers may invent tags, or only those who manage the app. */
public record TagSettings(boolean open, int version) {

    /** The settings at install. */
    public static final TagSettings DEFAULT = new TagSettings(true, 0);
}
