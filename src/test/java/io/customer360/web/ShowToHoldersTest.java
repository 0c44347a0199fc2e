package io.customer360.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.rest.Api;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Items for whoever holds a permission")
class ShowToHoldersTest {
    private final Api api = new Api();

    @ParameterizedTest
    @CsvSource({"VIEW, true", "MANAGE, false"})
    @DisplayName("go by the one that the descriptor names")
    void named(String permission, boolean shown) {
        api.user.as("anna");
        assertEquals(shown, item(permission).shouldDisplay(Map.of()));
        api.user.asAdmin("boss");
        assertEquals(true, item(permission).shouldDisplay(Map.of()));
    }

    @Test
    @DisplayName("are not for visitors, and a permission that does not exist is a mistake")
    void nobody() {
        assertFalse(item("VIEW").shouldDisplay(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> item("SEE_ALL"));
    }

    private ShowToHolders item(String permission) {
        var condition = new ShowToHolders(api.access);
        condition.init(Map.of("permission", permission));
        return condition;
    }
}
