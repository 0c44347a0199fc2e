package io.customer360.sandbox.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.customer360.sandbox.StartFailure;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** An embedded server with one pool per source. */
final class PooledDatabase implements Database {
    private static final int POOL_SIZE = 12;

    /** Jira's pool says at once that the database is away; this one only when the wait is over. */
    private static final int WAIT_MILLIS = 4_000;

    private final EmbeddedServer server;
    private final DatabaseChoice kind;
    private final SqlLog log;
    private final Faults faults;
    private final Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();
    private final Map<String, DataSource> watched = new ConcurrentHashMap<>();

    PooledDatabase(EmbeddedServer server, DatabaseChoice kind, SqlLog log, Faults faults) {
        this.server = server;
        this.kind = kind;
        this.log = log;
        this.faults = faults;
    }

    @Override
    public DataSource dataSource(String source) {
        return watched.computeIfAbsent(
                source, name -> new WatchedSource(name, log, faults).watch(pool(name)));
    }

    @Override
    public String url() {
        return server.url();
    }

    @Override
    public DatabaseChoice kind() {
        return kind;
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
        server.close();
    }

    private HikariDataSource pool(String name) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(server.url());
        config.setUsername(server.user());
        config.setPassword("");
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_MILLIS);
        try {
            HikariDataSource pool = new HikariDataSource(config);
            pools.put(name, pool);
            return pool;
        } catch (PoolInitializationException e) {
            throw new StartFailure("The database does not open", e);
        }
    }
}
