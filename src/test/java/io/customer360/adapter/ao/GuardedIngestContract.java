package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Taking.CARLA;
import static io.customer360.adapter.ao.Taking.CREATING;
import static io.customer360.adapter.ao.Taking.CRM;
import static io.customer360.ingest.Outcome.CHANGED;
import static io.customer360.ingest.Outcome.NEW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.field.AField;
import io.customer360.field.FieldDraft;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldType;
import io.customer360.ingest.ChunkResult;
import io.customer360.ingest.Intake;
import io.customer360.ingest.IntakeColumn;
import io.customer360.ingest.Manner;
import io.customer360.ingest.Seen;
import io.customer360.shared.Actor;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What taking in many records at once must not tell, overwrite or promise. */
interface GuardedIngestContract {

    Actor EDITOR = new Actor(new UserKey("dan"), Set.of(Permission.VIEW, Permission.EDIT));

    Stores stores();

    private Taking amongTwo() {
        return new Taking(stores()).among("Acme", "Globex");
    }

    @Test
    @DisplayName("X-01 a customer that is hidden and one that is missing are answered alike")
    default void hiddenLikeMissing() {
        var taking = amongTwo();
        taking.take(taking.customers, CRM, "name|domain", "Globex|globex.example");
        taking.hidden.add(GLOBEX);
        for (Manner manner : List.of(CRM, CREATING)) {
            var answers =
                    editing(
                            taking,
                            taking.customers,
                            manner,
                            "name|domain",
                            "Globex|",
                            "Nobody|",
                            "Other|globex.example",
                            "Other still|nobody.example",
                            "|globex.example",
                            "|nobody.example");
            for (int at = 0; at < 6; at += 2) {
                assertEquals(problems(answers, at + 1), problems(answers, at));
            }
            assertEquals(6, answers.rejected().size());
        }
    }

    @Test
    @DisplayName("X-01 an external ID that a hidden customer has is given to nobody else")
    default void hiddenExternalId() {
        var taking = amongTwo();
        taking.take(taking.customers, CRM, "externalId|name", "G-1|Globex");
        taking.hidden.add(GLOBEX);
        for (String name : List.of("Acme", "Nobody", "")) {
            assertEquals(
                    "externalId c360.info.external-id-taken.error",
                    taking.problem(taking.customers, CREATING, "externalId|name", "G-1|" + name));
        }
        assertEquals(List.of(GLOBEX), stores().profiles.with(new ExternalId("crm", "G-1")));
    }

    @Test
    @DisplayName("X-01 an amount from somebody who sees none is a problem of that record only")
    default void amountsOfIntake() {
        var taking = amongTwo();
        var budget = define(AField.of(FieldEntity.CUSTOMER, "Budget", FieldType.MONEY).draft());
        var salary = define(AField.of(FieldEntity.CONTACT, "Salary", FieldType.MONEY).draft());
        var customers =
                editing(taking, taking.customers, CRM, "name|" + budget, "Acme|12", "Globex|12");
        assertEquals(List.of(budget + " c360.input.unknown-field.error"), problems(customers, 0));
        assertEquals(2, customers.rejected().size());
        var contacts =
                editing(
                        taking,
                        taking.contacts,
                        CRM,
                        "customer|externalId|name|" + salary,
                        "Acme|P-1|Ann|12",
                        "Acme|P-2|Bob|12");
        assertEquals(List.of(salary + " c360.input.unknown-field.error"), problems(contacts, 0));
    }

    @Test
    @DisplayName("X-22 what another system feeds is written by programs and offered to no file")
    default void fedOfIntake() {
        var taking = amongTwo();
        var score = define(fed(FieldEntity.CUSTOMER));
        var heat = define(fed(FieldEntity.CONTACT));
        assertEquals(
                List.of(CHANGED), taking.outcomes(taking.customers, "name|" + score, "Acme|7"));
        assertEquals(
                List.of(NEW),
                taking.outcomes(
                        taking.contacts,
                        "customer|name|email|" + heat,
                        "Acme|Bob|bob@acme.example|7"));
        assertTrue(names(taking.customers.columns(CARLA)).contains(score));
        assertFalse(names(taking.customers.columnsOfFiles(CARLA)).contains(score));
        assertFalse(names(taking.contacts.columnsOfFiles(CARLA)).contains(heat));
    }

    @Test
    @DisplayName("X-01 a dry run counts what its earlier pieces would have added")
    default void roomOfDryRun() {
        var taking = amongTwo();
        var seen = new Seen();
        var first = dryRun(taking, seen, "Acme|S-#|Gold|monthly|1|EUR|1|2025-01-01", 1_000);
        assertEquals(1_000, first.count(NEW));
        var beyond = dryRun(taking, seen, "Acme|T-#|Gold|monthly|1|EUR|1|2025-01-01", 1);
        assertEquals(List.of(" c360.subscriptions.too-many.error"), problems(beyond, 0));
        var another = dryRun(taking, new Seen(), "Acme|T-#|Gold|monthly|1|EUR|1|2025-01-01", 1);
        assertEquals(1, another.count(NEW));
    }

    private static ChunkResult dryRun(Taking taking, Seen seen, String line, int count) {
        var entries = Taking.entries(Taking.lines(IngestContract.SUBSCRIPTIONS, line, count));
        return taking.takeIn.judge(taking.subscriptions, entries, seen, CRM, CARLA);
    }

    private static ChunkResult editing(
            Taking taking, Intake intake, Manner manner, String... lines) {
        return taking.takeIn.take(intake, Taking.entries(lines), new Seen(), manner, EDITOR);
    }

    private static List<String> problems(ChunkResult result, int at) {
        return result.verdicts().get(at).problems().stream()
                .map(it -> it.field() + " " + it.code())
                .toList();
    }

    private static List<String> names(List<IntakeColumn> columns) {
        return columns.stream().map(IntakeColumn::name).toList();
    }

    private static FieldDraft fed(FieldEntity entity) {
        return AField.of(entity, "Score", FieldType.NUMBER)
                .fedBy("CRM", "https://crm.example.com")
                .draft();
    }

    private String define(FieldDraft draft) {
        return stores().work
                .inOne(() -> stores().fields.add(draft, Stores.revision("field")))
                .id()
                .input();
    }
}
