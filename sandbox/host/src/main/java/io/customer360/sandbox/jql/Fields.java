package io.customer360.sandbox.jql;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields that this JQL knows, by all their names. */
final class Fields {

    private static final Function<ZonedDateTime, Object> MILLIS =
            moment -> moment.toInstant().toEpochMilli();

    private final Map<String, Field> fields = new HashMap<>();
    private final Catalog catalog;

    Fields(Catalog catalog) {
        this.catalog = catalog;
        add(column("i.PROJECT_ID", Catalog.Kind.PROJECT, "p.PKEY"), "project");
        add(
                column("i.ID", Catalog.Kind.ISSUE, "p.PKEY", "i.NUM"),
                "key",
                "issuekey",
                "issue",
                "id");
        add(column("i.STATUS_ID", Catalog.Kind.STATUS, rank("OfStatus", "i.STATUS_ID")), "status");
        add(
                column("i.STATUS_ID", Catalog.Kind.CATEGORY, rank("OfStatus", "i.STATUS_ID")),
                "statuscategory");
        add(
                column(
                        "i.RESOLUTION_ID",
                        Catalog.Kind.RESOLUTION,
                        rank("OfResolution", "i.RESOLUTION_ID")),
                "resolution");
        add(new PriorityField(column("i.PRIORITY_ID", Catalog.Kind.PRIORITY)), "priority");
        add(column("i.ASSIGNEE", Catalog.Kind.USER, person("i.ASSIGNEE")), "assignee");
        add(column("i.REPORTER", Catalog.Kind.USER, person("i.REPORTER")), "reporter");
        add(new DateField("i.CREATED", MILLIS), "created", "createddate");
        add(new DateField("i.UPDATED", MILLIS), "updated", "updateddate");
        add(new DateField("i.RESOLVED", MILLIS), "resolved", "resolutiondate");
        add(new DateField("i.DUE", ZonedDateTime::toLocalDate), "due", "duedate");
        add(new TextField(List.of("i.SUMMARY"), false), "summary");
        add(new TextField(List.of("i.DESCRIPTION"), false), "description");
        add(new TextField(List.of("i.SUMMARY", "i.DESCRIPTION"), true), "text");
    }

    Optional<Field> named(String name) {
        Field system = fields.get(name.toLowerCase(Locale.ROOT));
        if (system != null) {
            return Optional.of(system);
        }
        return catalog.customField(name)
                .filter(Catalog.Kind.ORGANISATION::equals)
                .map(kind -> new OrganisationField());
    }

    private void add(Field field, String... names) {
        for (String name : names) {
            fields.put(name, field);
        }
    }

    private static ColumnField column(String column, Catalog.Kind kind, String... sorting) {
        return new ColumnField(column, kind, sorting);
    }

    private static String rank(String kind, String column) {
        return "(SELECT k.POS FROM J_CONSTANT k WHERE k.KIND = '%s' AND k.ID = %s)"
                .formatted(kind, column);
    }

    private static String person(String column) {
        return "(SELECT LOWER(u.DISPLAY_NAME) FROM J_USER u WHERE u.USER_KEY = " + column + ")";
    }
}
