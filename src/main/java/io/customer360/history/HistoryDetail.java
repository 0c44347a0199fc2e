package io.customer360.history;

/** One field of a record that was added or removed: the key of its label, and its text. */
public record HistoryDetail(String field, String textKey, String text) {}
