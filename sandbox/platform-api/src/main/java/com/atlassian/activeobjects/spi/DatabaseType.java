package com.atlassian.activeobjects.spi;

/** Databases that Active Objects can tell apart. */
public enum DatabaseType {
    H2,
    POSTGRESQL,
    MYSQL,
    ORACLE,
    MS_SQL,
    UNKNOWN
}
