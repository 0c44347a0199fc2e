package io.customer360.sandbox.jql;

import java.time.ZonedDateTime;
import java.util.EnumMap;
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

    private static final String PROJECT =
            "(SELECT k.PKEY FROM J_PROJECT k WHERE k.ID = i.PROJECT_ID)";

    private static final String FIRST_LABEL =
            "(SELECT MIN(LOWER(x.LABEL)) FROM J_LABEL x WHERE x.ISSUE_ID = i.ID)";

    private static final String FIRST_ORGANISATION =
            """
            (SELECT MIN(LOWER(n.NAME)) FROM J_ISSUE_ORG x
            JOIN J_ORGANISATION n ON n.ID = x.ORG_ID WHERE x.ISSUE_ID = i.ID)""";

    private static final String FIRST_PARTICIPANT =
            """
            (SELECT MIN(LOWER(u.DISPLAY_NAME)) FROM J_PARTICIPANT x
            JOIN J_USER u ON u.USER_KEY = x.USER_KEY WHERE x.ISSUE_ID = i.ID)""";

    private final Map<String, Field> fields = new HashMap<>();
    private final Map<Catalog.Custom, Field> custom = new EnumMap<>(Catalog.Custom.class);
    private final Catalog catalog;

    Fields(Catalog catalog) {
        this.catalog = catalog;
        system();
        people();
        dates();
        add(
                new SetField("J_LABEL", "LOWER(x.LABEL)", Catalog.Kind.LABEL, "", FIRST_LABEL),
                "labels");
        add(new TextField(List.of("i.SUMMARY"), false), "summary");
        add(new TextField(List.of("i.DESCRIPTION"), false), "description");
        add(new TextField(List.of("i.SUMMARY", "i.DESCRIPTION"), true), "text");
        custom();
    }

    private void system() {
        add(column("i.PROJECT_ID", Catalog.Kind.PROJECT, PROJECT), "project");
        add(
                indexed("i.ID", Catalog.Kind.ISSUE, PROJECT, "i.NUM"),
                "key",
                "issuekey",
                "issue",
                "id");
        add(
                column("i.TYPE_ID", Catalog.Kind.TYPE, rank("OfType", "i.TYPE_ID")),
                "issuetype",
                "type");
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
    }

    private void people() {
        add(indexed("i.ASSIGNEE", Catalog.Kind.USER, person("i.ASSIGNEE")), "assignee");
        add(indexed("i.REPORTER", Catalog.Kind.USER, person("i.REPORTER")), "reporter");
        add(indexed("i.CREATOR", Catalog.Kind.USER, person("i.CREATOR")), "creator");
    }

    private void dates() {
        add(new DateField("i.CREATED", MILLIS), "created", "createddate");
        add(new DateField("i.UPDATED", MILLIS), "updated", "updateddate");
        add(new DateField("i.RESOLVED", MILLIS), "resolved", "resolutiondate");
        add(new DateField("i.DUE", ZonedDateTime::toLocalDate), "due", "duedate");
    }

    private void custom() {
        custom.put(
                Catalog.Custom.ORGANISATIONS,
                new SetField(
                        "J_ISSUE_ORG",
                        "x.ORG_ID",
                        Catalog.Kind.ORGANISATION,
                        " AND x.IS_OPEN",
                        FIRST_ORGANISATION));
        custom.put(Catalog.Custom.SATISFACTION, new NumberField("i.SATISFACTION"));
        custom.put(Catalog.Custom.SATISFACTION_DATE, new DateField("i.RATED", MILLIS));
        custom.put(
                Catalog.Custom.REQUEST_TYPE,
                column(
                        "i.REQUEST_TYPE_ID",
                        Catalog.Kind.REQUEST_TYPE,
                        "(SELECT t.NAME FROM J_REQUEST_TYPE t WHERE t.ID = i.REQUEST_TYPE_ID)"));
        custom.put(
                Catalog.Custom.PARTICIPANTS,
                new SetField(
                        "J_PARTICIPANT", "x.USER_KEY", Catalog.Kind.USER, "", FIRST_PARTICIPANT));
        custom.put(Catalog.Custom.FIRST_RESPONSE, new SlaField("first-response"));
        custom.put(Catalog.Custom.RESOLUTION, new SlaField("resolution"));
        custom.put(Catalog.Custom.CUSTOMER_NUMBER, new NumberField("i.CUSTOMER_NUMBER"));
    }

    Optional<Field> named(String name) {
        Field system = fields.get(name.toLowerCase(Locale.ROOT));
        return system == null ? catalog.customField(name).map(custom::get) : Optional.of(system);
    }

    private void add(Field field, String... names) {
        for (String name : names) {
            fields.put(name, field);
        }
    }

    private static ColumnField column(String column, Catalog.Kind kind, String... sorting) {
        return new ColumnField(column, kind, false, sorting);
    }

    private static ColumnField indexed(String column, Catalog.Kind kind, String... sorting) {
        return new ColumnField(column, kind, true, sorting);
    }

    private static String rank(String kind, String column) {
        return "(SELECT k.POS FROM J_CONSTANT k WHERE k.KIND = '%s' AND k.ID = %s)"
                .formatted(kind, column);
    }

    private static String person(String column) {
        return "(SELECT LOWER(u.DISPLAY_NAME) FROM J_USER u WHERE u.USER_KEY = " + column + ")";
    }
}
