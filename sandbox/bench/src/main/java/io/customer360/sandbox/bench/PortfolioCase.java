package io.customer360.sandbox.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.customer360.sandbox.Sandbox;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Case B4: the page of a CSM with 200 and of one with 5,000 customers, each their own. */
final class PortfolioCase {
    static final String FLOOR = "floor";
    static final String FIRST = "app: first screen";
    static final String LATER = "app: after paint";
    static final String APP = "app";

    private static final List<Integer> SIZES = List.of(200, 5000);
    private static final String PAGE = "/plugins/servlet/customer360/portfolio";
    private static final String REST = "/rest/customer360/1.0/portfolio";
    private static final List<String> PARTS =
            List.of("/overview", "/renewals", "/notices", "/tasks", "/sentiments");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PortfolioFloor floor;
    private final Map<Subject, Browser> browsers = new LinkedHashMap<>();

    PortfolioCase(Sandbox sandbox) throws SQLException {
        var load = new PortfolioLoad(sandbox);
        for (int size : SIZES) {
            String csm = load.csm(size);
            String key = sandbox.world().user(csm).getKey();
            browsers.put(new Subject(0, key, size, null), new Browser(sandbox, csm));
        }
        this.floor = new PortfolioFloor(sandbox);
    }

    /** Refuses to compare what does not count the same customers. */
    void check() throws Exception {
        for (var one : browsers.entrySet()) {
            JsonNode page = JSON.readTree(one.getValue().get(REST, "application/json"));
            List<Integer> app =
                    List.of(
                            page.path("all").path("customers").asInt(),
                            page.path("atRisk").path("customers").asInt());
            List<Integer> expected = floor.ask(one.getKey().name());
            if (expected.get(0) != one.getKey().tickets() || !app.equals(expected)) {
                throw new IllegalStateException("the app counts " + app + ", not " + expected);
            }
        }
    }

    /** What is compared, for each CSM, in the order in which it is run. */
    List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        browsers.forEach(
                (csm, browser) -> {
                    sides.add(new Side(FLOOR, csm, () -> floor.ask(csm.name())));
                    sides.add(new Side(FIRST, csm, () -> browser.get(PAGE, "text/html")));
                    sides.add(new Side(LATER, csm, () -> parts(browser)));
                });
        return sides;
    }

    private static String parts(Browser browser) throws IOException {
        var all = new StringBuilder();
        for (String part : PARTS) {
            all.append(browser.get(REST + part, "text/html"));
        }
        return all.toString();
    }
}
