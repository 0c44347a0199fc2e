package io.customer360.sandbox.jira;

/**
 * Jira's permission rules as SQL over an issue {@code i} and the parameter {@code :viewer}: one
 * text for searches and for single checks, so that the two can never differ.
 */
final class Visibility {

    private static final String ACTIVE =
            "EXISTS (SELECT 1 FROM J_USER v WHERE v.USER_KEY = :viewer AND v.ACTIVE)";

    private static final String GRANTED =
            "SELECT g.PROJECT_ID FROM J_PERMISSION g WHERE g.PERMISSION = :permission";

    private static final String SECURED =
            """
            SELECT g.LEVEL_ID FROM J_SECURITY_GRANT g
            JOIN J_SECURITY_LEVEL l ON l.ID = g.LEVEL_ID WHERE 1 = 1""";

    private Visibility() {}

    /** The viewer holds {@code :permission} on issue i, its security level included. */
    static String issue() {
        return ACTIVE
                + " AND "
                + held("i.PROJECT_ID", GRANTED, "g.PROJECT_ID")
                + " AND (i.SECURITY_ID IS NULL OR "
                + held("i.SECURITY_ID", SECURED, "l.PROJECT_ID")
                + ")";
    }

    /** Issue i is in no archived project, whose issues searches leave out. */
    static String kept() {
        return "i.PROJECT_ID <> ALL (ARRAY(SELECT ap.ID FROM J_PROJECT ap WHERE ap.ARCHIVED))";
    }

    /** The projects in which the viewer holds {@code :permission}, whatever the issue. */
    static String projects() {
        return GRANTED + " AND " + ACTIVE + " AND " + standing("g.PROJECT_ID");
    }

    /** The viewer may know the members of organisation o: administrators, agents, members. */
    static String organisation() {
        return """
               (EXISTS (SELECT 1 FROM J_GLOBAL_PERMISSION ap
                   JOIN J_MEMBER am ON am.GROUP_NAME = ap.GROUP_NAME
                   WHERE ap.PERMISSION = 'ADMINISTER' AND am.USER_KEY = :viewer)
                OR EXISTS (SELECT 1 FROM J_MEMBER dm JOIN J_GROUP dg ON dg.NAME = dm.GROUP_NAME
                   WHERE dm.USER_KEY = :viewer AND dg.APPLICATION = 'jira-servicedesk')
                   AND EXISTS (%s)
                OR EXISTS (SELECT 1 FROM J_ORG_MEMBER om
                   WHERE om.ORG_ID = o.ID AND om.USER_KEY = :viewer))
               AND %s"""
                .formatted(projects(), ACTIVE);
    }

    /** The viewer may read comment c: internal ones are for users of Jira, not for customers. */
    static String comment() {
        return """
               (NOT c.IS_INTERNAL OR EXISTS (
                   SELECT 1 FROM J_MEMBER lm JOIN J_GROUP lg ON lg.NAME = lm.GROUP_NAME
                   WHERE lm.USER_KEY = :viewer AND lg.APPLICATION IS NOT NULL))""";
    }

    /**
     * The column is among the granted. Each sub-select stands in an array of its own, so that it
     * runs once a search and not once for every way to an issue.
     */
    private static String held(String column, String granted, String project) {
        return "("
                + in(column, granted + " AND " + standing(project))
                + " OR i.REPORTER = :viewer AND "
                + in(column, granted + " AND g.KIND = 'REPORTER'")
                + " OR i.ASSIGNEE = :viewer AND "
                + in(column, granted + " AND g.KIND = 'ASSIGNEE'")
                + " OR "
                + in(column, granted + " AND g.KIND = 'ORGANISATION_MEMBER'")
                + " AND EXISTS (SELECT 1 FROM J_ISSUE_ORG io JOIN J_ORG_MEMBER om"
                + " ON om.ORG_ID = io.ORG_ID"
                + " WHERE io.ISSUE_ID = i.ID AND om.USER_KEY = :viewer))";
    }

    private static String in(String column, String select) {
        return column + " = ANY (ARRAY(" + select + "))";
    }

    /** The grant g names the viewer by what they are in the project, not in one issue. */
    private static String standing(String project) {
        return """
               (g.KIND = 'USER' AND g.GRANTEE = :viewer
                OR g.KIND = 'GROUP' AND g.GRANTEE IN (
                    SELECT m.GROUP_NAME FROM J_MEMBER m WHERE m.USER_KEY = :viewer)
                OR g.KIND = 'LEAD' AND EXISTS (
                    SELECT 1 FROM J_PROJECT lp WHERE lp.ID = %1$s AND lp.LEAD_KEY = :viewer)
                OR g.KIND = 'ROLE' AND EXISTS (
                    SELECT 1 FROM J_ROLE r JOIN J_ROLE_ACTOR a ON a.ROLE_ID = r.ID
                    WHERE r.NAME = g.GRANTEE AND a.PROJECT_ID = %1$s
                      AND (a.KIND = 'USER' AND a.ACTOR = :viewer
                           OR a.KIND = 'GROUP' AND a.ACTOR IN (
                               SELECT rm.GROUP_NAME FROM J_MEMBER rm
                               WHERE rm.USER_KEY = :viewer))))"""
                .formatted(project);
    }
}
