package io.customer360.rest;

import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.customer360.shared.Actors;
import io.customer360.shared.Permission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who a customer is, for one reader")
class CustomerViewsTest {
    private final Api api = new Api();

    @Test
    @DisplayName("F-116 the parent is told to who may see it, and to nobody else")
    void hiddenParent() {
        assertNull(parentOf(Api.GLOBEX.value()));
        assertEquals(Api.ACME.value(), parentOf(Api.ACME.value()));
    }

    private Integer parentOf(int parent) {
        api.profiles.holding(aProfile().of(Api.ACME).parent(parent).version(1).build());
        var reader = Actors.actor("anna", Permission.VIEW);
        return api.customerViews.customer(Api.ACME, reader).parent();
    }
}
