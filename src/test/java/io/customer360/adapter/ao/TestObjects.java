package io.customer360.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.DelegatingDisposableDataSourceHandler;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** The plugin's view of Active Objects over the real library, counting the calls that read. */
final class TestObjects {
    private static final String PREFIX = "AO_TEST";

    private final EntityManager manager;
    private final AtomicInteger finds = new AtomicInteger();

    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> false);

    private TestObjects(EntityManager manager) {
        this.manager = manager;
    }

    /** Makes the provider for one kind of database. */
    interface Provider {
        DatabaseProvider over(DisposableDataSource source);
    }

    @SafeVarargs
    static TestObjects migrate(
            DataSource source, Provider provider, Class<? extends RawEntity<?>>... entities)
            throws SQLException {
        var disposable = DelegatingDisposableDataSourceHandler.newInstance(source, () -> {});
        var manager = new EntityManager(provider.over(disposable), new Configuration());
        if (entities.length > 0) {
            manager.migrate(entities);
        }
        return new TestObjects(manager);
    }

    int finds() {
        return finds.get();
    }

    ActiveObjects open() {
        return (ActiveObjects)
                Proxy.newProxyInstance(
                        ActiveObjects.class.getClassLoader(),
                        new Class<?>[] {ActiveObjects.class},
                        (proxy, method, args) ->
                                method.getName().equals("executeInTransaction")
                                        ? inTransaction((TransactionCallback<?>) args[0])
                                        : call(method, args));
    }

    private <T> T inTransaction(TransactionCallback<T> work) throws SQLException {
        if (running.get()) {
            return work.doInTransaction();
        }
        running.set(true);
        try {
            return new Transaction<T>(manager) {
                @Override
                protected T run() {
                    return work.doInTransaction();
                }
            }.execute();
        } finally {
            running.remove();
        }
    }

    private Object call(Method method, Object[] args) throws Throwable {
        if (method.getName().equals("find")) {
            finds.incrementAndGet();
        }
        try {
            return EntityManager.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(manager, args);
        } catch (InvocationTargetException failed) {
            var cause = failed.getCause();
            throw cause instanceof SQLException ? new ActiveObjectsException(cause) : cause;
        }
    }

    private static final class Configuration implements EntityManagerConfiguration {
        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new AtlassianTableNameConverter(name -> PREFIX + "_" + name),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(PREFIX);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
