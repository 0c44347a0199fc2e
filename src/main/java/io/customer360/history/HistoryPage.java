package io.customer360.history;

import java.util.List;
import java.util.OptionalInt;

/**
 * Some entries, newest first.
 *
 * @param older where to go on reading, when there are older entries
 */
public record HistoryPage(List<HistoryEntry> entries, OptionalInt older) {}
