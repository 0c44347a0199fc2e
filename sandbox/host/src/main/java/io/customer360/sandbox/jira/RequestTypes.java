package io.customer360.sandbox.jira;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The request types of service desks. */
public final class RequestTypes {

    private static final String SELECT =
            """
            SELECT t.ID, p.PKEY, t.NAME, t.DESCRIPTION, t.ISSUE_TYPE FROM J_REQUEST_TYPE t
            JOIN J_SERVICE_DESK d ON d.ID = t.DESK_ID
            JOIN J_PROJECT p ON p.ID = d.PROJECT_ID\s""";

    private final JdbcClient sql;

    RequestTypes(JdbcClient sql) {
        this.sql = sql;
    }

    /** The request types of a project's service desk in the order in which they were added. */
    public List<RequestType> of(JiraProject project) {
        return sql.sql(SELECT + "WHERE p.ID = ? ORDER BY t.ID")
                .param(project.id())
                .query(RequestTypes::type)
                .list();
    }

    /** The request type of this id. */
    public Optional<RequestType> byId(int id) {
        return sql.sql(SELECT + "WHERE t.ID = ?").param(id).query(RequestTypes::type).optional();
    }

    /** Adds a request type to a project's service desk. */
    public void add(JiraProject project, String name, String description, String issueType) {
        sql.sql(
                        """
                        INSERT INTO J_REQUEST_TYPE (DESK_ID, NAME, DESCRIPTION, ISSUE_TYPE)
                        SELECT d.ID, ?, ?, ? FROM J_SERVICE_DESK d WHERE d.PROJECT_ID = ?""")
                .params(name, description, issueType, project.id())
                .update();
    }

    /** The request type of a project by name, an error when there is none. */
    RequestType named(JiraProject project, String name) {
        return of(project).stream()
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no request type " + name));
    }

    private static RequestType type(ResultSet row, int number) throws SQLException {
        return new RequestType(
                row.getInt("ID"),
                row.getString("PKEY"),
                row.getString("NAME"),
                row.getString("DESCRIPTION"),
                row.getString("ISSUE_TYPE"));
    }
}
