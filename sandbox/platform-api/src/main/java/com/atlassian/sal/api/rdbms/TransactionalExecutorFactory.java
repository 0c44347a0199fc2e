package com.atlassian.sal.api.rdbms;

/** Makes executors for SQL on the product's database. */
public interface TransactionalExecutorFactory {
    /** An executor that writes and joins a transaction which is under way. */
    TransactionalExecutor createExecutor();

    TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew);
}
