package io.customer360.sandbox.db.ao;

import io.customer360.sandbox.db.Database;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.DelegatingDisposableDataSourceHandler;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Makes Active Objects' entity managers with the names that Jira gives to tables. */
final class EntityManagers {
    private EntityManagers() {}

    static EntityManager create(Database database, TablePrefix prefix) {
        DisposableDataSource source =
                DelegatingDisposableDataSourceHandler.newInstance(
                        database.dataSource(Database.AO), () -> {});
        DatabaseProvider provider =
                switch (database.kind()) {
                    case H2 -> new H2DatabaseProvider(source, "PUBLIC");
                    case POSTGRES -> new PostgreSQLDatabaseProvider(source, "public");
                };
        return new EntityManager(provider, new Configuration(prefix, names(prefix)));
    }

    private static NameConverters names(TablePrefix prefix) {
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix.text() + "_" + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    private record Configuration(TablePrefix prefix, NameConverters names)
            implements EntityManagerConfiguration {
        private static final EntityInfoResolverFactory INFO =
                new CachingEntityInfoResolverFactory();

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return prefix::covers;
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return INFO;
        }
    }
}
