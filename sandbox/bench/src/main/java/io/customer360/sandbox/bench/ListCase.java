package io.customer360.sandbox.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.customer360.sandbox.Sandbox;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Case B3: the list of 50,000 customers through the API, against plain SQL. */
final class ListCase {
    static final String FLOOR = "floor";
    static final String APP = "app";

    private static final int PAGES_BEFORE = 999;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ListFloor floor;
    private final Browser browser;
    private final List<ListQuestion> questions;

    ListCase(Sandbox sandbox, Browser browser) throws SQLException {
        this.floor = new ListFloor(sandbox);
        this.browser = browser;
        this.questions = questions(sandbox);
    }

    /** Refuses to compare what does not find the same customers. */
    void check() throws Exception {
        for (ListQuestion question : questions) {
            JsonNode page = JSON.readTree(app(question));
            List<Integer> found = new ArrayList<>();
            page.path("items").forEach(item -> found.add(item.path("id").asInt()));
            found.add(page.path("count").asInt());
            List<Integer> expected = floor.ask(question);
            int shown = page.path("items").size();
            List<Integer> same = new ArrayList<>(expected.subList(0, shown));
            same.add(expected.get(expected.size() - 1));
            if (shown == 0 || !found.equals(same)) {
                throw new IllegalStateException(
                        question.name() + ": the app finds " + found + ", the floor " + expected);
            }
        }
    }

    /** What is compared, in the order in which it is run. */
    List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        for (ListQuestion question : questions) {
            var subject = new Subject(0, question.name(), 0, null);
            sides.add(new Side(FLOOR, subject, () -> floor.ask(question)));
            sides.add(new Side(APP, subject, () -> app(question)));
        }
        return sides;
    }

    private String app(ListQuestion question) throws IOException {
        return browser.get(
                "/rest/customer360/1.0/customers?" + question.parameters(), "application/json");
    }

    private static List<ListQuestion> questions(Sandbox sandbox) throws SQLException {
        String sql =
                AppTables.in(sandbox.tables()).select("SNAPSHOT")
                        + " ORDER BY \"SORT_NAME\", \"ORG_ID\" LIMIT 1 OFFSET "
                        + (PAGES_BEFORE * ListQuestion.SIZE - 1);
        try (Connection connection = sandbox.tables().getConnection();
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return ListQuestion.all(row.getInt("ORG_ID"), row.getString("SORT_NAME"));
        }
    }
}
