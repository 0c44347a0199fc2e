package io.customer360.privacy;

import java.util.List;
import java.util.Optional;

/** Tells which of Jira's users answer to a key, a name or an address. */
public interface Subjects {

    /** The user with this key. */
    Optional<Known> byKey(String key);

    /** The user with this name. */
    Optional<Known> byName(String name);

    /** Every user with this e-mail address. */
    List<Known> byMail(String address);

    /** The form in which addresses are compared. */
    String mailKey(String address);
}
