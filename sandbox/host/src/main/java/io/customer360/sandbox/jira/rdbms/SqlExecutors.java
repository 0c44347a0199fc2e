package io.customer360.sandbox.jira.rdbms;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import javax.sql.DataSource;

/**
 * SAL's road to SQL, over connections of its own: what Active Objects has not committed is not seen
 * here, and the other way round.
 */
public final class SqlExecutors implements TransactionalExecutorFactory {
    private final Transactions transactions;

    public SqlExecutors(DataSource source) {
        this.transactions = new Transactions(source);
    }

    @Override
    public TransactionalExecutor createExecutor() {
        return createExecutor(false, false);
    }

    @Override
    public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
        return new SqlExecutor(transactions, readOnly, requiresNew);
    }
}
