package io.customer360.run;

import java.util.List;

/** Some records that are stored in one transaction. */
public interface Piece {

    /** Where the next piece begins when this one is done; at most 200 characters. */
    String cursor();

    /** What the records are called in errors, see {@link RunError#customer} and its like. */
    List<String> records();

    /**
     * Stores the records, inside a transaction of this run; rows written. Must come to the same
     * when it is called again: after a rollback, and for single records also after they are stored.
     */
    int write(int runNumber);

    /**
     * Smaller pieces, for when the whole fails: each record by itself, or parts that are asked
     * again when they fail; just this one if there is one record. May read each when it is come to.
     */
    Iterable<Piece> alone();
}
