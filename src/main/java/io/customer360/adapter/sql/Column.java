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
    TIER,
    REFERENCE,
    PROJECT_ID,
    FIELD_ID,
    RECORD_ID,
    PLACE,
    SORT_TEXT,
    NUMBER_VALUE,
    /** Computed: a value that sorts by itself. */
    GROUP_KEY,
    TAG_ID,
    CURRENCY,
    ARR_MINOR,
    RENEWAL,
    ARR_BASE,
    FOLDED,
    ID,
    /** Computed: the first of several days. */
    FIRST_DAY,
    /** Computed: the sum of several amounts. */
    TOTAL,
    /** Computed: the place of a group in its order. */
    RANK_NO
}
