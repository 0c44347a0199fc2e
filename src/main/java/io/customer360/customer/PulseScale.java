package io.customer360.customer;

import java.util.List;

/** What lists of customers have to know of pulses. */
public interface PulseScale {

    /** The ids of all levels, that which is worth least first. */
    List<Integer> levels();

    /** For how many days a pulse counts. */
    int days();
}
