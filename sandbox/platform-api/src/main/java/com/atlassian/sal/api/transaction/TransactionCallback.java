package com.atlassian.sal.api.transaction;

/** Work done inside one transaction. */
@FunctionalInterface
public interface TransactionCallback<T> {
    T doInTransaction();
}
