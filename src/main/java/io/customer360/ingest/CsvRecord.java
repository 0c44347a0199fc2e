package io.customer360.ingest;

import java.util.List;

/**
 * One record of a CSV text.
 *
 * @param line where it begins, counted from one; blank lines count, and so do line breaks in quotes
 */
public record CsvRecord(long line, List<String> cells) {

    public CsvRecord {
        cells = List.copyOf(cells);
    }
}
