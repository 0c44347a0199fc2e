package io.customer360.rest;

import java.util.List;

/**
 * The custom fields of a customer under their headings.
 *
 * @param version the version of the profile that an edit of them starts from
 */
public record CustomerFieldsJson(int customer, int version, List<Group> groups, boolean canEdit) {

    /** Fields that stand together; the heading may be blank. */
    public record Group(String heading, List<CustomFieldJson> fields) {}
}
