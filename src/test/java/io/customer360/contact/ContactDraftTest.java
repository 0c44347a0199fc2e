package io.customer360.contact;

import static io.customer360.contact.AContact.aContact;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.shared.Refusals;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A contact as it is entered (F-099)")
class ContactDraftTest {

    @Test
    @DisplayName("says all faults at once, each by its field")
    void faults() {
        assertEquals(
                List.of(
                        "name c360.input.required.error",
                        "role c360.input.too-long.error",
                        "email c360.contacts.email.error",
                        "phone c360.input.too-long.error",
                        "type c360.input.number.error",
                        "important c360.input.flag.error"),
                Refusals.of(
                        () ->
                                aContact()
                                        .named(" ")
                                        .with("role", "r".repeat(151))
                                        .email("nobody")
                                        .with("phone", "1".repeat(61))
                                        .with("type", "boss")
                                        .with("important", "maybe")
                                        .draft()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "ada.archer+crm@acme.test", "Ünal@bücher.test"})
    @DisplayName("takes addresses that a mail server might take")
    void addresses(String address) {
        assertEquals(address, aContact().email(address).draft().details().email());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "a@", "@b", "a b@c", "a@b@c", "<a@b>", "\"a\"@b"})
    @DisplayName("refuses what is no address")
    void noAddresses(String address) {
        assertEquals(
                List.of("email c360.contacts.email.error"),
                Refusals.of(() -> aContact().email(address).draft()));
    }

    @Test
    @DisplayName("keeps markup, right-to-left letters and emoji as they are")
    void hostile() {
        String name = "<b>עדה</b> 漢字 🚀 & \"Co\"";
        assertEquals(name, aContact().named(name).draft().details().name());
    }

    @Test
    @DisplayName("a form reads back what it shows")
    void readsBack() {
        Contact held =
                aContact()
                        .with("role", "CIO")
                        .email("ada@acme.test")
                        .with("phone", "+49 1")
                        .type(2)
                        .important()
                        .user("paula")
                        .build();
        assertEquals(held.details(), ContactDraft.parse(ContactTexts.of(held), Map.of()).details());
    }
}
