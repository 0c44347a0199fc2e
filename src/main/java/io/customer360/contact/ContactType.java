package io.customer360.contact;

import io.customer360.shared.Text;
import java.util.Objects;

/**
 * The part that a contact plays at the customer, as the admin has named it.
 *
 * @param champion whether contacts of this type speak for us
 * @param offered whether forms offer it; contacts that have it keep it
 */
public record ContactType(
        ContactTypeId id,
        String name,
        TypeColour colour,
        TypeIcon icon,
        boolean champion,
        boolean offered) {

    /** The longest name of a type. */
    public static final int MAX_NAME = 60;

    public ContactType {
        Objects.requireNonNull(id);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(icon);
        if (Text.blank(name)) {
            throw new IllegalArgumentException("a contact type needs a name");
        }
    }
}
