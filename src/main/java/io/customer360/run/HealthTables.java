package io.customer360.run;

import java.util.List;

/** The tables of the app. */
public interface HealthTables {

    /** All of them by name, each with its rows, of which only so many are counted. */
    List<HealthTable> all();
}
