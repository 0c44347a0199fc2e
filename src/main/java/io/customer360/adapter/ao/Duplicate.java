package io.customer360.adapter.ao;

import java.sql.SQLException;

/** Tells refusals of unique indexes from failures of any other kind. */
public final class Duplicate {

    /** The class of SQL states of violated constraints. */
    private static final String CONSTRAINT = "23";

    private Duplicate() {}

    /**
     * Whether the database refused a row because of a constraint, which in a row with every value
     * can only be a unique one. Collations may find texts alike that Java tells apart.
     */
    public static boolean is(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException told
                    && told.getSQLState() != null
                    && told.getSQLState().startsWith(CONSTRAINT)) {
                return true;
            }
        }
        return false;
    }
}
