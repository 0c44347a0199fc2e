package io.customer360.contact;

import io.customer360.field.CustomValues;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Map;

/**
 * The contacts of a customer that were asked for, with the users that some of them are.
 *
 * @param custom the values of custom fields by the ids of the contacts
 * @param start the place of the first one shown
 * @param total how many there are
 */
public record ContactSheet(
        CustomerId customer,
        ContactQuery query,
        List<Contact> contacts,
        ContactTypes types,
        Map<Integer, CustomValues> custom,
        Map<UserKey, PortalUser> users,
        int start,
        int total) {}
