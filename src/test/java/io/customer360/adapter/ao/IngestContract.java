package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Taking.CARLA;
import static io.customer360.adapter.ao.Taking.CREATING;
import static io.customer360.adapter.ao.Taking.CRM;
import static io.customer360.ingest.Outcome.CHANGED;
import static io.customer360.ingest.Outcome.NEW;
import static io.customer360.ingest.Outcome.REJECTED;
import static io.customer360.ingest.Outcome.SAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.ingest.Entry;
import io.customer360.ingest.Intake;
import io.customer360.ingest.Outcome;
import io.customer360.ingest.Seen;
import io.customer360.ingest.Verdict;
import io.customer360.shared.Actor;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What taking in many records at once must do on every database. */
interface IngestContract {

    String SUBSCRIPTIONS = "customer|externalId|plan|period|price|currency|quantity|start";

    Stores stores();

    private Taking taking() {
        return new Taking(stores()).among("Acme", "Globex", "Initech");
    }

    @Test
    @DisplayName("X-01 subscriptions are added, changed, found the same and rejected")
    default void subscriptionsTakenIn() {
        var taking = taking();
        var first =
                taking.take(
                        taking.subscriptions,
                        CRM,
                        SUBSCRIPTIONS,
                        "Acme|S-1|Gold|monthly|100.00|EUR|2|2025-01-01",
                        "8|S-2|Silver|yearly|999.99|USD|1|2025-02-01",
                        "acme|S-3||monthly|1|EUR|1|2025-01-01",
                        "Nobody|S-4|Gold|monthly|1|EUR|1|2025-01-01",
                        "Acme|S-1|Gold|monthly|1|EUR|1|2025-01-01");
        assertEquals(List.of(NEW, NEW, REJECTED, REJECTED, REJECTED), outcomes(first.verdicts()));
        assertEquals("plan", first.verdicts().get(2).problems().get(0).field());
        assertEquals("customer", first.verdicts().get(3).problems().get(0).field());
        assertEquals(
                List.of("2"),
                first.verdicts().get(4).problems().get(0).args(),
                "the second row with a key names the first");

        var held = stores().subscriptions.find(new ExternalId("crm", "S-1")).orElseThrow();
        assertEquals(first.verdicts().get(0).id().getAsInt(), held.id().value());
        assertEquals(ACME, held.customer());
        assertEquals("Gold", held.terms().plan());
        assertEquals("carla", held.stamp().createdBy().value());
        assertEquals(GLOBEX, stores().subscriptions.of(GLOBEX).get(0).customer());
        assertEquals(
                20_000L, stores().figures.of(List.of(ACME)).get(ACME).get(0).arr().minor() / 12);

        assertEquals(
                List.of(SAME, CHANGED),
                taking.outcomes(
                        taking.subscriptions,
                        "customer|externalId|quantity",
                        "Acme|S-1|2",
                        "Globex|S-2|7"));
        var changed = stores().subscriptions.find(new ExternalId("crm", "S-2")).orElseThrow();
        assertEquals(7, changed.terms().charge().quantity());
        assertEquals("Silver", changed.terms().plan());
        assertEquals(2, changed.version());
        assertEquals(
                List.of("quantity 1 7", "subscription  Silver"),
                stores().newest(GLOBEX, 9).stream()
                        .map(it -> it.field() + " " + it.from() + " " + it.to())
                        .toList());
    }

    @Test
    @DisplayName("X-01 of a record that is there an entry says only what changes; blank clears")
    default void absentAndBlank() {
        var taking = taking();
        taking.take(
                taking.subscriptions,
                CRM,
                SUBSCRIPTIONS + "|end",
                "Acme|S-1|Gold|monthly|100|EUR|2|2025-01-01|2025-12-31");
        assertEquals(
                List.of(SAME),
                taking.outcomes(taking.subscriptions, "externalId|plan", "S-1|Gold"));
        assertEquals(
                List.of(CHANGED), taking.outcomes(taking.subscriptions, "externalId|end", "S-1|"));
        assertEquals(
                List.of(REJECTED),
                taking.outcomes(taking.subscriptions, "externalId|plan", "S-1|"));
        assertEquals(
                "colour c360.input.unknown-field.error",
                taking.problem(taking.subscriptions, CRM, "externalId|colour", "S-1|red"));
        var held = stores().subscriptions.of(ACME).get(0);
        assertTrue(held.terms().term().end().isEmpty());
        assertEquals("Gold", held.terms().plan());
    }

