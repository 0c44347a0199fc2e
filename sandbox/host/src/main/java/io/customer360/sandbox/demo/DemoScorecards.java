package io.customer360.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.demo.portfolio.Account;
import io.customer360.sandbox.demo.portfolio.ScorecardBook;
import io.customer360.sandbox.demo.portfolio.ScorecardBook.Agreed;
import io.customer360.sandbox.jira.JiraWorld;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Has the app's examples of scorecards made, and the CSMs of the demo work with them. */
public final class DemoScorecards {
    private static final String CARDS = "/settings/scorecards";

    private final Function<String, AppDoor> doors;
    private final Map<String, AppDoor> opened = new HashMap<>();

    /** Works through the door that opens for a user name. */
    public DemoScorecards(Function<String, AppDoor> doors) {
        this.doors = doors;
    }

    /** Gives the customers of a world what is agreed with them; who has one keeps it. */
    public void give(JiraWorld world) {
        give(DemoWorld.accounts(world));
    }

    void give(List<Account> accounts) {
        AppDoor admin = door("admin");
        if (admin.find(CARDS).isPresent()) {
            admin.send("POST", CARDS + "/examples", Map.of());
            JsonNode cards = admin.get(CARDS).path("items");
            accounts.forEach(
                    account -> ScorecardBook.of(account).ifPresent(it -> give(account, it, cards)));
        }
    }

    private void give(Account account, Agreed agreed, JsonNode cards) {
        AppDoor csm = door(account.csm());
        String path = "/customers/" + account.id() + "/scorecards";
        if (!csm.get(path).path("active").isEmpty()) {
            return;
        }
        String card = cards.path(agreed.card() - 1).path("id").asText();
        JsonNode given = csm.send("POST", path, Map.of("scorecard", card));
        String use = path + "/" + given.path("active").path(0).path("id").asText();
        for (int item = 1; item <= agreed.ticked(); item++) {
            csm.send("PUT", use + "/objectives/" + item, Map.of("ticked", "true"));
        }
        int item = 0;
        for (int score : agreed.scores()) {
            item++;
            csm.send("PUT", use + "/measures/" + item, Map.of("score", Integer.toString(score)));
        }
    }

    private AppDoor door(String user) {
        return opened.computeIfAbsent(user, doors);
    }
}
