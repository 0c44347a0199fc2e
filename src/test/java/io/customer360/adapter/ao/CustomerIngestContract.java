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
import static io.customer360.subscription.ASubscription.aSubscription;
import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.ao.churn.ChurnRecordRow;
import io.customer360.adapter.ao.standing.AoStandings;
import io.customer360.customer.Leaving;
import io.customer360.field.AField;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldType;
import io.customer360.ingest.Outcome;
import io.customer360.ingest.Seen;
import io.customer360.ingest.Verdict;
import io.customer360.score.KeepDepartures;
import io.customer360.score.LostRevenue;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import io.customer360.status.DefaultStatuses;
import io.customer360.status.StatusDraft;
import io.customer360.tag.Tag;
import io.customer360.tag.TagSettings;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What taking in many customers at once must do on every database, and hostile texts. */
interface CustomerIngestContract {

    String CUSTOMERS = "externalId|name|domain|csm|industry|country|status|tier|tags";

    Stores stores();

    private Taking amongThree() {
        return new Taking(stores()).among("Acme", "Globex", "Initech");
    }

    @Test
    @DisplayName("X-28 customers taken in leave by day and reason, once, and come back")
    default void customersLeave() {
        var taking = amongThree();
        stores().statuses.seed(DefaultStatuses.all());
        var columns = "name|status|churnDay|churnReason";

        assertEquals(
                List.of(REJECTED, REJECTED, CHANGED),
                taking.outcomes(
                        taking.customers,
                        columns,
                        "Acme|Churned||",
                        "Globex|Adoption|2025-06-01|price",
                        "Initech|Churned|2025-06-01|price"));
        assertEquals(1, taking.departures.left.size());
        assertEquals(
                List.of(SAME),
                taking.outcomes(taking.customers, columns, "Initech|Churned|2025-06-01|price"));
        assertEquals(
                List.of(CHANGED), taking.outcomes(taking.customers, columns, "Initech|Adoption||"));
        assertEquals(1, taking.departures.left.size());
        assertEquals(1, taking.departures.returned.size());
    }

