package io.customer360.sandbox.bench;

/**
 * What case B7 took, in seconds.
 *
 * @param rows how many rows the file has
 * @param copy COPY of the profiles that the import wrote into an indexed table
 * @param copyAll COPY of every row that it wrote into indexed tables
 * @param check reading the file and judging its rows
 * @param write judging them again and storing them
 * @param again the same file once more
 * @param one one row by itself, through the API
 * @param written rows in the database for each row of the file
 */
record ImportTimes(
        int rows,
        double copy,
        double copyAll,
        double check,
        double write,
        double again,
        double one,
        double written) {}
