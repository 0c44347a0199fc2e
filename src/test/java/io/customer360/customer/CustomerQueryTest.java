package io.customer360.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.settings.TierId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Refusals;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import io.customer360.tag.TagId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                                Optional.empty()),
                        CustomerOrder.STATUS,
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

    private static CustomerQuery of(Map<String, String> parameters) {
        return CustomerQuery.of(parameters::get);
    }

    private static String token(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