    @Test
    @DisplayName("X-01 nobody is told of customers they may not see, nor changes their records")
    default void hiddenCustomers() {
        var taking = taking();
        taking.take(
                taking.subscriptions,
                CRM,
                SUBSCRIPTIONS,
                "Globex|S-9|Gold|monthly|100|EUR|2|2025-01-01");
        taking.hidden.add(GLOBEX);
        var missing =
                taking.problem(
                        taking.subscriptions,
                        CRM,
                        SUBSCRIPTIONS,
                        "Nobody|S-1|Gold|monthly|100|EUR|2|2025-01-01");
        var hidden =
                taking.problem(
                        taking.subscriptions,
                        CRM,
                        SUBSCRIPTIONS,
                        "Globex|S-1|Gold|monthly|100|EUR|2|2025-01-01");
        assertEquals("customer c360.ingest.customer-unknown.error", missing);
        assertEquals(missing, hidden);
        assertEquals(
                List.of(REJECTED),
                taking.outcomes(taking.subscriptions, "externalId|quantity", "S-9|3"));
        assertEquals(
                "c360.ingest.customer-unknown.error",
                taking.take(
                                taking.customers,
                                CREATING,
                                CustomerIngestContract.CUSTOMERS,
                                "|Globex|||||||")
                        .verdicts()
                        .get(0)
                        .problems()
                        .get(0)
                        .code());
        assertEquals(Map.of(), taking.maker.names());
    }

    @Test
    @DisplayName("X-01 invoices are matched by their id, else by their number")
    default void invoicesTakenIn() {
        var taking = taking();
        var columns = "customer|externalId|number|amount|currency|issued|due";
        assertEquals(
                List.of(NEW, NEW, NEW, REJECTED),
                taking.outcomes(
                        taking.invoices,
                        columns,
                        "Acme|I-1|2025-1|100|EUR|2025-01-01|2025-01-31",
                        "Acme||2025-2|200|EUR|2025-01-01|2025-01-31",
                        "Globex||2025-2|300|EUR|2025-01-01|2025-01-31",
                        "Acme||2025-2|400|EUR|2025-01-01|2025-01-31"));
        assertEquals(
                List.of(SAME, CHANGED, SAME),
                taking.outcomes(
                        taking.invoices,
                        "customer|externalId|number|amount",
                        "Acme|I-1|2025-1|100.00",
                        "Acme||2025-2|201",
                        "Globex||2025-2|300"));
        assertEquals(3, stores().invoices.count(ACME) + stores().invoices.count(GLOBEX));
        assertEquals(
                "due c360.invoices.due-before-issued.error",
                taking.problem(
                        taking.invoices, CRM, columns, "Acme|I-7|7|1|EUR|2025-02-01|2025-01-31"));
    }

    @Test
    @DisplayName("X-01 contacts are matched by their id, else by e-mail; an address is there once")
    default void contactsTakenIn() {
        var taking = taking();
        var columns = "customer|externalId|name|email|type|important";
        assertEquals(
                List.of(NEW, NEW, NEW, REJECTED, REJECTED),
                taking.outcomes(
                        taking.contacts,
                        columns,
                        "Acme|P-1|Ann Archer|ann@acme.example|Champion|yes",
                        "Acme||Bob|Bob@Acme.example|2|no",
                        "Globex||Bob|bob@acme.example||",
                        "Acme|P-2|Bob Again|BOB@acme.example||",
                        "Acme||Nobody|||"));
        assertEquals(
                List.of(SAME, SAME, CHANGED),
                taking.outcomes(
                        taking.contacts,
                        "customer|externalId|name|email|type",
                        "Acme|P-1|Ann Archer|ann@acme.example|champion",
                        "Acme||Bob|Bob@Acme.example|Champion",
                        "Globex||Robert|bob@acme.example|"));
        assertEquals(
                "email c360.contacts.email-twice.error",
                taking.problem(taking.contacts, CRM, columns, "Acme|P-3|Else|bob@acme.example||"));
        assertEquals(
                "type c360.input.choice.error",
                taking.problem(taking.contacts, CRM, columns, "Acme|P-4|Else||Wizard|"));
        var ann = stores().contacts.find(new ExternalId("crm", "P-1")).orElseThrow();
        assertTrue(ann.details().important());
        stores().work
                .inOne(
                        () -> {
                            stores().contacts.remove(ann, 1, Stores.revision("contact"));
                            return ann;
                        });
        assertEquals(
                "externalId c360.ingest.deleted.error",
                taking.problem(taking.contacts, CRM, columns, "Acme|P-1|Ann|||"));
        stores().work
                .inOne(
                        () -> {
                            stores().contacts.release(ann.id());
                            return ann;
                        });
        assertEquals(List.of(NEW), taking.outcomes(taking.contacts, columns, "Acme|P-1|Ann|||"));
    }

