package com.atlassian.sal.api.rdbms;

import java.sql.Connection;

/** Work with a connection that the executor owns. */
@FunctionalInterface
public interface ConnectionCallback<A> {
    A execute(Connection connection);
}
