package io.customer360.home;

import io.customer360.shared.Actor;
import java.util.OptionalInt;

/** Counts what the app holds. */
public interface Holdings {

    /** The counts of this moment. */
    Held count();

    /** How many customers somebody sees; empty when that are too many to check. */
    OptionalInt visibleTo(Actor viewer);
}
