package io.customer360.history;

import io.customer360.shared.Word;

/** One field of a record that was added or removed: the word for it, and its text. */
public record HistoryDetail(String field, Word word, String text) {}
