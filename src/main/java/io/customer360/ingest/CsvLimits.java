package io.customer360.ingest;

/** How much a CSV file may hold. */
public final class CsvLimits {

    /** The most bytes of a file. */
    public static final long BYTES = 50L * 1024 * 1024;

    /** The same in megabytes, for people. */
    public static final int MEGABYTES = 50;

    /** The most records of a file, the headings not counted. */
    public static final int ROWS = 250_000;

    /** The most columns. */
    public static final int COLUMNS = 500;

    /** The most characters of one record, and so of one field. */
    public static final int RECORD = 1024 * 1024;

    /** The most characters of a heading. */
    public static final int HEADING = 150;

    private CsvLimits() {}
}
