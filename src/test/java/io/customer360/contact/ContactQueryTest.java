package io.customer360.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a list of contacts is asked for (F-101)")
class ContactQueryTest {

    @Test
    @DisplayName("unless asked otherwise the starred ones come first, from the beginning")
    void usual() {
        ContactQuery query = ContactQuery.of(name -> null);
        assertEquals(ContactOrder.IMPORTANT, query.order());
        assertFalse(query.descending());
        assertFalse(query.filtered());
        assertEquals(0, query.start());
        assertEquals(ContactQuery.PAGE, query.size());
    }

    @Test
    @DisplayName("reads every parameter, and folds what was typed")
    void read() {
        ContactQuery query =
                ContactQuery.of(
                        Map.of(
                                        "filter", " Zoë ",
                                        "type", "3",
                                        "starred", "true",
                                        "sort", "email",
                                        "direction", "desc",
                                        "start", "50")
                                ::get);
        assertEquals("zoe", query.words());
        assertEquals(Optional.of(new ContactTypeId(3)), query.type());
        assertTrue(query.importantOnly());
        assertTrue(query.filtered());
        assertEquals(ContactOrder.EMAIL, query.order());
        assertTrue(query.descending());
        assertEquals(50, query.start());
    }

    @Test
    @DisplayName("what makes no sense falls back to the usual")
    void senseless() {
        ContactQuery query =
                ContactQuery.of(
                        Map.of(
                                        "type", "0 OR 1=1",
                                        "sort", "salary",
                                        "start", "-50")
                                ::get);
        assertFalse(query.filtered());
        assertEquals(ContactOrder.IMPORTANT, query.order());
        assertEquals(0, query.start());
    }
}
