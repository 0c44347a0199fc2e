package io.customer360.sandbox.demo.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contacts of the demo")
class ContactBookTest {

    private static Account account(int id) {
        return new Account(id, "", 1, "DE", "Europe/Berlin", 1, List.of());
    }

    @Test
    @DisplayName("are the same every time, a starred champion first")
    void repeated() {
        var book = ContactBook.of(account(9));
        assertEquals(book, ContactBook.of(account(9)));
        assertEquals("2", book.get(0).get("type"));
        assertEquals("true", book.get(0).get("important"));
        assertTrue(book.size() >= 3 && book.size() <= 5);
    }

    @Test
    @DisplayName("have an external id of their own at every customer")
    void distinct() {
        var ids =
                List.of(1, 8, 9, 120).stream()
                        .flatMap(id -> ContactBook.of(account(id)).stream())
                        .map(contact -> contact.get("externalId"))
                        .toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    @DisplayName("write from their own company, each from an address of their own")
    void addresses() {
        for (int id : List.of(1, 9, 17, 60, 120)) {
            List<String> addresses =
                    ContactBook.of(account(id)).stream().map(it -> it.get("email")).toList();
            assertEquals(addresses.size(), addresses.stream().distinct().count());
            String at = "@" + Company.number(Math.max(id, Company.FIRST)).domain() + ".example";
            assertTrue(addresses.stream().allMatch(one -> one.endsWith(at)), addresses.toString());
        }
    }
}
