package io.customer360.shared;

/** What a group of people may do with customers. */
public enum Permission {
    VIEW("view", "c360.access.view.label", "c360.access.view.help"),
    VIEW_ALL("viewAll", "c360.access.view-all.label", "c360.access.view-all.help"),
    EDIT("edit", "c360.access.edit.label", "c360.access.edit.help"),
    SEE_REVENUE("seeRevenue", "c360.access.see-revenue.label", "c360.access.see-revenue.help"),
    EXPORT("export", "c360.access.export.label", "c360.access.export.help"),
    MANAGE("manage", "c360.access.manage.label", "c360.access.manage.help");

    private final String field;
    private final String textKey;
    private final String helpKey;

    Permission(String field, String textKey, String helpKey) {
        this.field = field;
        this.textKey = textKey;
        this.helpKey = helpKey;
    }

    /** The name of this permission in input and output. */
    public String field() {
        return field;
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** The key of the sentence that explains it. */
    public String helpKey() {
        return helpKey;
    }
}
