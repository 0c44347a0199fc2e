package io.customer360.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.customer.MemoryPeople;
import io.customer360.customer.Profile;
import io.customer360.customer.ProfileField;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import io.customer360.status.MemoryStatuses;
import io.customer360.subscription.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Showing history (F-021, F-065)")
class ShowHistoryTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final Instant NOW = Instant.parse("2025-06-15T12:00:00Z");
    private static final UserKey CARLA = new UserKey("carla");

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryPeople people = new MemoryPeople();
    private final MemoryStatuses statuses = new MemoryStatuses();
    private final ShowHistory show = Histories.of(changes, people, statuses);

    @Test
    @DisplayName("shows newest first, with labels, and names instead of ids")
    void readable() {
        note("csm", "nobody", "dan");
        note("status", "", "2");
        note("country", "DE", "FR");
        note("plan", "Gold", "Silver");
        assertEquals(
                List.of(
                        entry("plan", "c360.subscriptions.plan.label", "Gold", "Silver"),
                        entry("country", "c360.info.country.label", "DE", "FR"),
                        entry("status", "c360.info.status.label", "", "Adoption"),
                        entry("csm", "c360.info.csm.label", "nobody", "Dan Dale")),
                entries(Actors.boss()).stream().map(ShowHistoryTest::line).toList());
    }

    @Test
    @DisplayName("leaves out amounts for people who may not see revenue")
    void hidesAmounts() {
        for (String field : List.of("price", "currency", "discountKind", "discount", "oneOffFee")) {
            note(field, "1", "2");
        }
        note("quantity", "1", "2");

        assertEquals(6, entries(Actors.boss()).size());
        assertEquals(List.of("quantity"), fields(Actors.withoutRevenue()));
    }

    @Test
    @DisplayName("says which subscription was changed, even one that is gone or renamed since")
    void subject() {
        note("Gold", new FieldChange("subscription", "", "Gold"));
        note("Gold", new FieldChange("price", "1.00 EUR", "2.00 EUR"));
        note("Silver", new FieldChange("plan", "Gold", "Silver"));
        note("Silver", new FieldChange("subscription", "Silver", ""));
        note("country", "DE", "FR");

        assertEquals(
                List.of("country", "subscription", "Silver plan", "Gold price", "subscription"),
                entries(Actors.boss()).stream()
                        .map(entry -> (entry.subject().orElse("") + " " + entry.field()).strip())
                        .toList());
    }

    @Test
    @DisplayName("asks for each person once and for the statuses once")
    void asksOnce() {
        for (int i = 0; i < 10; i++) {
            note("csm", "dan", "carla");
            note("status", "1", "2");
        }
        entries(Actors.boss());

        assertEquals(2, people.questions());
        assertEquals(1, statuses.questions());
    }

    @Test
    @DisplayName("is bounded")
    void bounded() {
        for (int i = 0; i <= ShowHistory.LIMIT; i++) {
            note("quantity", "1", "2");
        }

        assertEquals(ShowHistory.LIMIT, fields(Actors.boss()).size());
    }

    @Test
    @DisplayName("tells what was added or removed in one entry, without amounts that are hidden")
    void whole() {
        append(
                "Gold",
                new FieldChange("quantity", "", "3"),
                new FieldChange("price", "", "5.00 EUR"),
                new FieldChange("subscription", "", "Gold"));
        append(
                "Gold",
                new FieldChange("quantity", "3", ""),
                new FieldChange("subscription", "Gold", ""));

        assertEquals(
                List.of(
                        "c360.changes.subscription-removed.label true [quantity 3]",
                        "c360.changes.subscription-added.label true [price 5.00 EUR, quantity 3]"),
                told(Actors.boss()));
        assertEquals(
                "c360.changes.subscription-added.label true [quantity 3]",
                told(Actors.withoutRevenue()).get(1));
    }

    @Test
    @DisplayName("hidden amounts do not push out what may be seen")
    void hiddenDoNotCount() {
        note("csm", "nobody", "dan");
        for (int i = 0; i <= ShowHistory.LIMIT; i++) {
            note("price", "1.00 EUR", "2.00 EUR");
        }

        assertEquals(List.of("csm"), fields(Actors.withoutRevenue()));
    }

    @Test
    @DisplayName("goes on where it stopped, to the end")
    void older() {
        for (int i = 1; i <= ShowHistory.LIMIT + 2; i++) {
            note("quantity", "1", Integer.toString(i));
        }
        OptionalInt older = show.on(ACME, OptionalInt.empty(), Actors.boss()).older();
        HistoryPage rest = show.on(ACME, older, Actors.boss());

        assertEquals(List.of("2", "1"), rest.entries().stream().map(HistoryEntry::to).toList());
        assertEquals(OptionalInt.empty(), rest.older());
    }

    @Test
    @DisplayName("never splits what was added in one edit over two pages")
    void wholeEdits() {
        append(
                "Gold",
                new FieldChange("quantity", "", "3"),
                new FieldChange("subscription", "", "Gold"));
        for (int i = 1; i < ShowHistory.LIMIT; i++) {
            note("quantity", "1", "2");
        }
        HistoryPage first = show.on(ACME, OptionalInt.empty(), Actors.boss());
        HistoryPage rest = show.on(ACME, first.older(), Actors.boss());

        assertEquals(ShowHistory.LIMIT - 1, first.entries().size());
        assertEquals(1, rest.entries().size());
        assertEquals("quantity", rest.entries().get(0).details().get(0).field());
    }

    @Test
    @DisplayName("X-05 is filtered by kind, field and author, and offers what occurs")
    void filtered() {
        note("country", "DE", "FR");
        append("Gold", new FieldChange("quantity", "1", "2"));
        append(
                "Gold",
                new FieldChange("quantity", "", "3"),
                new FieldChange("subscription", "", "Gold"));

        assertEquals(List.of("country"), filtered("profile", null, null));
        assertEquals(
                List.of("subscription", "quantity"), filtered("subscription", "quantity", null));
        assertEquals(3, filtered(null, null, "carla").size());
        assertEquals(List.of(), filtered(null, null, "dan"));

        HistoryChoices choices = show.choices(ACME, Actors.boss());
        assertEquals(List.of("subscription", "profile"), choices.entities());
        assertEquals(
                List.of("quantity", "country"),
                choices.fields().stream().map(HistoryChoices.Field::field).toList());
        assertEquals("Carla Castle", choices.authors().get(0).name());
    }

    @Test
    @DisplayName("X-05 a filtered page is as long as any, and goes on where it stopped")
    void filteredPages() {
        for (int i = 0; i <= ShowHistory.LIMIT; i++) {
            note("quantity", "1", "2");
            note("country", "DE", "FR");
        }
        var filter = filter("profile", null, null);
        HistoryPage first = show.on(ACME, filter, OptionalInt.empty(), Actors.boss());
        HistoryPage rest = show.on(ACME, filter, first.older(), Actors.boss());

        assertEquals(ShowHistory.LIMIT, first.entries().size());
        assertEquals(1, rest.entries().size());
        assertEquals(OptionalInt.empty(), rest.older());
    }

    @Test
    @DisplayName("names a parent that the viewer may see, and no other")
    void hiddenParent() {
        note("parent", "", "2");
        note("parent", "2", "1");

        assertEquals(
                List.of("Acme", Names.HIDDEN),
                entries(Actors.boss()).stream().map(HistoryEntry::to).toList());
    }

    @Test
    @DisplayName("a field that nobody knows any more is kept from who may not see revenue")
    void forgottenField() {
        note("field:12", "", "900.00 EUR");

        assertEquals(List.of("field:12"), fields(Actors.boss()));
        assertEquals(List.of(), fields(Actors.withoutRevenue()));
    }

    private List<String> filtered(String entity, String field, String author) {
        return show
                .on(ACME, filter(entity, field, author), OptionalInt.empty(), Actors.boss())
                .entries()
                .stream()
                .map(HistoryEntry::field)
                .toList();
    }

    private static HistoryFilter filter(String entity, String field, String author) {
        return new HistoryFilter(
                Optional.ofNullable(entity),
                Optional.ofNullable(field),
                Optional.ofNullable(author).map(UserKey::new));
    }

    private List<String> told(Actor viewer) {
        return entries(viewer).stream()
                .map(
                        entry ->
                                entry.word().name()
                                        + " "
                                        + entry.whole()
                                        + " "
                                        + entry.details().stream()
                                                .map(it -> it.field() + " " + it.text())
                                                .toList())
                .toList();
    }

    private List<HistoryEntry> entries(Actor viewer) {
        return show.on(ACME, OptionalInt.empty(), viewer).entries();
    }

    private List<String> fields(Actor viewer) {
        return entries(viewer).stream().map(HistoryEntry::field).toList();
    }

    private void note(String plan, FieldChange change) {
        append(plan, change);
    }

    private void append(String plan, FieldChange... fields) {
        changes.append(
                Subscription.ENTITY, "1", ACME, new Revision(CARLA, NOW, plan, List.of(fields)));
    }

    private void note(String field, String from, String to) {
        changes.append(
                ProfileField.of(field).isPresent() ? Profile.ENTITY : Subscription.ENTITY,
                "1",
                ACME,
                new Revision(CARLA, NOW, List.of(new FieldChange(field, from, to))));
    }

    private static String entry(String field, String textKey, String from, String to) {
        return String.join(" | ", field, textKey, from, to, "Carla Castle", NOW.toString());
    }

    private static String line(HistoryEntry entry) {
        return String.join(
                " | ",
                entry.field(),
                entry.word().name(),
                entry.from(),
                entry.to(),
                entry.by(),
                entry.at().toString());
    }
}
