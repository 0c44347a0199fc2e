package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.jira.IssueDraft;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** A CSM of a test's own, with customers that nobody else looks after. */
record CsmWorld(Installation on, String user) {
    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    static final String PAGE = "/plugins/servlet/customer360/portfolio";

    /** Somebody who may edit customers and see revenue, but only their own customers. */
    static CsmWorld of(Installation on, String name) {
        return new CsmWorld(on, on.user(name, Locale.ENGLISH, "csm-team"));
    }

    Visitor visitor() {
        return on.as(user);
    }

    String key() {
        return on.key(user);
    }

    /** A new customer of theirs. */
    int customer(String name) {
        int customer = on.customer(name, "SUP");
        on.assign(customer, user);
        return customer;
    }

    /** One that pays 1,200.00 a year in a currency and must renew on a day. */
    int renewing(String name, String currency, LocalDate end) {
        int customer = customer(name);
        var form = Forms.with(Forms.subscription(), "currency", currency);
        on.subscription(
                customer,
                Forms.with(
                        Forms.with(form, "start", TODAY.minusYears(1).toString()),
                        "end",
                        end.toString()));
        return customer;
    }

    /** Has a customer pay late for so long that it is at risk as soon as it is measured. */
    void late(int customer) {
        on.as("admin").post("customers/" + customer + "/invoices", Forms.invoice()).expect(201);
    }

    /** Has the app look at its customers, so that lists know them. */
    CsmWorld seen() {
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
        return this;
    }

    /** The same, and measures everybody. */
    CsmWorld measured() {
        seen();
        RunJobs.on(on).finished("measure-all");
        return this;
    }

    /** A task that they are to do, about a customer. */
    void task(String summary, int customer, LocalDate due) {
        var draft =
                IssueDraft.in(CustomerTasks.PROJECT, summary)
                        .type("Task")
                        .status("To Do")
                        .assignee(key())
                        .customer(customer)
                        .due(due);
        on.world().issues().create(draft, on.world().user("admin"));
    }

    /** A task that they have done so many days ago. */
    void done(int customer, int daysAgo) {
        var at = TODAY.minusDays(daysAgo).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        var draft =
                IssueDraft.in(CustomerTasks.PROJECT, "Done before")
                        .type("Task")
                        .status("Done")
                        .resolved("Done", at)
                        .assignee(key())
                        .customer(customer);
        on.world().issues().create(draft, on.world().user("admin"));
    }

    /** Says how they feel about a customer. */
    void pulse(int customer, int level) {
        visitor()
                .post(
                        "customers/" + customer + "/pulses",
                        Forms.of("level", Integer.toString(level)))
                .expect(201);
    }

    JsonNode get(String below) {
        return visitor().get("portfolio" + below).expect(200).json();
    }

    /** What the list of customers has behind an address of the page. */
    JsonNode list(JsonNode url) {
        return list(visitor(), url);
    }

    static JsonNode list(Visitor visitor, JsonNode url) {
        var address = url.asText();
        return visitor.get("customers" + address.substring(address.indexOf('?')))
                .expect(200)
                .json();
    }
}
