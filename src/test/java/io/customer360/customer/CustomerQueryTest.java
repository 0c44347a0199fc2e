package io.customer360.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.field.FieldAsked;
import io.customer360.field.FieldId;
import io.customer360.settings.TierId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Refusals;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import io.customer360.tag.TagId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-002 what an address asks of the list of customers")
class CustomerQueryTest {

    private static final ListPlace PLACE = new ListPlace(new CustomerId(7), "zoë & ﬁ 🚀", "carla");

    @Test
    @DisplayName("nothing at all is the first page by name")
    void nothing() {
        assertEquals(CustomerQuery.FIRST, of(Map.of()));
        assertEquals(
                CustomerQuery.FIRST,
                of(Map.of("q", " ", "status", "", "sort", "size", "direction", "up")));
    }

    @Test
    @DisplayName("F-034 tier and reference; what is neither is refused by name")
    void tierAndReference() {
        CustomerFilter filter = of(Map.of("tier", "2", "reference", "nominated")).filter();

        assertEquals(Optional.of(new TierId(2)), filter.tier());
        assertEquals(Optional.of(Reference.NOMINATED), filter.reference());
        assertEquals(
                List.of("tier c360.input.number.error", "reference c360.input.choice.error"),
                Refusals.of(() -> of(Map.of("tier", "gold", "reference", "maybe"))));
    }

    @Test
    @DisplayName("everything at once")
    void everything() {
        CustomerQuery query =
                of(
                        Map.of(
                                "q", " Acme ",
                                "status", "3",
                                "csm", "@me",
                                "industry", "Retail",
                                "country", "de",
                                "sort", "status",
                                "direction", "desc",
                                "tag", "7",
                                "size", "50",
                                "after", PLACE.token()));

        assertEquals(
                new CustomerQuery(
                        new CustomerFilter(
                                "Acme",
                                Optional.of(new StatusId(3)),
                                CsmFilter.ME,
                                Optional.of("Retail"),
                                Optional.of(new Country("DE")),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new TagId(7)),
                                Between.anything(),
                                RenewalFilter.ANY,
                                HealthFilter.ANY,
                                OpinionFilter.ANY,
                                RelationFilter.ANY,
                                List.of()),
                        CustomerColumn.STATUS,
                        true,
                        50,
                        Optional.of(PLACE),
                        Optional.empty()),
                query);
    }

    @Test
    @DisplayName("a place survives an address, whatever the name")
    void place() {
        assertEquals(PLACE, ListPlace.of(PLACE.token()));
        assertEquals(Optional.of(PLACE), of(Map.of("before", PLACE.token())).before());
    }

    @Test
    @DisplayName("refuses what cannot be a choice")
    void refuses() {
        assertEquals(
                List.of("status c360.input.number.error"),
                Refusals.of(() -> of(Map.of("status", "gold"))));
        assertEquals(
                List.of("country c360.info.country-unknown.error"),
                Refusals.of(() -> of(Map.of("country", "XX"))));
        assertEquals(
                List.of("size c360.input.choice.error"),
                Refusals.of(() -> of(Map.of("size", "1000000"))));
        assertEquals(
                List.of("q c360.input.too-long.error"),
                Refusals.of(() -> of(Map.of("q", "x".repeat(256)))));
        for (String token :
                List.of("%", "YWJj", token("7\na"), token("0\na\n"), token("7\n\0\n"))) {
            assertEquals(
                    List.of("after c360.input.choice.error"),
                    Refusals.of(() -> of(Map.of("after", token))),
                    token);
        }
    }

    @Test
    @DisplayName("me is the viewer, nobody is nobody, anything else is a person")
    void csm() {
        UserKey viewer = new UserKey("vera");

        assertEquals(Optional.of(viewer), CsmFilter.ME.person(viewer));
        assertEquals(Optional.empty(), CsmFilter.NOBODY.person(viewer));
        assertEquals(Optional.empty(), CsmFilter.ANY.person(viewer));
        for (String key : List.of("dan", "me", "nobody")) {
            assertEquals(Optional.of(new UserKey(key)), new CsmFilter(key).person(viewer));
        }
    }

    @Test
    @DisplayName("X-09 several custom fields, an amount and a renewal; of one nothing is asked yet")
    void figuresAndFields() {
        Map<String, String> asked =
                Map.of(
                        "fields.12", "Gold",
                        "fields.13.from", "5",
                        "fields.13.to", "7.5",
                        "field", "14",
                        "arr.from", "1000",
                        "arr.to", "2500,50",
                        "renewal", "90",
                        "renewal.to", "2026-12-31",
                        "sort", "fields.13");
        CustomerQuery query = of(asked);

        assertEquals(
                List.of(
                        new FieldAsked(new FieldId(12), "Gold", "", "", Optional.empty()),
                        new FieldAsked(new FieldId(13), "", "5", "7.5", Optional.empty()),
                        new FieldAsked(new FieldId(14), "", "", "", Optional.empty())),
                query.filter().fields());
        assertEquals(Optional.of(new BigDecimal("2500.50")), query.filter().arr().to());
        assertEquals(new FieldColumn(new FieldId(13)), query.order());
        assertEquals(Optional.of(90), query.filter().renewal().within());
        assertEquals(
                new Between<>(
                        Optional.of(LocalDate.of(2026, 3, 1)),
                        Optional.of(LocalDate.of(2026, 5, 30))),
                query.filter().renewal().on(LocalDate.of(2026, 3, 1)).days());
    }

    @Test
    @DisplayName(
            "X-07 the parameters of a query ask for the same again, and usual ones are left out")
    void parameters() {
        assertEquals(Map.of(), CustomerQuery.FIRST.parameters());
        CustomerQuery query =
                of(
                        Map.of(
                                "q", "A & B",
                                "csm", "@me",
                                "country", "de",
                                "arr.from", "1000",
                                "renewal", "90",
                                "fields.12", "Gold",
                                "field", "14",
                                "sort", "fields.12",
                                "direction", "desc",
                                "size", "50"));

        assertEquals(query, of(query.parameters()));
        assertEquals("DE", query.parameters().get("country"));
        assertEquals(Map.of("size", "50"), of(Map.of("size", "50", "q", " ")).parameters());
    }

    @Test
    @DisplayName("X-09 what a custom field or an amount cannot be is refused by name")
    void refusesFields() {
        assertEquals(
                List.of("fields.x c360.input.choice.error"),
                Refusals.of(() -> of(Map.of("fields.x", "1"))));
        assertEquals(
                List.of("field c360.input.number.error"),
                Refusals.of(() -> of(Map.of("field", "a"))));
        assertEquals(
                List.of("arr.from c360.input.number.error", "renewal c360.input.number.error"),
                Refusals.of(() -> of(Map.of("arr.from", "-1", "renewal", "soon"))));
        Map<String, String> many = new HashMap<>();
        IntStream.rangeClosed(1, 21).forEach(id -> many.put("fields." + id, "x"));
        assertEquals(
                List.of("field c360.customers.too-many-fields.error"), Refusals.of(() -> of(many)));
    }

    private static CustomerQuery of(Map<String, String> parameters) {
        return CustomerQuery.of(parameters);
    }

    private static String token(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
