package io.customer360.rest;

import io.customer360.home.Advice;
import io.customer360.home.Demo;
import io.customer360.home.Held;
import io.customer360.home.Home;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import java.time.Instant;
import java.util.List;

/**
 * The first page of the app.
 *
 * @param visible how many customers the reader sees; absent when none may be seen or too many
 * @param held what the app holds; only for who sees all customers or manages the app
 * @param checks what the app needs, as far as the reader can provide it
 * @param demo the demo customers; absent when there are none or the reader does not manage the app
 */
public record HomeJson(
        Integer visible,
        Counts held,
        List<Step> steps,
        List<Check> checks,
        boolean manages,
        Demonstration demo) {

    /** How many records there are of each kind. */
    public record Counts(
            int customers,
            int withCsm,
            int withStatus,
            int subscriptions,
            int invoices,
            int contacts,
            int fields) {

        static Counts of(Held held) {
            return new Counts(
                    held.customers(),
                    held.withCsm(),
                    held.withStatus(),
                    held.subscriptions(),
                    held.invoices(),
                    held.contacts(),
                    held.fields());
        }
    }

    /** Something to do next; without an address when it cannot be done here. */
    public record Step(String code, Label label, Label help, Label action, SafeUrl url) {

        static Step of(Advice advice, SafeUrl url) {
            return new Step(
                    advice.code(),
                    new Label(advice.code(), advice.labelKey()),
                    new Label(advice.code(), advice.helpKey()),
                    url == null ? null : new Label(advice.code(), advice.actionKey()),
                    url);
        }
    }

    /** What the app needs; of how many records so many have it, where that is counted. */
    public record Check(
            String code, Label label, boolean done, Integer has, Integer of, SafeUrl url) {

        static Check of(Home.Checked checked, SafeUrl url) {
            var advice = checked.check().advice();
            return new Check(
                    advice.code(),
                    new Label(advice.code(), advice.labelKey()),
                    checked.done(),
                    checked.has().isPresent() ? checked.has().getAsInt() : null,
                    checked.of().isPresent() ? checked.of().getAsInt() : null,
                    url);
        }
    }

    /** The demo customers. */
    public record Demonstration(int customers, Instant added) {

        static Demonstration of(Demo demo) {
            return new Demonstration(demo.customers().size(), demo.added());
        }
    }
}
