package io.customer360.sandbox.jsm;

import com.atlassian.servicedesk.api.ServiceDesk;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service desks of service projects. */
final class ServiceDesks {

    private static final int MOST = 1000;

    private static final String SELECT =
            """
            SELECT d.ID, d.PROJECT_ID, p.NAME FROM J_SERVICE_DESK d
            JOIN J_PROJECT p ON p.ID = d.PROJECT_ID\s""";

    private final JdbcClient sql;

    ServiceDesks(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<ServiceDesk> byId(int id) {
        return sql.sql(SELECT + "WHERE d.ID = ?").param(id).query(ServiceDesks::desk).optional();
    }

    Optional<ServiceDesk> ofProject(long projectId) {
        return sql.sql(SELECT + "WHERE d.PROJECT_ID = ?")
                .param(projectId)
                .query(ServiceDesks::desk)
                .optional();
    }

    List<ServiceDesk> all() {
        return sql.sql(SELECT + "ORDER BY d.ID LIMIT ?")
                .param(MOST)
                .query(ServiceDesks::desk)
                .list();
    }

    private static ServiceDesk desk(ResultSet row, int number) throws SQLException {
        return new Desk(row.getInt("ID"), row.getLong("PROJECT_ID"), row.getString("NAME"));
    }

    private record Desk(int id, long projectId, String projectName) implements ServiceDesk {
        @Override
        public int getId() {
            return id;
        }

        @Override
        public long getProjectId() {
            return projectId;
        }

        @Override
        public String getProjectName() {
            return projectName;
        }
    }
}
