package io.customer360.ingest;

import java.io.Reader;
import java.util.Iterator;

/** Takes CSV texts apart, one record after the other. */
public interface CsvRecords {

    /**
     * The records of a text without its blank lines; one that cannot be read is refused with its
     * line when it is its turn. Closing the text is for the caller.
     */
    Iterator<CsvRecord> of(Reader text, CsvSeparator separator);
}
