package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.db.SqlLog;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithSandbox
@DisplayName("F-006 Overview asks the app's tables little, however much there is of a customer")
class OverviewBudgetIT {
    private static final int MOST_OF_PAGE = 12;
    private static final int MOST = 20;

    private Installation on;
    private int ofPage;

    @BeforeEach
    void installation(Installation on) {
        this.on = on;
    }

    @ParameterizedTest
    @CsvSource({"lena, 1", "lena, 60", "carla, 1", "carla, 60"})
    @DisplayName(
            "the page takes at most twelve statements, with all that it loads after paint twenty")
    void statements(String user, int many) {
        var customer = on.customer("Budget of " + many, "SUP");
        on.assign(customer, "carla");
        new CustomerFrame(on, customer).arrange("tiles", CustomerFrame.SHIPPED_TILES);
        var form = Forms.with(Forms.subscription(), "plan", "Plan");
        for (int i = 0; i < many; i++) {
            on.subscription(customer, Forms.with(form, "plan", "Plan " + i));
        }
        var said = "customers/" + customer + "/pulses";
        on.as("admin").post(said, Forms.of("level", "2")).expect(201);
        for (int i = 0; i < Math.min(many, 20); i++) {
            on.ticket("SUP", customer);
        }
        overview(user, customer);

        var statements = overview(user, customer);

        assertTrue(ofPage <= MOST_OF_PAGE, () -> ofPage + " statements before paint");
        assertTrue(
                statements.size() <= MOST,
                () -> statements.size() + " statements:\n" + String.join("\n", statements));
    }

    /** What somebody's browser makes the app ask its tables, from the page to the last widget. */
    private List<String> overview(String user, int customer) {
        var visitor = on.as(user);
        var mark = on.sandbox().sql().mark();
        var page = visitor.html(Pages.customer(customer)).expect(200);
        ofPage = ownSince(mark).size();
        var after = new ArrayList<String>();
        for (var slot : Jsoup.parse(page.body()).select("[hx-trigger^=load]")) {
            after.add(slot.attr("hx-get"));
        }
        assertTrue(after.size() > 3, "the page loads widgets after paint: " + after);
        for (var address : after) {
            visitor.html(address.substring(address.indexOf("/rest/"))).expect(200);
        }
        return ownSince(mark);
    }

    private List<String> ownSince(long mark) {
        return on.sandbox().sql().since(mark).stream()
                .map(SqlLog.Entry::sql)
                .filter(sql -> sql.contains("AO_"))
                .map(sql -> sql.strip().replaceAll("\\s+", " "))
                .toList();
    }
}
