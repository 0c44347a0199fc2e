package io.customer360.adapter.sql;

/** The tables of the app that are read by SQL. */
enum Table {
    SNAPSHOT,
    DESK_LINK
}
