package io.customer360.customer;

import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.field.FieldEntity;
import io.customer360.field.FieldType;
import io.customer360.field.MemoryFields;
import io.customer360.settings.MemoryIndustries;
import io.customer360.settings.MemoryTiers;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.ExternalId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.status.MemoryStatuses;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What other systems call a customer (X-03)")
class ExternalIdTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final Actor EDITOR = Actors.carla(Permission.EDIT);

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryProfiles profiles = new MemoryProfiles(changes);
    private final MemoryFields fields = new MemoryFields();
    private final EditProfile edit =
            new EditProfile(
                    profiles,
                    new MemorySnapshots(),
                    new ProfileRules(
                            new MemoryPeople(),
                            new MemoryIndustries(),
                            new MemoryStatuses(),
                            new MemoryTiers(),
                            () -> person -> true),
                    fields.custom(),
                    (child, parent, actor) -> {},
                    new MemoryDepartures().leaving(),
                    handed -> {},
                    new DirectWork(),
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    @DisplayName("id and source are entered together, and cleared together")
    void together() {
        Profile saved = on("source", " crm ", "externalId", "A-1", "domain", "WWW.Acme.Example");
        assertEquals(Optional.of(new ExternalId("crm", "A-1")), saved.externalId());
        assertEquals("acme.example", saved.domain().orElseThrow().name());
        assertEquals("erp", on("source", "erp").externalId().orElseThrow().source());
        assertEquals(4, changes.newest(ACME, 9).size());

        Profile cleared = on("externalId", "");
        assertEquals(Optional.empty(), cleared.externalId());
        assertEquals(saved.domain(), cleared.domain());
        assertEquals(
                List.of("source c360.input.required.error"),
                Refusals.of(() -> on("externalId", "A-2")));
        assertEquals(
                List.of("source c360.ingest.source-reserved.error"),
                Refusals.of(() -> on("externalId", "A-2", "source", "app")));
        assertEquals(
                List.of("source c360.input.too-long.error", "externalId c360.input.too-long.error"),
                Refusals.of(() -> on("externalId", "x".repeat(121), "source", "x".repeat(41))));
    }

    @Test
    @DisplayName("no two customers have the same id of the same source")
    void unique() {
        profiles.holding(aProfile().of(new CustomerId(2)).knownAs("crm", "A-1").build());
        assertEquals(
                List.of("externalId c360.info.external-id-taken.error"),
                Refusals.of(() -> on("source", "crm", "externalId", "A-1")));
        assertTrue(on("source", "erp", "externalId", "A-1").externalId().isPresent());
        assertEquals(1, on("source", "erp", "externalId", "A-1").version());
    }

    @Test
    @DisplayName("an undo clears a profile that was taken in as a whole, but for required fields")
    void takenBack() {
        var note = fields.holding(FieldEntity.CUSTOMER, "Note", FieldType.TEXT);
        String id = note.id().toString();
        edit.on(
                ACME,
                ProfileEdit.parse(
                        Map.of("version", "0", "tier", "1", "optOut", "true", "country", "DE"),
                        Map.of(id, List.of("taken in"))),
                EDITOR);
        var restorer = new ProfileRestorer(profiles, edit, fields.custom());

        assertTrue(restorer.revert(List.of(whole()), EDITOR));

        Profile now = profiles.of(ACME);
        assertEquals(ProfileTexts.of(Profile.blank(ACME)), ProfileTexts.of(now));
        assertTrue(fields.custom().read(FieldEntity.CUSTOMER, 1).values().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "acme.example, acme.example",
        "https://www.Acme.example/about?x=1#y, acme.example",
        "http://acme.co.uk, acme.co.uk",
        "acme.example., acme.example",
        "münchen.example, xn--mnchen-3ya.example",
        "a-b.c1.example, a-b.c1.example"
    })
    @DisplayName("a domain is read out of whatever somebody copies from the web")
    void domains(String text, String name) {
        assertEquals(name, Domain.of(text).name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme",
                "acme..example",
                "-acme.example",
                "ann@acme.example",
                "<b>.example",
                "acme.example:8080",
                "1.2.3.4",
                "acme example.com"
            })
    @DisplayName("anything else is no domain")
    void noDomains(String text) {
        assertEquals(Optional.empty(), Domain.find(text));
        assertEquals(List.of("domain c360.info.domain.error"), Refusals.of(() -> Domain.of(text)));
    }

    private static Change whole() {
        return new Change(
                1, 1, "profile", "1", ACME, "", "profile", "", "Acme", EDITOR.key(), Instant.EPOCH);
    }

    private Profile on(String... texts) {
        Map<String, String> input = new HashMap<>();
        input.put("version", Integer.toString(profiles.of(ACME).version()));
        for (int at = 0; at < texts.length; at += 2) {
            input.put(texts[at], texts[at + 1]);
        }
        return edit.on(ACME, ProfileEdit.parse(input), EDITOR);
    }
}
