package io.customer360.sandbox.db.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import io.customer360.sandbox.plugin.RunningPlugin;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs the upgrade tasks that are newer than the version kept for these tables, oldest first. */
record Upgrades(RunningPlugin plugin, List<Class<?>> tasks) {
    private static final String TABLE =
            "CREATE TABLE IF NOT EXISTS S_AO_MODEL"
                    + " (PREFIX VARCHAR(20) PRIMARY KEY, MODEL VARCHAR(20) NOT NULL)";

    void run(DataSource source, TablePrefix prefix, ActiveObjects activeObjects) {
        JdbcClient sql = JdbcClient.create(source);
        sql.sql(TABLE).update();
        tasks.stream()
                .map(type -> (ActiveObjectsUpgradeTask) plugin.create(type))
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .forEach(task -> upgrade(task, sql, prefix, activeObjects));
    }

    private static void upgrade(
            ActiveObjectsUpgradeTask task,
            JdbcClient sql,
            TablePrefix prefix,
            ActiveObjects activeObjects) {
        ModelVersion kept =
                sql.sql("SELECT MODEL FROM S_AO_MODEL WHERE PREFIX = ?")
                        .param(prefix.text())
                        .query(String.class)
                        .optional()
                        .map(ModelVersion::valueOf)
                        .orElse(ModelVersion.valueOf("0"));
        if (task.getModelVersion().isNewerThan(kept)) {
            task.upgrade(kept, activeObjects);
            keep(task.getModelVersion(), sql, prefix);
        }
    }

    private static void keep(ModelVersion version, JdbcClient sql, TablePrefix prefix) {
        sql.sql("DELETE FROM S_AO_MODEL WHERE PREFIX = ?").param(prefix.text()).update();
        sql.sql("INSERT INTO S_AO_MODEL (PREFIX, MODEL) VALUES (?, ?)")
                .param(prefix.text())
                .param(version.toString())
                .update();
    }
}
