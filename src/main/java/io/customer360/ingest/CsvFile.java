package io.customer360.ingest;

import java.util.List;

/**
 * What a CSV file was found to be.
 *
 * @param headings the headings of its columns, a blank one for a column without
 * @param rows how many records there are below them
 */
public record CsvFile(
        CsvEncoding encoding, CsvSeparator separator, List<String> headings, int rows) {

    public CsvFile {
        headings = List.copyOf(headings);
    }
}
