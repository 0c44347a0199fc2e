package com.atlassian.sal.api.rdbms;

/** Runs work in a transaction on a connection of the product's database. */
public interface TransactionalExecutor {
    <A> A execute(ConnectionCallback<A> callback);

    TransactionalExecutor readOnly();

    TransactionalExecutor newTransaction();

    TransactionalExecutor existingTransaction();
}
