package io.customer360.contact;

import java.util.List;

/** Some contacts of a list, and how many it has altogether. */
public record ContactPage(List<Contact> contacts, int total) {

    public ContactPage {
        contacts = List.copyOf(contacts);
    }
}
