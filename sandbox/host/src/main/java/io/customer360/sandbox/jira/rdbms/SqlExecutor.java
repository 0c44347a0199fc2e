package io.customer360.sandbox.jira.rdbms;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;

/** One executor: whether it writes, and whether it joins what is under way. */
record SqlExecutor(Transactions transactions, boolean reading, boolean alone)
        implements TransactionalExecutor {

    @Override
    public <A> A execute(ConnectionCallback<A> callback) {
        return transactions.execute(callback, reading, alone);
    }

    @Override
    public TransactionalExecutor readOnly() {
        return new SqlExecutor(transactions, true, alone);
    }

    @Override
    public TransactionalExecutor newTransaction() {
        return new SqlExecutor(transactions, reading, true);
    }

    @Override
    public TransactionalExecutor existingTransaction() {
        return new SqlExecutor(transactions, reading, false);
    }
}
