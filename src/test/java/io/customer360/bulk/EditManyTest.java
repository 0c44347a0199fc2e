package io.customer360.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.batch.Batch;
import io.customer360.batch.BatchState;
import io.customer360.batch.InBatch;
import io.customer360.batch.MemoryBatches;
import io.customer360.batch.RunBatch;
import io.customer360.batch.Tally;
import io.customer360.batch.WaitingQueue;
import io.customer360.customer.Country;
import io.customer360.customer.EditProfile;
import io.customer360.customer.MemoryDepartures;
import io.customer360.customer.MemoryOrganisations;
import io.customer360.customer.MemoryPeople;
import io.customer360.customer.MemoryProfiles;
import io.customer360.customer.MemorySnapshots;
import io.customer360.customer.ProfileField;
import io.customer360.customer.ProfileRules;
import io.customer360.field.MemoryFields;
import io.customer360.settings.MemoryIndustries;
import io.customer360.settings.MemoryTiers;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.status.MemoryStatuses;
import io.customer360.tag.MemoryTagSettings;
import io.customer360.tag.MemoryTags;
import io.customer360.tag.Tag;
import io.customer360.tag.TagCustomer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The same edit of many customers (X-08)")
class EditManyTest {

    private static final Actor CARLA = Actors.carla(Permission.VIEW, Permission.EDIT);
    private static final CustomerId HIDDEN = new CustomerId(9066);

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryProfiles profiles = new MemoryProfiles(changes);
    private final MemoryFields fields = new MemoryFields();
    private final MemoryTags tags = new MemoryTags(changes);
    private final MemoryOrganisations organisations = new MemoryOrganisations();
    private final MemoryBatches batches = new MemoryBatches();
    private final WaitingQueue queue = new WaitingQueue();
    private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private final DirectWork work = new DirectWork();
    private final ProfileRules rules =
            new ProfileRules(
                    new MemoryPeople(),
                    new MemoryIndustries(),
                    new MemoryStatuses(),
                    new MemoryTiers(),
                    () -> person -> true);
    private final RunBatch runs = new RunBatch(batches, queue, new InBatch(), clock);
    private final ApplyEdit apply =
            new ApplyEdit(
                    profiles,
                    new EditProfile(
                            profiles,
                            new MemorySnapshots(),
                            rules,
                            fields.custom(),
                            (child, parent, actor) -> {},
                            new MemoryDepartures().leaving(),
                            handed -> {},
                            work,
                            clock),
                    rules,
                    fields.custom(),
                    tags,
                    new TagCustomer(tags, new MemoryTagSettings(), work, clock),
                    (actor, known) ->
                            known.stream()
                                    .filter(it -> !it.equals(HIDDEN))
                                    .collect(Collectors.toSet()),
                    work);
    private final EditMany edit =
            new EditMany(
                    null,
                    organisations,
                    (actor, known) ->
                            known.stream()
                                    .filter(it -> !it.equals(HIDDEN))
                                    .collect(Collectors.toSet()),
                    apply,
                    runs);

    @Test
    @DisplayName(
            "X-08 gives 500 customers the same values and tags, and tells who already had them")
    void many() {
        tags.linking(new CustomerId(1), tags.holding("Old"));
        tags.holding("New");
        BulkDraft draft =
                draft(
                        Map.of("country", "DE", "addTags", "new", "removeTags", "OLD"),
                        "country",
                        "addTags",
                        "removeTags");

        Batch started = edit.start(picked(customers(500)), draft, CARLA);
        queue.work();

        Batch done = runs.of(started.id(), CARLA);
        assertEquals(BatchState.DONE, done.state());
        assertEquals(Tally.of(0, 500, 0, 0), done.tally());
        assertEquals(500, done.total());
        assertEquals(Optional.of(new Country("DE")), profiles.of(new CustomerId(500)).country());
        assertEquals(
                List.of("New"),
                tags.of(List.of(new CustomerId(1))).get(new CustomerId(1)).stream()
                        .map(Tag::name)
                        .toList());

        Batch again = edit.start(picked(customers(500)), draft, CARLA);
        queue.work();
        assertEquals(Tally.of(0, 0, 500, 0), runs.of(again.id(), CARLA).tally());
    }

    @Test
    @DisplayName("a blank value clears, and what is not named stays, whatever was entered")
    void clears() {
        customers(1);
        change(Map.of("country", "DE", "tier", "1"), "country", "tier");

        change(Map.of("country", "", "tier", "2"), "country");

        assertEquals(Optional.empty(), profiles.of(new CustomerId(1)).country());
        assertEquals("1", profiles.of(new CustomerId(1)).tier().orElseThrow().toString());
    }

