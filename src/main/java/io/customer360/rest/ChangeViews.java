package io.customer360.rest;

import io.customer360.customer.Country;
import io.customer360.customer.People;
import io.customer360.customer.Person;
import io.customer360.customer.ProfileField;
import io.customer360.history.HistoryEntry;
import io.customer360.history.ShowHistory;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Worded;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.HashMap;
import java.util.Map;

/** The view of a customer's history that the API and the page share. */
public final class ChangeViews {
    private static final Map<String, String> FLAGS =
            Map.of("true", "c360.subscriptions.yes.label", "false", "c360.subscriptions.no.label");

    private final ShowHistory history;
    private final People people;

    /** Wired by Spring. */
    public ChangeViews(ShowHistory history, People people) {
        this.history = history;
        this.people = people;
    }

    /** The latest changes that this person may see; each author is looked up once. */
    public View newest(CustomerId customer, Actor actor) {
        Map<UserKey, String> names = new HashMap<>();
        var items =
                history.on(customer, actor).stream()
                        .map(entry -> item(entry, names.computeIfAbsent(entry.by(), this::name)))
                        .toList();
        return View.of("c360.changes.widget", new ChangesJson(customer.value(), items));
    }

    private static ChangesJson.Item item(HistoryEntry entry, String by) {
        return new ChangesJson.Item(
                new Label(entry.field(), entry.textKey()),
                worded(entry.field(), entry.from()),
                worded(entry.field(), entry.to()),
                by,
                entry.at());
    }

    private static Worded worded(String field, String text) {
        if (FLAGS.containsKey(text)) {
            return Worded.of(text, FLAGS.get(text));
        }
        boolean country = field.equals(ProfileField.COUNTRY.field()) && !text.isEmpty();
        return country ? new Worded(text, new Country(text)) : Worded.plain(text);
    }

    private String name(UserKey key) {
        return people.find(key).map(Person::name).orElse(key.value());
    }
}
