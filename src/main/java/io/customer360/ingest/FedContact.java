package io.customer360.ingest;

import io.customer360.contact.ContactDetails;
import java.util.Optional;

/**
 * A contact as it is taken in.
 *
 * @param words what its custom fields let it be found by, when they change
 */
public record FedContact(ContactDetails details, Optional<String> words) {}