    @Test
    @DisplayName("X-01 a customer has only so many records, those of one file included")
    default void roomOfIntake() {
        var taking = taking();
        var entries =
                Taking.entries(
                        Taking.lines(
                                SUBSCRIPTIONS, "Acme|S-#|Gold|monthly|1|EUR|1|2025-01-01", 1_000));
        taking.takeIn.take(taking.subscriptions, entries, new Seen(), CRM, CARLA);
        assertEquals(
                " c360.subscriptions.too-many.error",
                taking.problem(
                        taking.subscriptions,
                        CRM,
                        SUBSCRIPTIONS,
                        "Acme|T-1|Gold|monthly|1|EUR|1|2025-01-01"));
        assertEquals(1_000, stores().subscriptions.of(ACME).size());
    }

    @Test
    @DisplayName("X-01 who lacks a permission takes nothing in")
    default void forbiddenOfIntake() {
        var taking = taking();
        var editor = new Actor(new UserKey("dan"), Set.of(Permission.VIEW, Permission.EDIT));
        List<Entry> none = List.of();
        for (var intake : List.<Intake>of(taking.subscriptions, taking.invoices)) {
            assertThrows(
                    Forbidden.class,
                    () -> taking.takeIn.take(intake, none, new Seen(), CRM, editor));
        }
        var viewer = new Actor(new UserKey("vera"), Set.of(Permission.VIEW));
        for (var intake : List.<Intake>of(taking.customers, taking.contacts)) {
            assertThrows(
                    Forbidden.class,
                    () -> taking.takeIn.judge(intake, none, new Seen(), CRM, viewer));
        }
    }

    @Test
    @DisplayName("X-01 two who take in the same at once store it once")
    default void raceOfIntake() throws Exception {
        var taking = taking();
        var lines = Taking.lines(SUBSCRIPTIONS, "Acme|S-#|Gold|monthly|1|EUR|1|2025-01-01", 50);
        for (int round = 0; round < 3; round++) {
            var thrown =
                    Race.between(
                            () -> taking.take(taking.subscriptions, CRM, lines),
                            () -> taking.take(taking.subscriptions, CRM, lines));
            assertEquals(List.of(), thrown);
        }
        assertEquals(50, stores().subscriptions.of(ACME).size());
    }

    @Test
    @DisplayName("X-01 a thousand entries take as many questions as ten, and few writes")
    default void statementsOfIntake() {
        var taking = taking();
        var subscription = "Acme|S-#|Gold|monthly|1|EUR|1|2025-01-01";
        var customer = "C-#|Company #|c#.example|carla|Retail|DE|||one;two";
        int few = judging(taking, Taking.lines(SUBSCRIPTIONS, subscription, 10), false);
        int many = judging(taking, Taking.lines(SUBSCRIPTIONS, subscription, 900), false);
        assertTrue(many <= few + 6, few + " statements for 10 entries, " + many + " for 900");
        int fewer =
                judging(taking, Taking.lines(CustomerIngestContract.CUSTOMERS, customer, 10), true);
        int more =
                judging(
                        taking,
                        Taking.lines(CustomerIngestContract.CUSTOMERS, customer, 1_000),
                        true);
        assertTrue(more <= fewer + 9, fewer + " statements for 10 entries, " + more + " for 1000");

        int stored =
                stores().statements
                        .during(
                                () ->
                                        taking.take(
                                                taking.customers,
                                                CREATING,
                                                Taking.lines(
                                                        CustomerIngestContract.CUSTOMERS,
                                                        customer,
                                                        1_000)));
        assertTrue(stored < 120, stored + " statements for 1000 new customers");
    }

    private static int judging(Taking taking, String[] lines, boolean customers) {
        Intake intake = customers ? taking.customers : taking.subscriptions;
        var entries = Taking.entries(lines);
        return taking.statements(
                () -> taking.takeIn.judge(intake, entries, new Seen(), CREATING, CARLA));
    }

    private static List<Outcome> outcomes(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::outcome).toList();
    }
}
