package io.customer360.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.Profile;
import io.customer360.customer.ProfileField;
import io.customer360.rest.view.DisplayMapper;
import io.customer360.rest.view.KeysAsTexts;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewer;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import io.customer360.subscription.Subscription;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The view of history (F-021, F-065)")
class ChangeViewsTest {
    private static final Viewer GERMAN = new Viewer(Locale.GERMANY, ZoneOffset.UTC, Api.NOW);

    private final Api api = new Api();

    @ParameterizedTest(name = "{0} {1} is shown as {2}")
    @CsvSource(
            textBlock =
                    """
                    price,         1200.50 EUR,   '1.200,50 €'
                    oneOffFee,     900 JPY,       '900 ¥'
                    discount,      12.5%,         '12,5 %'
                    discount,      30.00 USD,     '30,00 $'
                    discountKind,  amount,        c360.subscriptions.discount-amount.label
                    period,        multi-year,    c360.subscriptions.period-multi-year.label
                    autoRenew,     true,          c360.subscriptions.yes.label
                    trial,         false,         c360.subscriptions.no.label
                    end,           2027-10-17,    17.10.2027
                    quantity,      3,             3
                    plan,          true,          true
                    country,       DE,            Deutschland
                    zone,          America/New_York, America/New York
                    industry,      Retail,        Retail
                    status,        2,             Adoption
                    """)
    @DisplayName("people read values in their language, programs raw texts")
    void worded(String field, String raw, String shown) {
        note(field, raw);
        assertEquals(shown, item(Actors.boss()).get("to"));
        var json = Api.json(view(Actors.boss()));
        var text = field.equals("status") ? shown : raw;
        assertTrue(json.contains("\"to\":\"" + text + "\""), json);
    }

    @ParameterizedTest
    @CsvSource({"price,1200.50", "end,never", "country,ZZ", "zone,Atlantis", "period,hourly"})
    @DisplayName("a text that means nothing any more is shown as it is")
    void outdated(String field, String raw) {
        note(field, raw);
        assertEquals(raw, item(Actors.boss()).get("to"));
    }

    @Test
    @DisplayName("a change of a subscription says which one, in both faces")
    void subject() {
        note("quantity", "3");
        assertEquals("Gold", item(Actors.boss()).get("subject"));
        assertTrue(Api.json(view(Actors.boss())).contains("\"subject\":\"Gold\""));
    }

    @Test
    @DisplayName("without See revenue there is no amount in either face")
    void noAmounts() {
        note("price", "98765.00 EUR");
        note("discount", "98765.00 EUR");
        note("quantity", "3");
        var view = view(Actors.withoutRevenue());
        assertFalse(Api.json(view).contains("98765"), Api.json(view));
        assertFalse(Api.shown(view).contains("98.765"), Api.shown(view));
    }

    private void note(String field, String to) {
        var change = new FieldChange(field, "", to);
        api.changes.append(
                ProfileField.of(field).isPresent() ? Profile.ENTITY : Subscription.ENTITY,
                "1",
                Api.ACME,
                new Revision(new UserKey("carla"), Api.NOW, "Gold", List.of(change)));
    }

    private View view(Actor viewer) {
        return api.changeViews.list(Api.ACME, ChangesAsked.newest(), viewer);
    }

    private Map<?, ?> item(Actor viewer) {
        var shown = new DisplayMapper(KeysAsTexts.texts()).values(view(viewer).shown(), GERMAN);
        return (Map<?, ?>) ((List<?>) shown.get("items")).get(0);
    }
}
