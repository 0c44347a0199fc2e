package io.customer360.sandbox.db.ao;

import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.activeobjects.spi.DatabaseType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;

/** Whether the tables are ready; in the sandbox they are as soon as the module is enabled. */
record ModuleMetaData(Supplier<Optional<EntityManager>> manager)
        implements ActiveObjectsModuleMetaData {
    @Override
    public void awaitInitialization() {
        if (!isInitialized()) {
            throw new IllegalStateException("awaited on the thread that enables the <ao> module");
        }
    }

    @Override
    public void awaitInitialization(long timeout, TimeUnit unit) {
        awaitInitialization();
    }

    @Override
    public boolean isInitialized() {
        return manager.get().isPresent();
    }

    @Override
    public DatabaseType getDatabaseType() {
        return open().getProvider() instanceof H2DatabaseProvider
                ? DatabaseType.H2
                : DatabaseType.POSTGRESQL;
    }

    @Override
    public boolean isDataSourcePresent() {
        return true;
    }

    @Override
    public boolean isTablePresent(Class<? extends RawEntity<?>> type) {
        String table = open().getTableNameConverter().getName(type);
        try (Connection connection = open().getProvider().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, table, null)) {
            return tables.next();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private EntityManager open() {
        awaitInitialization();
        return manager.get().orElseThrow();
    }
}