    @Test
    @DisplayName(
            "X-28 two hundred customers leave by as many statements as two, with their revenue")
    default void manyLeave() {
        stores().statuses.seed(DefaultStatuses.all());
        var names = IntStream.rangeClosed(1, 202).mapToObj(it -> "Left " + it).toList();
        var departures =
                new KeepDepartures(
                        stores().churn,
                        new AoStandings(stores().ao),
                        new LostRevenue(stores().subscriptions),
                        new Today(Clock.fixed(Stores.NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC),
                        (records, by, at) -> {});
        var taking =
                new Taking(stores(), new Leaving(stores().statuses, departures, List.of()))
                        .among(names.toArray(String[]::new));
        stores().add(aSubscription().with("start", "2025-01-01").with("end", ""));

        int two = leave(taking, names.subList(0, 2));
        int many = leave(taking, names.subList(2, 202));

        assertEquals(two, many);
        assertEquals(202, stores().ao.count(ChurnRecordRow.class));
        assertEquals(1, stores().churn.open(ACME).orElseThrow().record().lost().amounts().size());
    }

    private static int leave(Taking taking, List<String> names) {
        return taking.statements(
                () ->
                        assertEquals(
                                Set.of(CHANGED),
                                Set.copyOf(
                                        taking.outcomes(
                                                taking.customers,
                                                Stream.concat(
                                                                Stream.of(
                                                                        "name|status|churnDay"
                                                                                + "|churnReason"),
                                                                names.stream()
                                                                        .map(
                                                                                it ->
                                                                                        it
                                                                                                + "|Churned|2025-06-01|price"))
                                                        .toArray(String[]::new)))));
    }

    @Test
    @DisplayName("X-01 customers are matched by external id, then name, then domain")
    default void customersTakenIn() {
        var taking = amongThree();
        stores().work.inOne(() -> addStatus("Onboarding"));
        assertEquals(
                List.of(CHANGED, CHANGED, REJECTED),
                taking.outcomes(
                        taking.customers,
                        CUSTOMERS,
                        "A-1|ACME|https://www.acme.example/about|carla|Retail|Germany"
                                + "|onboarding|Strategic|",
                        "G-1|Globex|globex.example|Dan Dale||us|||",
                        "N-1|Nobody|nobody.example||||||"));
        var acme = stores().profiles.of(ACME);
        assertEquals(new ExternalId("crm", "A-1"), acme.externalId().orElseThrow());
        assertEquals("acme.example", acme.domain().orElseThrow().name());
        assertEquals("carla", acme.csm().orElseThrow().value());
        assertEquals("DE", acme.country().orElseThrow().code());
        assertEquals(1, acme.tier().orElseThrow().value());
        assertEquals("dan", stores().profiles.of(GLOBEX).csm().orElseThrow().value());
        assertEquals(
                "carla",
                stores().snapshots.of(List.of(ACME)).iterator().next().csm().get().value());
        assertEquals(
                Set.of("profile", "status"),
                Set.copyOf(stores().newest(ACME, 9).stream().map(it -> it.field()).toList()));

        assertEquals(
                List.of(SAME, SAME, CHANGED),
                taking.outcomes(
                        taking.customers,
                        "externalId|name|domain|industry",
                        "A-1|Renamed since|acme.example|Retail",
                        "|Unknown|globex.example|",
                        "|Initech||Retail"));
        assertEquals(
                "externalId c360.ingest.other-id.error",
                taking.problem(taking.customers, CRM, "externalId|name", "A-2|Acme"));
        assertEquals(
                "industry c360.info.industry-unknown.error",
                taking.problem(taking.customers, CRM, "name|industry", "Acme|Whaling"));
        assertEquals(
                List.of(REJECTED),
                taking.outcomes(taking.customers, "name|country", "Acme|Atlantis"));
    }

    @Test
    @DisplayName("X-01 a customer row can clear what is stored and is refused when two match")
    default void clearedAndSeveral() {
        var taking = new Taking(stores()).among("Acme", "Twin", "twin");
        taking.take(taking.customers, CRM, "name|industry|domain", "Acme|Retail|acme.example");
        assertEquals(List.of(CHANGED), taking.outcomes(taking.customers, "name|industry", "Acme|"));
        assertTrue(stores().profiles.of(ACME).industry().isEmpty());
        assertTrue(stores().profiles.of(ACME).domain().isPresent());
        assertEquals(
                " c360.ingest.customer-several.error",
                taking.problem(taking.customers, CRM, "name|industry", "TWIN|Retail"));
    }

    @Test
    @DisplayName("X-01 who matches nothing becomes an organisation, for those who manage the app")
    default void organisationsCreated() {
        var taking = amongThree();
        var row = "H-1|Hooli|hooli.example|carla|Retail|US|||key account; beta";
        assertEquals(
                " c360.ingest.unmatched.error",
                taking.problem(taking.customers, CRM, CUSTOMERS, row));
        var editor = new Actor(new UserKey("dan"), Set.of(Permission.VIEW, Permission.EDIT));
        var refused =
                taking.takeIn.take(
                        taking.customers,
                        Taking.entries(CUSTOMERS, row),
                        new Seen(),
                        CREATING,
                        editor);
        assertEquals(
                "c360.ingest.may-not-create.error",
                refused.verdicts().get(0).problems().get(0).code());
        assertEquals(Map.of(), taking.maker.names());

        var taken = taking.take(taking.customers, CREATING, CUSTOMERS, row, "|Hooli||||||| ");
        assertEquals(List.of(NEW, REJECTED), outcomes(taken.verdicts()));
        var hooli = new CustomerId(taken.verdicts().get(0).id().getAsInt());
        assertEquals(Map.of(hooli.value(), "Hooli"), taking.maker.names());
        assertEquals("US", stores().profiles.of(hooli).country().orElseThrow().code());
        assertEquals("Hooli", stores().snapshots.of(List.of(hooli)).iterator().next().name());
        assertEquals(
                List.of("beta", "key account"),
                stores().tags.of(List.of(hooli)).get(hooli).stream().map(Tag::name).toList());
        assertEquals(
                List.of(SAME),
                outcomes(taking.take(taking.customers, CREATING, CUSTOMERS, row).verdicts()));
        assertEquals(1, taking.maker.names().size());
    }

    @Test
    @DisplayName("X-01 tags are added and never taken away; unknown ones where that is open")
    default void customersTagged() {
        var taking = amongThree();
        assertEquals(
                List.of(CHANGED, CHANGED),
                taking.outcomes(taking.customers, "name|tags", "Acme|one, Two", "Globex|TWO"));
        assertEquals(
                List.of(CHANGED, SAME),
                taking.outcomes(taking.customers, "name|tags", "Acme|three", "Globex|two"));
        assertEquals(
                List.of("one", "three", "Two"),
                stores().tags.of(List.of(ACME)).get(ACME).stream().map(Tag::name).toList());
        assertEquals(3, stores().tags.all().size());
        assertEquals(
                List.of("three", "Two", "one"),
                stores().newest(ACME, 9).stream()
                        .filter(it -> it.field().equals("tag"))
                        .map(it -> it.to())
                        .sorted(comparing(List.of("three", "Two", "one")::indexOf))
                        .toList());
        stores().work
                .inOne(
                        () -> {
                            stores().tagSettings
                                    .save(new TagSettings(false, 1), 0, Stores.revision("open"));
                            return 1;
                        });
        var editor = new Actor(new UserKey("dan"), Set.of(Permission.VIEW, Permission.EDIT));
        var refused =
                taking.takeIn.take(
                        taking.customers,
                        Taking.entries("name|tags", "Acme|four"),
                        new Seen(),
                        CRM,
                        editor);
        assertEquals("tags", refused.verdicts().get(0).problems().get(0).field());
        assertEquals(
                "tags c360.input.too-long.error",
                taking.problem(taking.customers, CRM, "name|tags", "Acme|" + "x".repeat(61)));
    }

    @Test
    @DisplayName("X-01 custom fields go along, several options between semicolons")
    default void customFieldsOfIntake() {
        var taking = amongThree();
        var seats = define(FieldEntity.CUSTOMER, "Seats", FieldType.NUMBER);
        var site = define(FieldEntity.SUBSCRIPTION, "Site", FieldType.TEXT);
        var columns = taking.customers.columns(CARLA);
        assertTrue(columns.stream().anyMatch(it -> it.name().equals(seats) && it.named("seats")));
        assertEquals(
                List.of(CHANGED, REJECTED),
                taking.outcomes(taking.customers, "name|" + seats, "Acme|12", "Globex|many"));
        assertEquals(
                List.of(SAME, CHANGED),
                taking.outcomes(taking.customers, "name|" + seats, "Acme|12.0", "Globex|3"));
        assertEquals(List.of(CHANGED), taking.outcomes(taking.customers, "name|" + seats, "Acme|"));
        assertEquals(
                Map.of(), stores().values.of(FieldEntity.CUSTOMER, List.of(1)).get(1).values());

        taking.take(
                taking.subscriptions,
                CRM,
                IngestContract.SUBSCRIPTIONS + "|" + site,
                "Acme|S-1|Gold|monthly|100|EUR|2|2025-01-01|Bonn",
                "Acme|S-2|Gold|monthly|100|EUR|2|2025-01-01|Ulm");
        assertEquals(
                List.of(SAME, CHANGED),
                taking.outcomes(
                        taking.subscriptions, "externalId|" + site, "S-1|Bonn", "S-2|Köln"));
        int second = stores().subscriptions.of(ACME).get(1).id().value();
        assertTrue(
                stores().values
                        .of(FieldEntity.SUBSCRIPTION, List.of(second))
                        .get(second)
                        .values()
                        .toString()
                        .contains("Köln"));
    }

    @Test
    @DisplayName("X-01 hostile texts are stored as they are or refused, and found again")
    default void hostileOfIntake() {
        var taking = amongThree();
        var plan = "<script>alert(1)</script> \"'; DROP TABLE x; -- 漢字 🚀";
        var lines =
                new String[] {
                    IngestContract.SUBSCRIPTIONS,
                    "Acme|🚀\u0000\u202E%_|" + plan + "|monthly|1|EUR|1|2025-01-01",
                    "Acme|" + "x".repeat(121) + "|Gold|monthly|1|EUR|1|2025-01-01",
                    "Acme|S|Gold|monthly|1e999999999|EUR|1|2025-01-01",
                    "\u0000|T|Gold|monthly|1|EUR|1|2025-01-01",
                    "9999999999999|U|Gold|monthly|1|EUR|1|2025-01-01"
                };
        assertEquals(
                List.of(NEW, REJECTED, REJECTED, REJECTED, REJECTED),
                taking.outcomes(taking.subscriptions, lines));
        assertEquals(plan, stores().subscriptions.of(ACME).get(0).terms().plan());
        assertEquals(
                List.of(SAME, REJECTED, REJECTED, REJECTED, REJECTED),
                taking.outcomes(taking.subscriptions, lines));
        assertEquals(
                List.of(CHANGED, REJECTED),
                taking.outcomes(
                        taking.customers,
                        "externalId|name",
                        "\u202E🚀\u0000|Acme",
                        "x|" + "n".repeat(1_000_000)));
        assertEquals(
                List.of(SAME),
                taking.outcomes(taking.customers, "externalId|name", "\u202E🚀\u0000|Gone"));
    }

    @Test
    @DisplayName("X-01 a preview stores nothing")
    default void previewOfIntake() {
        var taking = amongThree();
        var entries =
                Taking.entries(
                        IngestContract.SUBSCRIPTIONS, "Acme|S-1|Gold|monthly|1|EUR|1|2025-01-01");
        var seen = taking.takeIn.judge(taking.subscriptions, entries, new Seen(), CRM, CARLA);
        assertEquals(List.of(NEW), outcomes(seen.verdicts()));
        assertEquals(List.of(), stores().subscriptions.of(ACME));
        taking.takeIn.judge(
                taking.customers,
                Taking.entries("name|tags", "Hooli|new tag"),
                new Seen(),
                CREATING,
                CARLA);
        assertEquals(Map.of(), taking.maker.names());
        assertEquals(List.of(), stores().tags.all());
    }

    private StatusDraft addStatus(String name) {
        var draft = StatusDraft.parse(Map.of("version", "0", "name", name));
        stores().statuses.add(draft, 0);
        return draft;
    }

    private String define(FieldEntity entity, String name, FieldType type) {
        var draft = AField.of(entity, name, type).draft();
        return stores().work
                .inOne(() -> stores().fields.add(draft, Stores.revision("field")))
                .id()
                .input();
    }

    private static List<Outcome> outcomes(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::outcome).toList();
    }
}
