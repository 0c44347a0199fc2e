package io.customer360.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.demo.portfolio.Account;
import io.customer360.sandbox.demo.portfolio.PulseBook;
import io.customer360.sandbox.demo.portfolio.PulseBook.Opinion;
import io.customer360.sandbox.jira.JiraWorld;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lets the CSMs of the demo say what they think of their customers, each as themselves. */
public final class DemoPulses {
    private final Function<String, AppDoor> doors;
    private final Map<String, AppDoor> opened = new HashMap<>();

    /** Says it through the door that opens for a user name. */
    public DemoPulses(Function<String, AppDoor> doors) {
        this.doors = doors;
    }

    /** Says what is to be said about the customers of a world; what was said before stays. */
    public void say(JiraWorld world) {
        say(DemoWorld.accounts(world));
    }

    void say(List<Account> accounts) {
        accounts.forEach(this::say);
    }

    private void say(Account account) {
        List<Opinion> opinions = PulseBook.of(account);
        if (opinions.isEmpty()) {
            return;
        }
        AppDoor csm = opened.computeIfAbsent(account.csm(), doors);
        String path = "/customers/" + account.id() + "/pulses";
        csm.find(path + "/form")
                .ifPresent(
                        form ->
                                opinions.forEach(
                                        one -> csm.send("POST", path, fields(account, one, form))));
    }

    /** The form tells which month it is where the customer is, and what there is to choose from. */
    private static Map<String, Object> fields(Account account, Opinion opinion, JsonNode form) {
        String month = form.path("months").path(opinion.monthsAgo()).path("value").asText();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("month", month);
        fields.put("level", id(form.path("levels").path(opinion.level() - 1).path("level")));
        if (opinion.category() > 0) {
            JsonNode category = form.path("categories").path(opinion.category() - 1);
            fields.put("category", id(category));
            fields.put("factors", List.of(id(category.path("factors").path(0))));
        }
        fields.put("summary", opinion.summary());
        fields.put("source", "demo");
        fields.put("externalId", account.id() + "-" + month);
        return fields;
    }

    private static String id(JsonNode choice) {
        return choice.path("id").asText();
    }
}