    @Test
    @DisplayName("what is wrong with the edit is told at its fields before anything is changed")
    void refusals() {
        customers(1);
        assertEquals(
                List.of("tier c360.attributes.tier-unknown.error"),
                Refusals.of(
                        () -> change(Map.of("tier", "99", "country", "DE"), "tier", "country")));
        assertEquals(
                List.of("removeTags c360.tags.unknown.error"),
                Refusals.of(
                        () ->
                                change(
                                        Map.of("addTags", "Unheard", "removeTags", "Of"),
                                        "addTags",
                                        "removeTags")));
        assertEquals(
                List.of("change c360.bulk.nothing.error"), Refusals.of(() -> change(Map.of())));
        assertEquals(
                List.of("change c360.input.choice.error"),
                Refusals.of(() -> change(Map.of("name", "x"), "name")));
        assertEquals(
                List.of("addTags c360.input.required.error"),
                Refusals.of(() -> change(Map.of("addTags", " ; "), "addTags")));
        assertEquals(0, batches.of(CARLA.key(), 10).size());
        assertEquals(0, profiles.of(new CustomerId(1)).version());
    }

    @Test
    @DisplayName("only whom the person may see and edit is counted and changed")
    void hidden() {
        customers(2);
        organisations.holding(HIDDEN.value(), "Hidden");
        BulkDraft draft = draft(Map.of("country", "DE"), "country");
        BulkTarget target = picked(List.of("1", "2", "9066", "99"));

        assertEquals(new BulkPreview(2, 2), edit.preview(target, draft, CARLA));
        edit.start(target, draft, CARLA);
        queue.work();

        assertEquals(0, profiles.of(HIDDEN).version());
        assertThrows(
                Forbidden.class, () -> edit.preview(target, draft, Actors.carla(Permission.VIEW)));
        assertEquals(
                List.of("select c360.bulk.nobody.error"),
                Refusals.of(() -> edit.start(picked(List.of("9066")), draft, CARLA)));
    }

    @Test
    @DisplayName("a customer for whom it is refused stays alone as it is")
    void oneRefused() {
        customers(3);
        tags.holding("New");
        for (int more = 0; more < Tag.MAX_PER_CUSTOMER; more++) {
            tags.linking(new CustomerId(2), tags.holding("Tag " + more));
        }

        Batch batch = change(Map.of("addTags", "New"), "addTags");

        Tally tally = runs.of(batch.id(), CARLA).tally();
        assertEquals(3, tally.done());
        assertEquals(1, tally.rejected());
    }

    @Test
    @DisplayName("nobody, too many and what is no customer are refused")
    void targets() {
        assertEquals(
                List.of("select c360.bulk.nobody.error"), Refusals.of(() -> picked(List.of())));
        assertEquals(
                List.of("select c360.input.choice.error"),
                Refusals.of(() -> picked(List.of("1", "x"))));
        assertEquals(
                List.of("select c360.bulk.too-many.error"),
                Refusals.of(
                        () ->
                                picked(
                                        IntStream.rangeClosed(1, BulkTarget.MOST + 1)
                                                .mapToObj(Integer::toString)
                                                .toList())));
        assertEquals(
                List.of("all c360.input.flag.error"),
                Refusals.of(() -> BulkTarget.parse("maybe", List.of(), Map.of())));
        assertEquals(
                Set.of(), BulkTarget.parse("true", List.of("1"), Map.of("q", "acme")).picked());
        assertEquals(
                "acme",
                BulkTarget.parse("true", List.of(), Map.of("q", "acme"))
                        .list()
                        .orElseThrow()
                        .filter()
                        .text());
    }

    @Test
    @DisplayName("each field that can be changed has a name of its own")
    void names() {
        for (BulkField field : BulkField.values()) {
            assertEquals(Optional.of(field), BulkField.of(field.field()));
        }
        assertEquals(Optional.of(ProfileField.CSM), BulkField.CSM.profile());
        assertEquals("c360.bulk.add-tags.label", BulkField.ADD_TAGS.textKey());
        assertEquals(Optional.empty(), BulkField.of("name"));
    }

    private Batch change(Map<String, String> input, String... names) {
        List<String> all =
                IntStream.rangeClosed(1, 3)
                        .mapToObj(Integer::toString)
                        .filter(id -> organisations.find(CustomerId.of(id)).isPresent())
                        .toList();
        Batch batch = edit.start(picked(all), draft(input, names), CARLA);
        queue.work();
        return batch;
    }

    private List<String> customers(int count) {
        List<String> ids = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            organisations.holding(id, "Customer " + id);
            ids.add(Integer.toString(id));
        }
        return ids;
    }

    private static BulkTarget picked(List<String> ids) {
        return BulkTarget.parse("", ids, Map.of());
    }

    private static BulkDraft draft(Map<String, String> input, String... change) {
        return BulkDraft.parse(List.of(change), input, Map.of());
    }
}
