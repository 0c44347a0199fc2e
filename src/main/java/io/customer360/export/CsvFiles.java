package io.customer360.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** Files of comma-separated values that every spreadsheet opens as what they are. */
public interface CsvFiles {

    /**
     * Writes a file, row by row as they come; every cell is kept from being a formula.
     *
     * @param rows hands over one row after the other
     */
    void write(OutputStream out, List<String> headings, Consumer<Consumer<List<String>>> rows)
            throws IOException;
}
