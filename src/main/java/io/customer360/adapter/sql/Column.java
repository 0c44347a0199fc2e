package io.customer360.adapter.sql;

/** The columns that statements name; their names are those of the rows in Active Objects. */
enum Column {
    ORG_ID,
    SORT_NAME,
    NAME,
    CSM_KEY,
    STATUS_ID,
    INDUSTRY,
    COUNTRY,
    PROJECT_ID,
    /** Computed: the place of a group in its order. */
    RANK_NO
}
